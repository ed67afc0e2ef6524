import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name } from '../../support/every-tool.ts';
import { reportedMonth } from '../../support/evidence/reported-month.ts';
import { counted, downloadedSample, giveFiles } from '../../support/evidence-journey.ts';
import { appendix, sheetsOf, sheetsWithout } from '../../support/paper.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { layOutForPrint, printedText, savedFile, useTool } from '../../support/tool-journey.ts';
import { openFacts } from '../../support/trigger-journey.ts';
import { setWideFont } from '../../support/wide-font.ts';

const visit = visitSite(builtSite());

describe('the report of a month of three hundred items, printed in a wide font', () => {
  it('takes one sheet for an authorizing official, at most fourteen more, splits no row, and repeats headings', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const facts = await reportedMonth();
      await openFacts(page, facts);
      await setWideFont(page);
      await layOutForPrint(page);
      const met = page.locator('.printout table').first().locator('tbody tr');
      await expect.poll(() => met.count()).toBeGreaterThanOrEqual(6);
      await page.emulateMedia({ media: 'print' });
      const looks = await page.locator('.printout').evaluate((sheet) => {
        const texts = [...sheet.querySelectorAll('p, li, dt, dd, th, td, h2, h3, h4')];
        const style = (element: Element) => getComputedStyle(element);
        return {
          smallest: Math.min(...texts.map((one) => Number.parseFloat(style(one).fontSize) * 0.75)),
          heads: [...sheet.querySelectorAll('thead')].map((one) => style(one).display),
          rows: [...sheet.querySelectorAll('tr')].map((one) => style(one).breakInside),
          appendix: [...sheet.querySelectorAll('.new-page')].map((one) => style(one).breakBefore),
        };
      });
      expect(looks.smallest).toBeGreaterThanOrEqual(8);
      expect([...new Set(looks.heads)]).toEqual(['table-header-group']);
      expect([...new Set(looks.rows)]).toEqual(['avoid']);
      expect([...new Set(looks.appendix)]).toEqual(['page']);
      await page.emulateMedia({ media: null });

      // The appendix begins a sheet: what goes before it takes one by itself, and as many stay for the rest.
      expect(await sheetsWithout(page, appendix)).toBe(1);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(15);
    }));
});

describe('whose numbers the report has', () => {
  it('is filled in from a POA&M that names it, or typed, names the work, and stands in print, report and tables', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const sample = await downloadedSample(page);
      await giveFiles(page, sample, { name: 'minutes.pdf', content: '%PDF-1.7 minutes' });
      await counted(page);
      await quickly(page, press('Use these numbers'), press('Fill these in'), sees('The numbers are filled in'));
      await page.locator('.notice').getByRole('button', { name: 'Undo' }).waitFor();
      const printed = await printedText(page);
      expect(printed).toContain(`${sample.name}POA&M: FedRAMP POA&M workbook`);
      expect(printed).toMatch(/minutes\.pdf.*No: could not be read/s);
      const service = await page.getByLabel('Cloud service offering').inputValue();
      expect(service).not.toBe('');
      expect(await name(page).inputValue()).toBe(service);
      expect(printed.startsWith(`Deficiency triggers: ${service}`)).toBe(true);
      await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('My offering');
      await expect.poll(() => page.getByLabel('Cloud service offering').inputValue()).toBe('');

      await quickly(
        page,
        enter('Cloud service provider (CSP)', 'Typed Provider'),
        enter('Cloud service offering', 'Typed Offering'),
      );
      await page.getByLabel('Cloud service offering').press('Tab');
      await expect.poll(() => name(page).inputValue()).toBe('Typed Offering');
      const own = await printedText(page);
      expect(own).toMatch(/^Deficiency triggers: Typed Offering.*Cloud service provider \(CSP\)Typed Provider/s);
      await quickly(page, press('Export'));
      const report = await savedFile(page, () => quickly(page, press('Report (Markdown)')));
      expect(report.text).toContain('**Cloud service offering:** Typed Offering');
      const table = await savedFile(page, () => quickly(page, press(/Table of the triggers/)));
      expect(table.text.split('\r\n')[1]).toContain('"Typed Provider","Typed Offering"');
      await page.reload();
      await expect.poll(() => page.getByLabel('Cloud service offering').inputValue()).toBe('Typed Offering');
    }));
});
