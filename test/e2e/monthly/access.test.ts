import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, withExample } from '../../support/every-tool.ts';
import { yearCount, yearPoam } from '../../support/evidence/poam-year.ts';
import { closestScreen, misfits } from '../../support/fit.ts';
import { awaitFigures, giveMonth } from '../../support/monthly-journey.ts';
import { openAll } from '../../support/open-all.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { savedBytes, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the monthly package', () => {
  // At rest it is looked at with all other pages.
  it('has no accessibility fault, in light and dark colors, and fits 320 px: with files, and with all unfolded', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      await giveMonth(page, yearPoam(9), yearPoam(10), { name: 'minutes.pdf', content: '%PDF-1.7' });
      await awaitFigures(page, yearCount(10).figures);
      expect(await faultsInBothSchemes(page, '.evidence'), 'with files').toEqual([]);
      expect(await misfits(page, [closestScreen]), 'with files').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 720 });
      await withExample(page);
      await openAll(page);
      for (const add of ['deviation request', 'significant change', 'incident', 'item of your own']) {
        await quickly(page, press(new RegExp(`^Add (?:an?|another) ${add}`)));
      }
      await quickly(page, enter('Length in minutes', 'abc'), sees('Length in minutes', '.faults'));
      expect(await faultsInBothSchemes(page, '.island'), 'the example, all unfolded, with a fault').toEqual([]);
      expect(await misfits(page, [closestScreen])).toEqual([]);
    }));

  it('goes from the files to the saved package by the keyboard alone', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const choose = page.getByRole('button', { name: 'Choose POA&M, scan, and inventory files' });
      const choosing = page.waitForEvent('filechooser');
      await choose.focus();
      await page.keyboard.press('Enter');
      const chooser = await choosing;
      const poam = yearPoam(10);
      await chooser.setFiles({ name: poam.name, mimeType: '', buffer: Buffer.from(poam.content) });
      await page.getByRole('heading', { level: 3, name: 'What the files come to' }).waitFor();
      /** Goes on with the Tab key until a thing of this name has the focus. */
      const tabTo = async (wanted: RegExp) => {
        for (let step = 0; step < 100; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const { activeElement: one } = document;
            const label = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0] : null;
            return (label ?? one)?.textContent?.trim() ?? '';
          });
          if (wanted.test(at)) return;
        }
        throw new Error(`The Tab key does not come to ${wanted}.`);
      };
      await tabTo(/^Cloud service/);
      await page.keyboard.type('Example Offering');
      await expect.poll(() => page.getByLabel('Cloud service', { exact: true }).inputValue()).toBe('Example Offering');
      await tabTo(/^Meeting/);
      await page.keyboard.press('Enter');
      await tabTo(/^Place or link/);
      await page.keyboard.type('Room 1');
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, October 2026');
      // The papers are reached past the rest of the form, and the bar from the top of the page.
      await page.getByLabel('Paper', { exact: true }).focus();
      await tabTo(/^Copy the text$/);
      await name(page).focus();
      await tabTo(/^Export$/);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Everything in one file (.zip)' }).waitFor();
      await tabTo(/^Everything in one file/);
      const { name: saved } = await savedBytes(page, () => page.keyboard.press('Enter'));
      expect(saved).toBe('example-offering-october-2026-package-2026-11-22.zip');
    }));
});
