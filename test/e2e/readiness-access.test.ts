import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { itemIds } from '../../src/domain/readiness/checklist.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitSite } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { item, loadExample, result, stage, stageLine } from '../support/readiness-journey.ts';
import { openFile, useTool } from '../support/tool-journey.ts';

const visit = visitSite(builtSite());
const island = '.island';

const overEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.island *, .paper *')]
      .filter((element) => element.checkVisibility() && !element.closest('.scroll, .vh'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

describe.each(['light', 'dark'] as const)('the readiness checklist in the %s scheme', (colorScheme) => {
  it('has nothing that axe finds, in any of its states, on a wide screen', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        expect(await accessibilityFaults(page)).toEqual([]);
        await loadExample(page);
        const meeting = item(page, 'Recurring meeting set up');
        await meeting.getByText('Why it matters, and its source').click();
        await meeting.getByText('“Every second Tuesday.”').click();
        await meeting.getByText('It keeps the project on track').waitFor();
        await page.getByRole('button', { name: /^Two days/ }).click();
        await page.getByText('What moved', { exact: true }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await stageLine(page)
          .getByRole('link', { name: /^All stages/ })
          .click();
        await openSecondExample(page);
        await page.getByRole('button', { name: 'Several assessments' }).click();
        await page.getByRole('checkbox').last().check();
        await page.getByRole('table', { name: 'Assessments side by side' }).waitFor();
        expect(await accessibilityFaults(page, island)).toEqual([]);
        await page.getByRole('radio', { name: 'Overdue' }).check();
        expect(await accessibilityFaults(page, island)).toEqual([]);
      },
      { colorScheme, viewport: { width: 1280, height: 900 } },
    ));

  it('has nothing that axe finds on a phone, with the stages unfolded and an entry to correct', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        const facts = { role: 'csp', level: 'Low', items: { 'proven-maturity': { state: 'finished', owner: 3 } } };
        await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 1, title: 'Damaged', facts }));
        await page.getByRole('region', { name: '2 entries need correcting' }).waitFor();
        expect(await accessibilityFaults(page, island)).toEqual([]);
        await stageLine(page)
          .getByRole('button', { name: /^Stage 1 of 8/ })
          .click();
        expect(await accessibilityFaults(page, '.line')).toEqual([]);
        await stageLine(page)
          .getByRole('link', { name: /^Ready for the PMO review/ })
          .click();
        await stage(page, 'Ready for the PMO review').waitFor();
        expect(await page.locator('.line:popover-open').count()).toBe(0);
      },
      { colorScheme, viewport: { width: 360, height: 740 } },
    ));
});

/** Opens a second assessment, so that there are two. */
async function openSecondExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Other examples' }).click();
  await page.getByRole('button', { name: /^Fit to partner: Tidewater/ }).click();
  await result(page).getByText('Between you and a partnership').waitFor();
}

describe('the room of the readiness checklist', () => {
  it.each([320, 360, 768])('is enough at %i pixels, in every state', (width) =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        expect(await overEdge(page)).toEqual([]);
        await loadExample(page);
        await item(page, 'Recurring meeting set up').getByText('“Every second Tuesday.”').click();
        await page.getByRole('button', { name: /^Two days/ }).click();
        await page.getByText('What moved', { exact: true }).waitFor();
        expect(await overEdge(page)).toEqual([]);
        await openSecondExample(page);
        await page.getByRole('button', { name: 'Several assessments' }).click();
        await page.getByRole('checkbox').last().check();
        expect(await overEdge(page)).toEqual([]);
      },
      { viewport: { width, height: 740 } },
    ),
  );
});

describe('the checklist without script', () => {
  it('stands below in full, with a box and lines for each item', async () => {
    const { page, faults, close } = await visit.open('/tools/readiness/', { javaScriptEnabled: false });
    const form = page.locator('.paper');
    expect(await form.getByRole('listitem').count()).toBe(itemIds.length);
    expect(await form.locator('.paper-box').count()).toBe(itemIds.length);
    expect(await form.locator('.paper-line').count()).toBe(2 * itemIds.length);
    expect(await form.textContent()).toContain(
      'You have the final SAR and POA&M, at least two weeks before the debrief.',
    );
    expect(faults).toEqual([]);
    await close();
  });
});
