import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { builtSite, byTag, elementsOf, hasClass, isGuidePage, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { isToolPage, judgedInFull } from '../support/judged-pages.ts';
import { partKinds } from '../support/part-kinds.ts';

/*
 * What is looked at on some pages in a browser holds of all: the others are made of the same kinds of parts, and what
 * the words of a page alone can do wrong is looked at here.
 */

const site = builtSite();
const judged = new Set(judgedInFull.flatMap((path) => [...partKinds(treeOf(pageAt(site, path)))]));

describe('the kinds of parts', () => {
  it.each(site.pages.filter((page) => !isToolPage(page)))(
    'of $path are all on pages that are judged in full',
    (page) => {
      expect([...partKinds(treeOf(page))].filter((kind) => !judged.has(kind))).toEqual([]);
    },
  );

  it('are told apart by tag, classes, type and role, and without a class by what they stand in', () => {
    const html = '<p class="b a"><b>One</b><input type="date"></p><div role="note"><b>Two</b></div><script></script>';
    expect([...partKinds(fromHtml(html, { fragment: true }))]).toEqual([
      'p.a.b',
      'p > b',
      'p > input[type=date]',
      'div[role=note]',
      'div > b',
    ]);
  });
});

describe.each(site.pages)('$path', (page) => {
  const tree = treeOf(page);

  it('calls nothing alike in one of its menus that leads to different places', () => {
    const alike = byTag(tree, 'nav').flatMap((menu) => {
      const places = Map.groupBy(byTag(menu, 'a'), (link) => String(link.properties.ariaLabel ?? wordsOf(link)));
      return [...places]
        .filter(([, links]) => new Set(links.map(({ properties }) => properties.href)).size > 1)
        .map(([name]) => name);
    });
    expect(alike).toEqual([]);
  });

  if (isGuidePage(page)) {
    it('carries its address for paper', () => {
      const printed = elementsOf(tree, (element) => hasClass(element, 'printed'));
      expect(printed.map(wordsOf).join(' ')).toContain(page.path);
    });
  }
});
