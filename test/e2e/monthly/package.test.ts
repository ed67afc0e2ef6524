import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { focused, name } from '../../support/every-tool.ts';
import { inventorySheet } from '../../support/evidence/inventory-builder.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { yearCount, yearPoam } from '../../support/evidence/poam-year.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import {
  awaitFigures,
  beginNextMonth,
  figuresInSight,
  giveMonth,
  packageText,
  paperRow,
  paperText,
  savedPackage,
  unfolded,
} from '../../support/monthly-journey.ts';
import { openFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());

/** October of the year, and the month before. */
const [september, october] = [9, 10];
const poam = yearPoam(october);
const scan = {
  name: 'scan-october.nessus',
  content: nessusFile([
    { name: 'web-1.example.gov', items: [scanInformation('yes')] },
    { name: 'web-2.example.gov', items: [scanInformation('no')] },
    { name: 'stranger.example.gov', items: [scanInformation('yes')] },
  ]),
};
const inventory = {
  name: 'inventory-october.xlsx',
  content: buildWorkbook([
    inventorySheet([
      { id: 'WEB-1', dns: 'web-1.example.gov', authenticated: 'Yes', inLatest: 'Yes' },
      { id: 'WEB-2', dns: 'web-2.example.gov', authenticated: 'Yes', inLatest: 'Yes' },
      { id: 'DB-1', dns: 'db-1.example.gov', authenticated: 'Yes', inLatest: 'Yes' },
    ]),
  ]),
};

describe('the package of a month', () => {
  it('is made of the files of the month, saved in one press, opened again, and goes on to the next month', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const { figures, byRating } = yearCount(october);
      await giveMonth(page, scan, yearPoam(september), inventory, poam);
      await awaitFigures(page, figures);
      expect(await page.getByLabel('Month', { exact: true }).inputValue()).toBe('2026-10');
      await expect.poll(() => name(page).inputValue()).toBe('October 2026');
      await page.getByLabel('CSP', { exact: true }).fill('Example Provider');
      await page.getByLabel('Cloud service', { exact: true }).fill('Example Offering');
      await page.getByLabel(/^Secure repository/).fill('https://repository.example/a_b');
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, October 2026');
      expect(await page.locator('.month-so-far .missing').innerText()).toContain(
        'Still missing: Summary report, Vulnerability scan files, Updated POA&M, Updated inventory, Deviation requests, and Significant change requests',
      );

      const meeting = await unfolded(page, 'Meeting');
      await meeting.getByLabel('Date', { exact: true }).fill('2026-12-10');
      await meeting.getByLabel('Start (Eastern time)').fill('13:00');
      await meeting.getByLabel('Length in minutes').fill('60');
      await page.getByText('Upload by December 3, 2026: at least one week before the meeting.').waitFor();
      const report = await unfolded(page, 'Words for the summary report');
      await report.getByLabel('What changed this month').fill('The load balancers were <replaced> & tested.');
      const requests = await unfolded(page, 'Deviation requests');
      await requests.getByRole('button', { name: 'Add a deviation request' }).click();
      await requests.getByLabel('Number').fill('DR-7');
      await requests.getByLabel('Status').selectOption({ label: 'Submitted, awaiting a decision' });
      const files = await unfolded(page, 'Package list');
      const fileOf = (deliverable: string) => files.getByRole('group', { name: deliverable }).getByLabel('File');
      expect(await fileOf('Updated POA&M').inputValue()).toBe(poam.name);
      expect(await fileOf('Vulnerability scan files').inputValue()).toBe(scan.name);
      expect(await fileOf('Updated inventory').inputValue()).toBe(inventory.name);
      await files.getByRole('group', { name: 'Updated POA&M' }).getByLabel('Uploaded on').fill('2026-12-04');

      expect(await paperText(page, 'Package list')).toContain('Uploaded on December 4, 2026, 1 day late');
      expect(await paperText(page, 'Meeting agenda')).toContain(`Past due items: ${figures['Past due']}`);
      const invitation = await paperText(page, 'Invitation');
      expect(invitation).toContain('https://repository.example/a_b');
      expect(await page.locator('.papers textarea').inputValue()).toContain('https://repository.example/a_b');
      const summary = await paperText(page, 'Summary report');
      expect(summary).toContain('The load balancers were <replaced> & tested.');
      expect(summary).toContain('stranger.example.gov');
      // On screen, a long table shows its first rows until all are wanted; its file has them all.
      const lateRows = page.getByRole('table', { name: 'POA&M items that are past due' }).locator('tbody tr');
      expect(await lateRows.count()).toBe(5);
      await page
        .getByRole('button', { name: `Show all ${figures['Past due']} rows` })
        .first()
        .press('Enter');
      await expect.poll(() => lateRows.count()).toBe(figures['Past due']);
      expect(await focused(page)).toBe('button Show the first 5 rows only');
      await page.keyboard.press('Enter');
      expect(await paperRow(page, 'All open items')).toEqual([
        `All open items: ${figures['Open POA&M items']}`,
        ...[...byRating, 0].map(String),
      ]);

      const saved = await savedPackage(page);
      expect(Object.keys(saved)).toEqual([
        '01 Summary report.docx',
        '02 Meeting agenda.docx',
        '03 Package list.docx',
        '04 Invitation.txt',
        '05 Follow-up email.txt',
        '06 Deviation request log.docx',
        '07 Significant change log.docx',
        'ConMon logs.xlsx',
        'Dates.ics',
        'example-offering-october-2026-2026-11-22.json',
      ]);
      const word = JSON.stringify(readWordBlocks(saved['01 Summary report.docx'] ?? new Uint8Array()));
      expect(word).toContain('The load balancers were <replaced> & tested.');
      expect(word).toContain(`{"kind":"field","label":"Open POA&M items","value":"${figures['Open POA&M items']}"}`);
      const sheets = readExcelSheets(saved['ConMon logs.xlsx'] ?? new Uint8Array());
      expect(sheetNamed(sheets, 'Deviation requests').rows[1]?.slice(0, 4)).toEqual([
        ...['DR-7', undefined, undefined, 'Submitted, awaiting a decision'],
      ]);
      const late = sheetNamed(sheets, 'POA&M items').rows.filter(([list]) => list === 'Past due');
      expect(late).toHaveLength(figures['Past due'] ?? 0);
      const calendar = packageText(saved, 'Dates.ics');
      expect(calendarFileFaults(calendar)).toEqual([]);
      expect(readCalendar(calendar).entries.map(({ start }) => start)).toEqual(['2026-12-03', '2026-12-10T13:00:00']);
      expect(packageText(saved, 'Invitation.txt')).toContain('https://repository.example/a_b');

      await openFile(page, 'again.json', packageText(saved, '.json'));
      await page.locator('#work-notice').getByText('Example Offering, October 2026').waitFor();
      await awaitFigures(page, figures);
      // The files of the work before are not those of the one that was opened.
      await expect.poll(() => page.locator('.files > li').count()).toBe(0);
      await expect.poll(() => paperText(page, 'Summary report')).toBe(summary);

      await beginNextMonth(page);
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, November 2026');
      expect(await figuresInSight(page)).toEqual({});
      expect(await paperText(page, 'Deviation request log')).toContain('DR-7');
      expect(await paperText(page, 'Summary report')).not.toContain('load balancers');
      const next = await unfolded(page, 'Package list');
      const nextFile = (deliverable: string) => next.getByRole('group', { name: deliverable }).getByLabel('File');
      expect(await nextFile('Updated POA&M').inputValue()).toBe('');
    }));
});
