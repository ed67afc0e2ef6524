import { describe, expect, it } from 'vitest';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { footerLinks, mastheadLinks } from '../../src/site/navigation.ts';
import { builtSite, byTag, type SitePage, treeOf } from '../support/built-site.ts';

const site = builtSite();

/** Pages of the site to which a page links from outside its main part: the frame that every page carries. */
function frameLinks(page: SitePage): string[] {
  const tree = treeOf(page);
  const inMain = new Set(byTag(tree, 'main').flatMap((main) => byTag(main, 'a')));
  const links = byTag(tree, 'a')
    .filter((link) => !inMain.has(link))
    .map(({ properties }) => String(properties.href).replace(/#.*/, ''));
  return [...new Set(links)].filter((link) => link.startsWith('/'));
}

describe('the frame of a page', () => {
  const known = new Set([
    '/',
    '/search/',
    ...mastheadLinks.map(({ path }) => path),
    ...footerLinks.map(({ path }) => path),
    ...stationIds.map((id) => `/guide/${id}/`),
  ]);

  it.each(site.pages)('of $path links to the line, the masthead and the footer only', (page) => {
    expect(frameLinks(page).filter((link) => !known.has(link))).toEqual([]);
  });

  it('outside the guide lists no pages of the guide', () => {
    const lists = site.pages
      .filter(({ path }) => !/^\/guide\/[^/]+\/$/.test(path))
      .filter((page) => frameLinks(page).some((link) => /^\/guide\/[^/]+\/$/.test(link)));
    expect(lists.map(({ path }) => path)).toEqual([]);
  });
});

describe('a page of the guide', () => {
  it('names no more of the site than its text, its line and its frame need', () => {
    const guide = site.pages.filter(({ path }) => /^\/guide\/[^/]+\/$/.test(path));
    const hidden = guide.flatMap((page) =>
      byTag(treeOf(page), 'script', 'template')
        .filter(({ properties }) => properties.type === 'application/json' || properties.type === 'application/ld+json')
        .map(() => page.path),
    );
    expect(hidden).toEqual([]);
  });
});
