import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/site/base-path.ts';
import { builtSite, elementsOf, treeOf } from '../support/built-site.ts';

const root = builtSite('dist', '/');
const nested = builtSite('dist-docs', '/docs/');
const addressNames = ['href', 'src', 'action', 'poster', 'data', 'xLinkHref'];

describe('the site built at /docs/', () => {
  it('has the same pages as the site built at /', () => {
    expect(nested.pages.map(({ path }) => path)).toEqual(root.pages.map(({ path }) => `/docs${path}`));
  });

  it.each(nested.pages)('has only addresses under /docs/ in $path', (page) => {
    const stray = elementsOf(treeOf(page), () => true).flatMap(({ tagName, properties }) =>
      addressNames
        .map((name) => properties[name])
        .filter((value) => typeof value === 'string' && value.startsWith('/') && !value.startsWith('/docs/'))
        .map((value) => `${tagName} ${value}`),
    );
    expect(stray).toEqual([]);
  });

  it.each(nested.pages)('loads the same as at / in $path', (page) => {
    const twin = root.pages.find(({ path }) => `/docs${path}` === page.path);
    expect(elementsOf(treeOf(page), () => true).length).toBe(twin && elementsOf(treeOf(twin), () => true).length);
  });
});

describe('the base path', () => {
  it.each([
    { given: {}, path: '/' },
    { given: { BASE_PATH: '' }, path: '/' },
    { given: { BASE_PATH: '/' }, path: '/' },
    { given: { BASE_PATH: '/docs/' }, path: '/docs/' },
    { given: { BASE_PATH: '/docs' }, path: '/docs/' },
    { given: { BASE_PATH: 'docs' }, path: '/docs/' },
    { given: { BASEURL: '/preview/gsa/playbook/main' }, path: '/preview/gsa/playbook/main/' },
    { given: { BASE_PATH: '/docs/', BASEURL: '/other/' }, path: '/docs/' },
  ])('of $given is $path', ({ given, path }) => {
    expect(basePath(given)).toBe(path);
  });

  it.each(['https://example.gov/docs/', '//docs/', '/docs//x/', '/do cs/', '/docs/?a', '/docs/#b', '/../x/', '/./'])(
    'stops the build when it is broken: %s',
    (broken) => {
      expect(() => basePath({ BASE_PATH: broken })).toThrow(/BASE_PATH/);
      expect(() => basePath({ BASEURL: broken })).toThrow(/BASEURL/);
    },
  );
});
