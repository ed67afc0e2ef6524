import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { addresses, openDialog, startFresh, text } from '../../support/search-journey.ts';

const visit = visitSite(builtSite());
const step = '/guide/kickoff-meeting/';
const meaning = 'An independent firm';

/** Holds files back until they are let through. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Where the headings of the results stand, in order. */
const places = (page: Page) =>
  page.locator('.answer h2').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

describe('the meanings of terms', () => {
  it('come after the first results, into the room that is kept for them, and the results stay where they are', async () => {
    const { page, faults, close } = await startFresh(visit, step);
    const letMeanings = await holdBack(page, '**/search-meanings.json');
    const letText = await holdBack(page, '**/pagefind/**');
    await openDialog(page);
    await page.locator('[name=q]').fill('3PAO');
    await page.locator('.hit').waitFor();
    expect(await text(page)).toContain('Third Party Assessment Organization');
    expect(await text(page)).not.toContain(meaning);
    expect(await page.locator('.answer .room').count()).toBeGreaterThan(1);
    const [order, before] = [await addresses(page), await places(page)];
    letMeanings();
    await expect.poll(() => text(page)).toContain(meaning);
    expect(await page.locator('.answer .room').count()).toBe(0);
    expect(await addresses(page)).toEqual(order);
    // Letters differ in width: at the end of a line that may be worth a line, and never more.
    for (const [index, top] of (await places(page)).entries()) {
      expect(Math.abs(top - (before[index] ?? 0)), order[index]).toBeLessThan(30);
    }
    letText();
    await page.locator('.answer[aria-busy=false]').waitFor({ state: 'attached' });
    expect(await text(page)).toContain(meaning);
    expect(faults).toEqual([]);
    await close();
  });

  it('that cannot be had leave the results without them, and without room for them', async () => {
    const { page, close } = await startFresh(visit, step);
    await page.route('**/search-meanings.json', (route) => route.abort());
    await openDialog(page);
    await page.locator('[name=q]').fill('3PAO');
    await page.locator('.answer[aria-busy=false]').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('.answer .room').count()).toBe(0);
    expect(await text(page)).toContain('Third Party Assessment Organization');
    expect((await addresses(page)).length).toBeGreaterThan(3);
    await close();
  });
});
