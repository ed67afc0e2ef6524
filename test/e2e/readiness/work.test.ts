import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { press, quickly, sees } from '../../support/quickly.ts';
import { answer, begin, exampleNext, item, loadExample } from '../../support/readiness-journey.ts';
import { layOutForPrint, openFile, printedText, savedFile, useTool, workSaved } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('work with the readiness checklist', () => {
  it('is there again after a reload, entry by entry, and writes no cell that a spreadsheet would run', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'agency', 'High');
      await answer(page, 'Proven maturity', 'In progress');
      const proven = item(page, 'Proven maturity');
      await proven.getByText('Owner, date, evidence, and note').click();
      await proven.getByLabel('Owner', { exact: true }).fill('L. Novak');
      await proven.getByLabel('Target date').fill('2026-11-21');
      await proven.getByLabel('Evidence', { exact: true }).fill('Letter of May 3');
      await proven.getByLabel('Note', { exact: true }).fill('Asked on Monday.');
      await proven.getByText('L. Novak, by November 21, 2026, “Letter of May 3”, “Asked on Monday.”').waitFor();
      await page.reload();
      await quickly(page, sees('An agency, judging a CSP. High.'));
      await proven.getByText('L. Novak, by November 21, 2026, “Letter of May 3”, “Asked on Monday.”').waitFor();
      await proven.getByText('1 day overdue').waitFor();
      expect(await proven.getByRole('radio', { name: 'In progress' }).isChecked()).toBe(true);
      await proven.getByText('L. Novak, by').click();
      await proven.getByRole('button', { name: 'Clear the state' }).click();
      await expect.poll(() => proven.getByRole('radio', { checked: true }).count()).toBe(0);
      await proven.getByText('L. Novak, by November 21, 2026').waitFor();
      await proven.getByLabel('Owner', { exact: true }).fill('=HYPERLINK("x")');
      await quickly(page, press('Export'));
      const { text } = await savedFile(page, () => quickly(page, press('All items as a table (CSV)')));
      expect(text).toContain('"\'=HYPERLINK(""x"")"');
    }));

  it('goes out as Markdown, as a table and on paper, with the same items, on few sheets, however it is printed', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      await quickly(page, press('Export'));
      const report = await savedFile(page, () => quickly(page, press('Report as Markdown')));
      expect(report.name).toBe('harborlight-cloud-example-2026-11-22.md');
      expect(report.text).toContain('# Harborlight Cloud (example)');
      expect(report.text).toContain('**As of:** November 22, 2026');
      expect(report.text).toContain(exampleNext.sentence);
      expect(report.text).toContain('1. Sharing of deliverables settled (in progress; for: CSP and Agency');
      const table = await savedFile(page, () => quickly(page, press('All items as a table (CSV)')));
      expect(table.name).toBe('harborlight-cloud-example-2026-11-22.csv');
      const lines = table.text.split('\r\n').filter((line) => line !== '');
      expect(lines).toHaveLength(itemIds.length + 1);
      expect(lines[0]).toContain('"Stage","Item","What is true when done"');
      expect(lines.find((line) => line.includes('"federal-mandates"'))).toContain('"The gateway was replaced."');
      const printed = await printedText(page);
      expect(printed).toContain(exampleNext.sentence);
      expect(printed).toContain('2026-11-19, 3 days ago');
      const open = await printedText(page, 'Print the open items only');
      expect(open).toContain('Harborlight Cloud (example): open items');
      expect(open).toContain('2026-11-19, 3 days ago');
      expect(open).not.toContain('The gateway was replaced.');
      expect(open.length).toBeLessThan(printed.length);
      expect(await page.locator('.printout').count()).toBe(0);
      const sheets = async () => {
        const paper = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
        return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      };
      // The browser’s own command prints the same.
      await layOutForPrint(page);
      expect(await page.locator('.printout').textContent()).toBe(printed);
      expect(await sheets()).toBeLessThanOrEqual(5);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect.poll(() => page.locator('.printout').count()).toBe(0);
    }));

  it('names every entry that it cannot use, at its field, and loses none', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const facts = {
        role: 'csp',
        level: 'Moderate',
        items: {
          'kickoff-scheduled': { state: 'finished', target: '2026-02-30' },
          'no-such-item': { state: 'done' },
        },
        kept: [{ on: 'yesterday', level: 'High' }],
      };
      await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 1, title: 'Damaged', facts }));
      const summary = page.getByRole('region', { name: '4 entries need correcting' });
      await summary.getByText('“no-such-item” is not an item of this checklist.').waitFor();
      await summary.getByRole('link', { name: 'Kickoff scheduled, target date' }).click();
      const scheduled = item(page, 'Kickoff scheduled');
      await scheduled.waitFor();
      const target = scheduled.getByLabel('Target date');
      await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await target.getAttribute('aria-invalid')).toBe('true');
      await target.fill('2026-12-01');
      await answer(page, 'Kickoff scheduled', 'Not started');
      await page.getByRole('region', { name: '2 entries need correcting' }).waitFor();
      const { text } = await workSaved(page);
      expect(text).toContain('no-such-item');
      expect(text).toContain('yesterday');
    }));
});
