import { describe, expect, it } from 'vitest';
import { roles } from '../../src/domain/process/roles.ts';
import { builtSite, byTag, isGuidePage, treeOf, wordsOf } from '../support/built-site.ts';
import { visitInFirefox } from '../support/firefox-page.ts';
import { sheetsIn } from '../support/paper.ts';

/* Firefox lays out columns in its own way, and knows no boxes in the margin of a sheet. */

const site = builtSite();
const firefox = visitInFirefox(site);

/** The pages with the most words: a shorter one takes no more sheets, and Chromium prints every one. */
const wordiest = site.pages
  .filter(isGuidePage)
  .map((page) => ({ path: page.path, words: byTag(treeOf(page), 'main').map(wordsOf).join(' ').split(' ').length }))
  .toSorted((one, other) => other.words - one.words)
  .slice(0, 5);

/** Prints a page as Letter, and demands that it takes no more sheets. */
const printsOn = (most: number, path: string) =>
  firefox.read(path, async ({ page }) => {
    expect(sheetsIn(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))).toBeLessThanOrEqual(most);
  });

describe('sheets of Letter paper from Firefox', () => {
  it.each(wordiest)('are three at most for $path', ({ path }) => printsOn(3, path));

  it.each(roles)('are two at most for the handout of the role $id', ({ id }) => printsOn(2, `/roles/${id}/handout/`));
});
