import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { manyItems, serialOf } from '../../support/evidence/built-items.ts';
import { monthItems, monthScan, monthTableScan, monthWorkbook } from '../../support/evidence/month.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import { counted, fileEntry, giveFiles, numberEntry } from '../../support/evidence-journey.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const { all, closed, unknownStatus, unknownRating } = monthItems;
const vulnerabilities = 'Unique vulnerabilities';
const hostsName = 'Hosts scanned without credentials';

const openColumns = (page: Page, name: string) =>
  fileEntry(page, name)
    .getByText(/of them used: see them or say what they are/)
    .click();
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
      const line = (open: number) => entry.getByText(`Open POA&M Items: ${all + 2} rows, ${open} open items`);
      await line(all - closed).waitFor();
      await entry.getByText('Columns not used: Owner.').waitFor();
      expect(await entry.innerText()).toContain(
        `“Grade 1” under “Original Risk Rating” (${unknownRating} rows) and “With the board” under “Status” (${unknownStatus} rows)`,
      );
      await openColumns(page, july.name);
      await entry.getByText(`${closed} closed by status or completion date, first in row 3`).waitFor();
      await entry.getByLabel('“Grade 1” under “Original Risk Rating”').selectOption('High');
      await entry.getByLabel('“With the board” under “Status”').selectOption('Closed');
      expect(await fits(page)).toBeLessThanOrEqual(320);
      expect(await faultsInBothSchemes(page, '.evidence')).toEqual([]);
      await entry.getByRole('button', { name: 'Read the file again this way' }).click();
      await line(all - closed - unknownStatus).waitFor();
      await entry.getByText('This browser keeps them for files with the same headings.').waitFor();
      await expect.poll(() => entry.getByText('Not understood:').count()).toBe(0);
      await page.reload();
      await giveFiles(page, monthWorkbook());
      const august = fileEntry(page, 'poam-august.xlsx');
      await august.getByText(`${all - closed - unknownStatus} open items,`).waitFor();
      await august.getByRole('button', { name: 'Delete the answers and read the file without them' }).click();
      await august.getByText(`${all - closed} open items,`).waitFor();
      await august.getByText('Not understood:').waitFor();
    }));

  it('is asked about where its headings are unknown, with the first values of each column', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const rows = ['Key;Issue;Opened;Severity;Memo', 'A-1;Old TLS;2026-03-01;High;x', 'A-2;Old SSH;2026-03-02;Low;y'];
      await giveFiles(page, { name: 'tracker.csv', content: rows.join('\n') });
      const entry = fileEntry(page, 'tracker.csv');
      await entry.getByRole('button', { name: 'It is a POA&M' }).click();
      const id = entry.getByLabel('Key: A-1, A-2');
      await id.waitFor();
      await id.selectOption('');
      await entry.getByLabel('Issue: Old TLS, Old SSH').selectOption('');
      await entry.getByRole('button', { name: 'Read the file again this way' }).click();
      await entry.getByText('Say which column has the POA&M ID').waitFor();
      expect(await faultsInBothSchemes(page, '.evidence')).toEqual([]);
      expect(await fits(page)).toBeLessThanOrEqual(320);
      await id.selectOption('POA&M id');
      await entry.getByLabel('Issue: Old TLS, Old SSH').selectOption('Weakness name');
      await entry.getByRole('button', { name: 'Read the file again this way' }).click();
      await entry.getByLabel('Open items').check();
      await entry.getByRole('button', { name: 'Read it this way' }).click();
      await entry.getByText('2 rows, 2 open items').waitFor();
    }));
});

describe('a scan', () => {
  it('says that it was read in part, until its owner says what a severity means', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, monthTableScan);
      await counted(page);
      const entry = fileEntry(page, monthTableScan.name);
      expect(await entry.innerText()).toContain('Read in part.');
      expect(await numberEntry(page, vulnerabilities).locator('.number').innerText()).toMatch(/^at least\s+16$/);
      await page.getByText('Why numbers here are only a minimum or are not known:').waitFor();
      expect(await page.locator('.counted .shortfalls').innerText()).toContain(
        '“Grade 1” is not a severity that this tool knows',
      );
      await openColumns(page, monthTableScan.name);
      await entry.getByLabel('“Grade 1” under “Severity”').selectOption('Critical');
      await entry.getByRole('button', { name: 'Read the file again this way' }).click();
      await expect.poll(() => numberEntry(page, vulnerabilities).locator('.number').innerText()).toBe('20');
      await numberEntry(page, vulnerabilities).getByText('exact').waitFor();
      await expect.poll(() => page.locator('.shortfalls').count()).toBe(0);
    }));

  it('of which a login says both is told with both signs, and hosts that it did not reach stand in no number', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const valid = { plugin: '141118', severity: '0', family: 'Settings', name: 'Valid credentials' };
      const hosts = ['web-1', 'web-2'].map((name, at) => ({
        name,
        items: [scanInformation(at === 0 ? 'no' : 'yes'), ...(at === 0 ? [valid] : [])],
      }));
      await giveFiles(page, { name: 'both.nessus', content: nessusFile(hosts) });
      const basis = 'plugin 19506: credentialed checks “no”, but plugin 141118 says that login worked';
      const entry = numberEntry(page, hostsName);
      await fileEntry(page, 'both.nessus').getByText('What was not read as written: 1').click();
      await fileEntry(page, 'both.nessus').getByText(`The file contradicts itself on host web-1: ${basis}.`).waitFor();
      const question = entry.getByRole('group', { name: 'Were these scanned with credentials? 1 to answer' });
      const host = question.getByLabel(`web-1 (${basis})`);
      await host.focus();
      await page.keyboard.press('Space');
      await question.getByRole('button', { name: 'With credentials', exact: true }).focus();
      await page.keyboard.press('Enter');
      await entry.getByText('0 of 2 hosts without credentials').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(hostsName);
      await entry.getByRole('button', { name: 'Undo all answers' }).click();
      await host.waitFor();
      await host.check();
      await question.getByRole('button', { name: 'Without credentials' }).click();
      await entry.getByText('1 of 2 hosts without credentials').waitFor();
      await page.getByRole('button', { name: 'Remove both.nessus' }).click();
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
      await entry.getByText('Did not respond, so not in these numbers (2 hosts): gone-1 and gone-2.').waitFor();
      await entry.getByText('0 of 4 hosts without credentials').waitFor();
      await page.getByRole('button', { name: 'Use these numbers' }).click();
      await page.getByRole('button', { name: 'Fill these in' }).click();
      await page.getByText('The numbers are filled in').waitFor();
      await expect.poll(() => page.getByLabel('Scans in the submission').inputValue()).toBe('4');
    }));
});

describe('hosts that may be one machine', () => {
  it('are asked about pair by pair, and those that did not answer are named', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const other = nessusFile([{ name: 'web-0', items: [scanInformation('yes')] }]);
      await giveFiles(page, monthScan, { name: 'other.nessus', content: other });
      const entry = numberEntry(page, hostsName);
      await entry.getByText('web-0.example.gov and web-0 share the name web-0.').waitFor();
      expect(await entry.locator('.number').innerText()).toBe('not known');
      expect(await faultsInBothSchemes(page, '.numbers')).toEqual([]);
      await entry.getByRole('button', { name: /^Two machines.*web-0/ }).click();
      await entry.getByText('1 of 41 hosts without credentials').waitFor();
      await entry.getByText('As you answered, 1 pair of hosts is two machines.').waitFor();
      await entry.getByText('web-0.example.gov and web-0 are two machines, as you answered.').waitFor();
      const takeBack = entry.getByRole('button', { name: /^Undo this answer.*web-0\.example\.gov and web-0$/ });
      await takeBack.focus();
      await page.keyboard.press('Enter');
      const one = entry.getByRole('button', { name: /^One machine.*web-0/ });
      await one.waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(hostsName);
      await one.click();
      await entry.getByText('0 of 40 hosts without credentials').waitFor();
      await entry.getByText('web-0.example.gov and web-0 are one machine, as you answered.').waitFor();
      expect(await faultsInBothSchemes(page, '.numbers')).toEqual([]);
      await entry.getByRole('button', { name: 'Show the 40 hosts' }).click();
      const row = entry.locator('tbody tr').filter({ hasText: 'web-0.example.gov' });
      expect(await row.innerText()).toContain('One machine: web-0.example.gov and web-0.');
      const saved = await savedFile(page, () => entry.getByRole('button', { name: /^Save/ }).click());
      expect(saved.text).toContain('One machine: web-0.example.gov and web-0.');
      expect(await fits(page)).toBeLessThanOrEqual(320);
    }));
});

describe('POA&Ms of two systems', () => {
  it('give no number until their owner says which one counts', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const poam = (system: string, amount: number) => {
        const preamble = { csp: 'Example Provider', system, impactLevel: 'Moderate', date: serialOf('2026-08-31') };
        const content = { items: manyItems(amount), preamble };
        const sheet = poamSheet(layoutNamed('3.0'), 'Open POA&M Items', content);
        return { name: `${system}.xlsx`, content: buildWorkbook([sheet]) };
      };
      await giveFiles(page, poam('North', 3), poam('South', 4));
      const question = page.getByRole('group', { name: /^The POA&Ms name different systems/ });
      await question.waitFor();
      expect(await page.locator('.numbers .number').first().innerText()).toBe('not known');
      expect(await faultsInBothSchemes(page, '.counted')).toEqual([]);
      await question.getByLabel(/^Only .*South/).check();
      await expect.poll(() => page.locator('.numbers .number').first().innerText()).not.toBe('not known');
      await page.getByText(/Only .* is counted, as you said/).waitFor();
    }));
});
