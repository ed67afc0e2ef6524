import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { manyItems, serialOf } from '../../support/evidence/built-items.ts';
import { monthItems, monthScan, monthTableScan, monthWorkbook } from '../../support/evidence/month.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import { counted, fileEntry, giveFiles, numberEntry } from '../../support/evidence-journey.ts';
import { enter, gone, press, quickly, sees } from '../../support/quickly.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const { all, closed, unknownStatus, unknownRating } = monthItems;
const vulnerabilities = 'Unique vulnerabilities';
const hostsName = 'Hosts scanned without credentials';

const again = press('Read the file again this way');
const columns = press(/of them used: see them or say what they are/);
const fits = (page: Page) =>
  page
    .setViewportSize({ width: 320, height: 740 })
    .then(() => page.evaluate(() => document.documentElement.scrollWidth));

describe('what was read of a POA&M', () => {
  it('is shown, given a meaning by its owner, kept for the next file of its shape, and forgotten again', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const july = monthWorkbook('poam-july.xlsx');
      const entry = fileEntry(page, july.name);
      await giveFiles(page, july);
      await counted(page);
      const line = (open: number) => sees(`Open POA&M Items: ${all + 2} rows, ${open} open items`, '.files');
      await quickly(page, line(all - closed), sees('Columns not used: Owner.'));
      expect(await entry.innerText()).toContain(
        `“Grade 1” under “Original Risk Rating” (${unknownRating} rows) and “With the board” under “Status” (${unknownStatus} rows)`,
      );
      await quickly(
        page,
        columns,
        sees(`${closed} closed by status or completion date, first in row 3`),
        enter('“Grade 1” under “Original Risk Rating”', 'High'),
        enter('“With the board” under “Status”', 'Closed'),
      );
      expect(await fits(page)).toBeLessThanOrEqual(320);
      expect(await faultsInBothSchemes(page, '.evidence')).toEqual([]);
      await quickly(
        page,
        again,
        line(all - closed - unknownStatus),
        sees('This browser keeps them for files with the same headings.'),
        gone('Not understood:'),
      );
      await page.reload();
      await giveFiles(page, monthWorkbook());
      await quickly(
        page,
        sees(`${all - closed - unknownStatus} open items,`),
        press('Delete the answers and read the file without them'),
        sees(`${all - closed} open items,`),
        sees('Not understood:'),
      );
    }));

  it('is asked about where its headings are unknown; of two systems it gives no number until their owner says which one counts', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const rows = ['Key;Issue;Opened;Severity;Memo', 'A-1;Old TLS;2026-03-01;High;x', 'A-2;Old SSH;2026-03-02;Low;y'];
      await giveFiles(page, { name: 'tracker.csv', content: rows.join('\n') });
      await quickly(
        page,
        press('It is a POA&M'),
        enter('Key: A-1, A-2', ''),
        enter('Issue: Old TLS, Old SSH', ''),
        again,
        sees('Say which column has the POA&M ID'),
      );
      expect(await accessibilityFaults(page, '.files')).toEqual([]);
      expect(await fits(page)).toBeLessThanOrEqual(320);
      await quickly(
        page,
        enter('Key: A-1, A-2', 'POA&M id'),
        enter('Issue: Old TLS, Old SSH', 'Weakness name'),
        again,
        enter('Open items'),
        press('Read it this way'),
        sees('2 rows, 2 open items'),
        press('Remove tracker.csv'),
        gone('tracker.csv', '.files'),
      );

      const poam = (system: string, amount: number) => {
        const preamble = { csp: 'Example Provider', system, impactLevel: 'Moderate', date: serialOf('2026-08-31') };
        const content = { items: manyItems(amount), preamble, hasTemplateRows: false };
        const sheet = poamSheet(layoutNamed('3.0'), 'Open POA&M Items', content);
        return { name: `${system}.xlsx`, content: buildWorkbook([sheet]) };
      };
      await giveFiles(page, poam('North', 3), poam('South', 4));
      const question = page.getByRole('group', { name: /^The POA&Ms name different systems/ });
      await question.waitFor();
      const first = () => page.locator('.numbers .number').first().innerText();
      expect(await first()).toBe('not known');
      expect(await accessibilityFaults(page, '.counted')).toEqual([]);
      await question.getByLabel(/^Only .*South/).check();
      await quickly(page, sees(/Only .* is counted, as you said/));
      expect(await first()).not.toBe('not known');
    }));
});

describe('a scan', () => {
  it('says that it was read in part until its owner says what a severity means, tells a login that says both, and leaves hosts that it did not reach out', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, monthTableScan);
      await counted(page);
      expect(await fileEntry(page, monthTableScan.name).innerText()).toContain('Read in part.');
      const number = () => numberEntry(page, vulnerabilities).locator('.number').innerText();
      expect(await number()).toMatch(/^at least\s+16$/);
      await quickly(
        page,
        sees('Why numbers here are only a minimum or are not known:'),
        sees('“Grade 1” is not a severity that this tool knows', '.counted .shortfalls'),
        columns,
        enter('“Grade 1” under “Severity”', 'Critical'),
        again,
      );
      await expect.poll(number).toBe('20');
      await numberEntry(page, vulnerabilities).getByText('exact').waitFor();
      await expect.poll(() => page.locator('.shortfalls').count()).toBe(0);
      await quickly(page, press(`Remove ${monthTableScan.name}`));

      const valid = { plugin: '141118', severity: '0', family: 'Settings', name: 'Valid credentials' };
      const hosts = ['web-1', 'web-2'].map((name, at) => ({
        name,
        items: [scanInformation(at === 0 ? 'no' : 'yes'), ...(at === 0 ? [valid] : [])],
      }));
      await giveFiles(page, { name: 'both.nessus', content: nessusFile(hosts) });
      const basis = 'plugin 19506: credentialed checks “no”, but plugin 141118 says that login worked';
      const entry = numberEntry(page, hostsName);
      const question = entry.getByRole('group', { name: 'Were these scanned with credentials? 1 to answer' });
      const host = question.getByLabel(`web-1 (${basis})`);
      await quickly(
        page,
        press('What was not read as written: 1'),
        sees(`The file contradicts itself on host web-1: ${basis}.`, '.files'),
      );
      await host.focus();
      await page.keyboard.press('Space');
      await question.getByRole('button', { name: 'With credentials', exact: true }).focus();
      await page.keyboard.press('Enter');
      await entry.getByText('0 of 2 hosts without credentials').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(hostsName);
      await quickly(
        page,
        press('Undo all answers'),
        enter(`web-1 (${basis})`),
        press('Without credentials'),
        sees('1 of 2 hosts without credentials'),
        press('Remove both.nessus'),
      );
      await expect.poll(() => page.locator('.numbers').count()).toBe(0);

      const dead = {
        ...{ plugin: '10180', severity: '0', family: 'Settings', name: 'Ping' },
        output: 'The remote host (10.0.0.9) is considered as dead - not scanning',
      };
      const some = [
        ...Array.from({ length: 4 }, (_, at) => ({ name: `app-${at}`, items: [scanInformation('yes')] })),
        { name: 'gone-1', items: [dead] },
        { name: 'gone-2', items: [dead] },
      ];
      await giveFiles(page, { name: 'month.nessus', content: nessusFile(some) });
      await quickly(
        page,
        sees('Did not respond, so not in these numbers (2 hosts): gone-1 and gone-2.'),
        sees('0 of 4 hosts without credentials'),
        press('Use these numbers'),
        press('Fill these in'),
        sees('The numbers are filled in'),
      );
      await expect.poll(() => page.getByLabel('Scans in the submission').inputValue()).toBe('4');
    }));
});

describe('hosts that may be one machine', () => {
  it('are asked about pair by pair, and those that did not answer are named', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const other = nessusFile([{ name: 'web-0', items: [scanInformation('yes')] }]);
      await giveFiles(page, monthScan, { name: 'other.nessus', content: other });
      const entry = numberEntry(page, hostsName);
      await quickly(page, sees('web-0.example.gov and web-0 share the name web-0.', '.numbers'));
      expect(await entry.locator('.number').innerText()).toBe('not known');
      expect(await faultsInBothSchemes(page, '.numbers')).toEqual([]);
      await quickly(
        page,
        press(/^Two machines.*web-0/),
        sees('1 of 41 hosts without credentials'),
        sees('As you answered, 1 pair of hosts is two machines.'),
        sees('web-0.example.gov and web-0 are two machines, as you answered.'),
        press(/^Undo this answer.*web-0\.example\.gov and web-0$/),
        sees(/One machine/, '.numbers'),
      );
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(hostsName);
      await quickly(
        page,
        press(/^One machine.*web-0/),
        sees('0 of 40 hosts without credentials'),
        sees('web-0.example.gov and web-0 are one machine, as you answered.'),
        press('Show the 40 hosts'),
        sees('One machine: web-0.example.gov and web-0.', '.evidence-list tbody'),
      );
      const saved = await savedFile(page, () => entry.getByRole('button', { name: /^Save/ }).click());
      expect(saved.text).toContain('One machine: web-0.example.gov and web-0.');
      expect(await fits(page)).toBeLessThanOrEqual(320);
    }));
});
