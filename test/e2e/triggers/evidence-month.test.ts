import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { dateOfSerial, manyItems, openSheet } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { monthScan } from '../../support/evidence/month.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { scannerSamples } from '../../support/evidence/scanner-samples/all.ts';
import { counted, fileEntry, giveFiles, lateHigh, numberEntry, numberOf } from '../../support/evidence-journey.ts';
import { enter, gone, press, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const hostsName = 'Hosts scanned without credentials';

/** The list as an office in Europe saves it: no date above it, a name that does not say which list it is. */
const poam = {
  name: 'Müller export (2).csv',
  content: buildCsv(openSheet(manyItems(60).map((item) => ({ ...item, 'Weakness Name': 'Schlüssel; zu kurz' }))), {
    delimiter: ';',
    encoding: 'windows-1252',
    showDate: dateOfSerial,
  }),
};

const sample = scannerSamples.find(({ name }) => name.includes('VMDR'));
if (!sample) throw new Error('No sample of Qualys VMDR.');
const { headings, preamble = [], rows } = sample;
const table = {
  name: 'vmdr.csv',
  content: tableText(
    headings,
    Array.from({ length: 12 }, (_, at) => ({
      ...rows[0],
      QID: `${90_000 + at}`,
      'Asset Id': `${at}`,
      'Asset Name': `app-${at}`,
      'Asset IPV4': `10.7.0.${at}`,
    })),
    { preamble },
  ),
};

describe('a month of a compliance lead', () => {
  it('comes from three files into the result and stays there after a reload, on a phone and on a wide screen', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        const fits = async (width = 360) => {
          await page.setViewportSize({ width, height: 740 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(needed, `${width} px`).toBeLessThanOrEqual(width);
        };
        await giveFiles(page, poam, monthScan, table);
        const entry = fileEntry(page, poam.name);
        await entry.getByLabel(/^Open items/).check();
        await entry.getByRole('button', { name: 'Read it this way' }).press('Enter');
        await counted(page);
        await entry.getByText(/60 open items in/).waitFor();
        await page.getByText('No POA&M here gives its own date. Without this day, no age is known').waitFor();
        await fits();
        await page.getByRole('button', { name: /^Use .*, the day of the latest scan$/ }).press('Enter');
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('evidence-as-of');
        const late = () => numberOf(page, lateHigh);
        await expect.poll(late).not.toBe('not known');
        const number = await late();
        const hosts = numberEntry(page, hostsName).getByRole('group', { name: /^Were these scanned with credentials/ });
        await hosts.getByLabel('All of them').press('Space');
        await hosts.getByRole('button', { name: 'With credentials', exact: true, disabled: false }).press('Enter');
        await numberEntry(page, hostsName).getByText('For 12 hosts, this is your answer.').waitFor();
        await fits();
        await fits(1280);
        await page.getByRole('button', { name: 'Use these numbers' }).press('Enter');
        await page.getByRole('button', { name: 'Fill these in', disabled: false }).press('Enter');
        await page.getByText('The numbers are filled in, and the triggers below use them.').waitFor();
        await page.reload();
        const from = page.locator('.from-files');
        await from.getByText(/^Numbers here were filled in from Müller export \(2\)\.csv, /).waitFor();
        expect(await from.innerText()).toContain('To see the lists behind the numbers, choose the files again.');
        expect(await faultsInBothSchemes(page, '.evidence')).toEqual([]);
        await fits();
        await giveFiles(page, poam, monthScan, table);
        await quickly(page, enter('Open items', true, '.files'), press('Read it this way'));
        // The latest scan is known once every file is.
        await counted(page);
        await quickly(page, sees(/60 open items in/), press(/^Use .*, the day of the latest scan$/));
        await expect.poll(late).toBe(number);
        const waiting = 'This result does not include the numbers from your files yet.';
        await quickly(
          page,
          sees('The numbers are filled in, and the triggers below use them.'),
          gone(waiting, '.verdict'),
        );
        await expect.poll(() => page.locator('.numbers .state').count()).toBe(0);
        // With a file less they come to other numbers than those in use.
        await quickly(page, press(`Remove ${table.name}`), sees(waiting, '.verdict'));
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
