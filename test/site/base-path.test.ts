import { describe, expect, it } from 'vitest';
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
