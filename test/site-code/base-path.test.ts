import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/site/base-path.ts';

describe('the base path', () => {
  it.each([
    { given: {}, expect: '/' },
    { given: { BASE_PATH: '' }, expect: '/' },
    { given: { BASE_PATH: '/' }, expect: '/' },
    { given: { BASE_PATH: 'docs' }, expect: '/docs/' },
    { given: { BASE_PATH: '/docs/' }, expect: '/docs/' },
    { given: { BASEURL: '/preview/org/site' }, expect: '/preview/org/site/' },
    { given: { BASE_PATH: '/a', BASEURL: '/b' }, expect: '/a/' },
  ])('reads $given as $expect', ({ given, expect: path }) => {
    expect(basePath(given)).toBe(path);
  });

  it.each(['https://example.org/docs', '/do cs/', '//host/', '/docs//x', '/docs/?a', '../up'])(
    'refuses "%s" and names the setting',
    (given) => {
      expect(() => basePath({ BASE_PATH: given })).toThrow(`BASE_PATH is "${given}"`);
    },
  );
});
