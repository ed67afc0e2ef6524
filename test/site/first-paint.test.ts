import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstPaintBudgetOf, heavierPages, inlineScriptBudgetOf } from '../support/budgets.ts';
import {
  brotliBytes,
  builtSite,
  byTag,
  type Element,
  isGuidePage,
  type SitePage,
  treeOf,
  wordsOf,
} from '../support/built-site.ts';

const site = builtSite();

/** Media that do not match on a screen without settings of the reader’s own: no browser waits for their sheets there. */
const unmatched: readonly string[] = ['print', '(forced-colors:active)', '(prefers-contrast)'];

/** Whether an element is a style sheet that the browser waits for; it does not wait for those whose media do not match. */
const isBlockingSheet = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' &&
  Array.isArray(properties.rel) &&
  properties.rel.includes('stylesheet') &&
  !String(properties.media ?? 'all')
    .split(',')
    .every((query) => unmatched.includes(query.trim()));

/** Whether an element is a script that the browser fetches and runs before it reads on. */
const isBlockingScript = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' &&
  properties.src !== undefined &&
  properties.type !== 'module' &&
  !properties.async &&
  !properties.defer;

/** Bytes that the browser must have before it can paint: the page, and the style sheets it waits for. */
function firstPaintBytes(page: SitePage): number {
  const sheets = byTag(treeOf(page), 'link')
    .filter(isBlockingSheet)
    .map(({ properties }) => readFileSync(join(site.folder, String(properties.href).slice(site.base.length))));
  return [page.html, ...sheets].reduce((sum, part) => sum + brotliBytes(part), 0);
}

describe('the first paint', () => {
  it.each(site.pages)('of $path is within its budget', (page) => {
    const { bytes, reason } = firstPaintBudgetOf(page.path);
    expect(firstPaintBytes(page), `bytes of ${page.path}; ${reason}`).toBeLessThanOrEqual(bytes);
  });

  it('waits for no other file on a page of the guide', () => {
    const waiting = site.pages.filter(isGuidePage).flatMap((page) =>
      byTag(treeOf(page), 'link', 'script')
        .filter((element) => isBlockingSheet(element) || isBlockingScript(element))
        .map(({ properties }) => `${page.path}: ${properties.href ?? properties.src}`),
    );
    expect(waiting).toEqual([]);
  });

  it('makes an exception only for pages that are there', () => {
    const idle = heavierPages.filter(({ path }) => !site.pages.some((page) => path.test(page.path)));
    expect(idle.map(({ path }) => path.source)).toEqual([]);
  });
});

describe('what a page carries beside its text', () => {
  it.each(site.pages)('$path has little script written into it', (page) => {
    const bytes = byTag(treeOf(page), 'script')
      .flatMap(({ children }) => children)
      .reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0);
    expect(bytes).toBeLessThanOrEqual(inlineScriptBudgetOf(page.path));
  });

  it('is the same for every page of the guide but for the reader’s place and the parts of the page', () => {
    const frames = site.pages.filter(isGuidePage).map((page) => {
      const tree = treeOf(page);
      const line = byTag(tree, 'nav').find(({ properties }) => properties.ariaLabel === 'Steps of the process');
      const links = [byTag(tree, 'header')[0], line, byTag(tree, 'footer').at(-1)].map((part) =>
        part
          ? byTag(part, 'a')
              .map((link) => `${link.properties.href} ${wordsOf(link)}`)
              .filter((link) => !link.startsWith('#') || link.startsWith('#main'))
          : [],
      );
      return JSON.stringify(links);
    });
    expect(new Set(frames).size).toBe(1);
  });
});
