import type { Page } from 'playwright';
import { expect } from 'vitest';
import { sheetsOf } from './paper.ts';

/** How many sheets of Letter paper a page of the guide takes, whatever has been made of it for the screen. */
export async function sheetsOfGuidePage(page: Page): Promise<number> {
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
  return sheetsOf(page);
}

/**
 * Demands that a page of the guide leaves out on paper what is for the screen, keeps its sources and says what it is, in
 * type that can be read. Its address there is looked at in the built site.
 */
export async function checkOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const points = (selector: string) =>
      Math.min(
        ...[...document.querySelectorAll(selector)].map(
          (one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75,
        ),
      );
    return {
      forScreen: shown('.masthead nav, .find, .steps, .pager, .skip, .gloss').map((one) => one.outerHTML.slice(0, 80)),
      sources: [shown('main .src').length, document.querySelectorAll('main .src').length],
      addresses: shown('.printed').length,
      footer: shown('footer').map((one) => one.innerText),
      text: points('.prose > p:not([class]), td, .prose > ul > li'),
      notes: points('.src, small'),
    };
  });
  expect(printed.forScreen).toEqual([]);
  expect(printed.sources[0]).toBeGreaterThan(0);
  expect(printed.sources[0]).toBe(printed.sources[1]);
  expect(printed.addresses).toBe(1);
  expect(printed.footer.join(' ')).toContain('An unofficial edition.');
  expect(printed.text).toBeGreaterThanOrEqual(9.5);
  expect(printed.notes).toBeGreaterThanOrEqual(8);
}
