import { describe, expect, it } from 'vitest';
import { type BuiltPage, faultReport, findPageFaults } from '../../src/integrations/link-check.ts';

const page = (path: string, body: string, title = path): BuiltPage => ({
  path,
  html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`,
});

const home = page('index.html', '<h2 id="who-acts-first">Who</h2>');

/** What is wrong with a small site: the home page above, and one page with this body. */
function whatIsWrong(body: string, { base = '/', files = [] as string[] } = {}): string[] {
  const pages = [home, page('guide/step/index.html', body)];
  return findPageFaults(pages, [...pages.map(({ path }) => path), ...files], base).map(({ what }) => what);
}

describe('links', () => {
  it.each([
    { link: '/', because: 'it is the home page' },
    { link: '/#who-acts-first', because: 'the anchor stands there' },
    { link: '../../', because: 'relative links are led from the page' },
    { link: '#', because: 'it is the page’s own top' },
    { link: '/guide/step/?q=3pao', because: 'a query does not change the page' },
    { link: '/favicon.svg', because: 'the file is there' },
    { link: 'https://www.fedramp.gov/nowhere/', because: 'other sites are not checked' },
    { link: 'mailto:info@fedramp.gov', because: 'it is not a page' },
  ])('accept $link: $because', ({ link }) => {
    expect(whatIsWrong(`<a href="${link}">x</a>`, { files: ['favicon.svg'] })).toEqual([]);
  });

  it.each([
    { link: '/missing/', what: '“/missing/” leads to no page or file' },
    { link: '/guide/step', what: '“/guide/step” leads to no page or file' },
    { link: '/#who', what: '“/#who”: that page has no anchor “who”' },
    { link: '#below', what: '“#below”: that page has no anchor “below”' },
    { link: 'https://', what: '“https://” is not an address' },
  ])('refuse $link', ({ link, what }) => {
    expect(whatIsWrong(`<a href="${link}">x</a>`)).toEqual([what]);
  });

  it('are checked wherever an address stands', () => {
    const body =
      '<img src="/a.png" alt=""><script src="/b.js"></script><form action="/c/"></form><svg><a href="/d/"></a></svg>';
    expect(whatIsWrong(body)).toHaveLength(4);
  });

  it('must stay under the base path', () => {
    expect(whatIsWrong('<a href="/docs/">x</a><a href="/docs/guide/step/">x</a>', { base: '/docs/' })).toEqual([]);
    expect(whatIsWrong('<a href="/guide/step/">x</a>', { base: '/docs/' })).toEqual([
      '“/guide/step/” lies outside /docs/, where the site is served',
    ]);
  });

  it('take a base path without its last slash', () => {
    expect(whatIsWrong('<a href="/docs/guide/step/">x</a>', { base: '/docs' })).toEqual([]);
  });

  it('are reported once a page, however often they stand', () => {
    expect(whatIsWrong('<a href="/x/">x</a><a href="/x/">y</a>')).toHaveLength(1);
  });
});

describe('ids', () => {
  it('must not stand twice', () => {
    expect(whatIsWrong('<p id="a"></p><p id="a"></p>')).toEqual(['the id “a” stands more than once']);
  });

  it('must be on the page when an attribute refers to them', () => {
    expect(whatIsWrong('<button popovertarget="p"></button><p id="p"></p>')).toEqual([]);
    expect(whatIsWrong('<button popovertarget="p"></button>')).toEqual([
      'popovertarget refers to the id “p”, which is not on the page',
    ]);
    expect(whatIsWrong('<label for="f"></label><p id="a" aria-labelledby="a b"></p>')).toHaveLength(2);
  });
});

describe('titles and headings', () => {
  it('must be there, once', () => {
    const faults = findPageFaults([{ path: 'index.html', html: '<p>x</p><h1>a</h1><h1>b</h1>' }], ['index.html'], '/');
    expect(faults.map(({ what }) => what)).toEqual(['0 titles', '2 main headings']);
  });

  it('count a drawing’s title as no title of the page', () => {
    expect(whatIsWrong('<svg><title>A drawing</title></svg>')).toEqual([]);
  });

  it('must differ from page to page', () => {
    const pages = [page('a/index.html', '', 'Same'), page('b/index.html', '', 'Same')];
    const faults = findPageFaults(
      pages,
      pages.map(({ path }) => path),
      '/',
    );
    expect(faults.map(({ path, what }) => `${path}: ${what}`)).toEqual([
      'a/index.html: the title “Same” is also that of b/index.html',
      'b/index.html: the title “Same” is also that of a/index.html',
    ]);
  });
});

describe('the report', () => {
  it('lists all faults at once, with file, what and hint', () => {
    const pages = [
      page('a/index.html', '<a href="/b">x</a><a href="/b/#who-acts">x</a>'),
      page('b/index.html', '<p id="who-decides">'),
    ];
    const report = faultReport(
      findPageFaults(
        pages,
        pages.map(({ path }) => path),
        '/',
      ),
    );
    expect(report).toContain('2 faults in the built pages');
    expect(report).toContain('a/index.html\n  “/b” leads to no page or file\n    End the address with a slash: /b/');
    expect(report).toContain('“/b/#who-acts”: that page has no anchor “who-acts”');
  });

  it('names a fault that stands on many pages once', () => {
    const faults = ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, what: 'dead link', hint: 'Mend it.' }));
    expect(faultReport(faults)).toBe(
      'One fault in the built pages:\n\na, b, c and 2 more\n  dead link\n    Mend it.\n',
    );
  });

  it('suggests anchors that share a word', () => {
    const [fault] = findPageFaults(
      [page('index.html', '<a href="#who-really-acts">x</a><h2 id="who-acts">y</h2>')],
      ['index.html'],
      '/',
    );
    expect(fault?.hint).toBe('Did you mean #who-acts?');
  });
});
