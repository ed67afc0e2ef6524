import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { overEdge } from '../../support/fit.ts';
import { press, quickly, sees } from '../../support/quickly.ts';
import { item, loadExample, result, stage, stageLine } from '../../support/readiness-journey.ts';
import { openFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const island = '.island';
const wide = { width: 1280, height: 900 };

/** Demands that the tool fits narrow windows as it stands. */
async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await overEdge(page, island)).toEqual([]);
  await page.setViewportSize(wide);
}

describe('the look of the readiness checklist', () => {
  it('gives axe nothing to find in any of its states, in light and dark colors, and fits narrow windows', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        await loadExample(page);
        const meeting = item(page, 'Recurring meeting set up');
        await meeting.getByText('Why it matters (in our words), and the source').click();
        await meeting.getByText('“Every second Tuesday.”').click();
        await quickly(page, sees('It keeps the project on track'), press(/^Two days/), sees('What changed'));
        expect(await faultsInBothSchemes(page, island)).toEqual([]);
        await fitsNarrow(page);
        await openSecondExample(page);
        await page.getByRole('button', { name: 'Several assessments' }).click();
        await page.getByRole('checkbox').last().check();
        await page.getByRole('table', { name: 'Assessments side by side' }).waitFor();
        await stageLine(page)
          .getByRole('link', { name: /^All stages/ })
          .click();
        await page.getByRole('heading', { level: 2, name: 'All stages' }).waitFor();
        // With fewer items in sight there is less to look at, and all that is new.
        await page.getByRole('radio', { name: 'Overdue' }).check();
        await page
          .getByText(/ items shown\.$/)
          .first()
          .waitFor();
        await fitsNarrow(page);
        expect(await faultsInBothSchemes(page, island)).toEqual([]);
      },
      { viewport: wide },
    ));

  it('gives axe nothing to find on a phone, with the stages unfolded and an entry to correct', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        const facts = { role: 'csp', level: 'Low', items: { 'proven-maturity': { state: 'finished', owner: 3 } } };
        await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 1, title: 'Damaged', facts }));
        await page.getByRole('region', { name: '2 entries need correcting' }).waitFor();
        await stageLine(page)
          .getByRole('button', { name: /^Stage 1 of 8/ })
          .click();
        expect(await accessibilityFaults(page, '.faults', '.line')).toEqual([]);
        await stageLine(page)
          .getByRole('link', { name: /^Ready for the PMO review/ })
          .click();
        await stage(page, 'Ready for the PMO review').waitFor();
        await expect.poll(() => page.locator('.line:popover-open').count()).toBe(0);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

/** Opens a second assessment, so that there are two. */
async function openSecondExample(page: Page): Promise<void> {
  await quickly(page, press('Other examples'), press(/^Fit to partner: Tidewater/));
  await result(page).getByText('stand between you and a partnership').waitFor();
}

describe('the checklist without script', () => {
  it('stands on a page of its own in full, with a box and lines for each item', async () => {
    const { page, faults, close } = await visit.open('/tools/readiness/paper/', { javaScriptEnabled: false });
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
