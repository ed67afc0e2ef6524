import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { levelName } from '../../../src/domain/escalation/levels.ts';
import { sampleItemCount } from '../../../src/domain/poam/sample.ts';
import { fullName, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { lateInSample, sampleCount, sampleEvaluation, sampleResult } from '../../support/evidence/sample.ts';
import {
  downloadedSample,
  fileEntry,
  giveFiles,
  giveSample,
  lateHigh,
  numberEntry,
  numberOf,
  scan,
} from '../../support/evidence-journey.ts';
import { enter, gone, press, quickly, sees } from '../../support/quickly.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';
import { verdict } from '../../support/trigger-journey.ts';
import { states } from '../../support/trigger-words.ts';

const visit = visitSite(builtSite());
const inSample = lateInSample('late-remediation-high-dfr');
const { share } = triggerOf('scanning-noncompliance-first').thresholds;
/** The ids of the items that it counts, the oldest first. */
const oldestFirst = inSample.late
  .toSorted((one, other) => (other.age ?? 0) - (one.age ?? 0))
  .map(({ item }) => item.id ?? '');
/** What the verdict says of the facts as they are filled from the sample. */
const level = sampleEvaluation.minimum ? levelName(sampleEvaluation.minimum.level) : 'None found yet';
const result = (page: Page) => page.locator('#result-late-remediation-high-dfr');
const idsShown = (page: Page) => page.locator('.evidence-list tbody tr td:first-child').allInnerTexts();

describe('a POA&M workbook in the trigger calculator', () => {
  it('is recognized and counted: the sample that the page links to; the items behind a number are shown and saved; it fills the facts once that was looked at, and is taken out again', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveSample(page);
      const told = await fileEntry(page, 'sample-poam.xlsx').innerText();
      expect(told).toContain('FedRAMP POA&M workbook, layout 3.0, dated May 29, 2026');
      expect(told).toContain(`${sampleItemCount} open items, 2 closed items, and 1 configuration finding in 19 rows`);
      expect(told).not.toContain('left out');
      expect(await page.getByLabel('Count ages as of').inputValue()).toBe('2026-05-29');
      const numbers = await page.locator('.numbers > li').evaluateAll((entries) =>
        Object.fromEntries(
          entries.map((entry) => {
            const textOf = (part: string) => entry.querySelector<HTMLElement>(part)?.innerText;
            return [textOf('h3') ?? '', [textOf('.number'), textOf('.state')]];
          }),
        ),
      );
      expect(numbers).toMatchObject(
        Object.fromEntries(
          sampleCount.late.map(({ trigger, used, state }) => [
            fullName(triggerOf(trigger)),
            [String(used), `${states[state]}, based on these files alone`],
          ]),
        ),
      );
      await expect.poll(() => numberOf(page, 'Unique vulnerabilities')).toMatch(/^at least\s+15$/);
      expect(await numberEntry(page, lateHigh).getByText('exact').count()).toBe(1);
      expect(told).toMatch(/Open POA&M Items: \d+ rows, \d+ open items/);

      const shown = numberEntry(page, lateHigh);
      await shown.getByRole('button', { name: `Show the ${inSample.used} items` }).click();
      await expect.poll(() => idsShown(page)).toEqual(oldestFirst);
      const age = shown.getByRole('columnheader', { name: 'Age in days' });
      await age.getByRole('button').click();
      await expect.poll(() => idsShown(page)).toEqual(oldestFirst.toReversed());
      expect(await age.getAttribute('aria-sort')).toBe('ascending');
      await age.getByRole('button').click();
      await expect.poll(() => idsShown(page)).toEqual(oldestFirst);
      expect(await age.getAttribute('aria-sort')).toBe('descending');
      const { name, text } = await savedFile(page, () => shown.getByRole('button', { name: /^Save as CSV/ }).click());
      expect(name).toMatch(/^[\w-]+-late\.csv$/);
      const lines = text.trim().split(/\r?\n/);
      expect(lines).toHaveLength(inSample.used + 1);
      expect(lines[0]).toContain('"POA&M id","Weakness name","Effective rating","Age in days"');
      expect(text).toContain('"V-104","Unsupported operating system","High","85","2026-03-05"');
      await shown.getByRole('button', { name: `Hide the ${inSample.used} items` }).click();
      await expect.poll(() => page.locator('.evidence-list').count()).toBe(0);

      const ahead = page.locator('details').filter({ hasText: 'If nothing is remediated' });
      await ahead.getByText('If nothing is remediated: which triggers will be met, and when').click();
      await ahead.getByText('We assume that no item is closed or added after May 29, 2026.').waitFor();
      await ahead.locator('.coming li').first().waitFor();
      const coming = await ahead.locator('.coming').innerText();
      expect(coming).toContain('2026');
      expect(coming).toContain('Late Remediation');
      await expect.poll(() => ahead.getByRole('img').count()).toBeGreaterThan(0);
      expect(await ahead.getByRole('table').innerText()).toContain('May 29, 2026');

      const days = page.locator('[id^="remediation.items."][id$=".detected"]');
      const waiting = page
        .locator('.verdict')
        .getByText('This result does not include the numbers from your files yet.');
      await waiting.waitFor();
      const near = async (name: string) => (await page.getByRole('button', { name }).boundingBox())?.y ?? 0;
      const first = await numberEntry(page, lateHigh).boundingBox();
      expect(await near('Use these numbers')).toBeLessThan(first?.y ?? 0);
      await page.locator('.verdict').getByRole('link', { name: 'Use them' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Use these numbers');
      await page.getByRole('button', { name: 'Use these numbers' }).click();
      const form = page.getByRole('region', { name: 'What would be filled in' });
      await form.getByText('Open items by age: will be filled.').waitFor();
      await form.getByText('Evaluation date: will be May 29, 2026.').waitFor();
      expect(await days.count()).toBe(0);
      await form.getByRole('button', { name: 'Fill these in' }).click();
      await page.getByText('The numbers are filled in, and the triggers below use them.').waitFor();
      await expect.poll(() => waiting.count()).toBe(0);
      // One answer on the page: beside the numbers stands none of its own.
      await expect.poll(() => page.locator('.numbers .state').count()).toBe(0);
      const link = numberEntry(page, lateHigh).getByRole('link', { name: 'In use: see the result of the trigger' });
      expect(await link.getAttribute('href')).toBe('#result-late-remediation-high-dfr');
      const inUse = sampleResult('late-remediation-high-dfr');
      await expect.poll(() => result(page).locator('.state').innerText()).toBe(states[inUse.state]);
      expect(await result(page).innerText()).toContain(inUse.text);
      await expect.poll(() => verdict(page)).toBe(level);
      await expect.poll(() => days.count()).toBeGreaterThan(0);
      await page.locator('.evidence').getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => days.count()).toBe(0);
      await page.getByText('The numbers from the files were removed.').waitFor();
      await expect.poll(() => verdict(page)).toBe('None found yet');
      await expect.poll(() => numberOf(page, lateHigh)).toBe(String(inSample.used));
      await waiting.waitFor();
    }));
});

describe('a scan beside a POA&M', () => {
  it('gives the unique vulnerabilities, and asks about hosts of which it does not tell; axe finds nothing, and all fits', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, await downloadedSample(page), scan, { name: 'nothing.csv', content: '' });
      await page.getByRole('status').getByText('The files have been read and counted. 1 not read.').waitFor();
      await quickly(
        page,
        press(`Show the ${inSample.used} items`),
        press(/^How it was counted/),
        press('If nothing is remediated: which triggers will be met, and when'),
        press('Use these numbers'),
        sees('Fill these in'),
      );
      await page.locator('.evidence .coming li').first().waitFor();
      await page.locator('.evidence-list table').waitFor();
      expect(await faultsInBothSchemes(page, '.evidence')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const hosts = page.getByRole('group', { name: 'Were these scanned with credentials? 2 to answer' });
      await hosts.waitFor();
      expect(await fileEntry(page, scan.name).innerText()).toContain('Nessus scan, format version 2');
      await expect.poll(() => numberOf(page, 'Unique vulnerabilities')).toBe('1');
      await expect.poll(() => numberOf(page, lateHigh)).toBe(String(inSample.used));
      expect(await hosts.getByRole('button', { name: 'With credentials', exact: true }).isDisabled()).toBe(true);
      await hosts.getByLabel('silent-1').check();
      await hosts.getByRole('button', { name: 'Without credentials' }).click();
      await quickly(
        page,
        sees('You gave one answer about hosts.'),
        sees(/at least 1(?!\d)/, '.numbers'),
        enter('All of them', true, 'Were these scanned with credentials? 1 to answer'),
        press('With credentials'),
        sees('You gave 2 answers about hosts.'),
        gone('Were these scanned with credentials?', '.numbers'),
        press('Undo all answers'),
        sees('Were these scanned with credentials? 2 to answer', '.numbers'),
      );
    }));

  it('takes a reason for hosts that cannot be scanned with credentials, and leaves them out', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const hosts = ['printer-1', 'printer-2', 'web-1'].map((name) => ({
        name,
        items: [scanInformation(name.startsWith('printer') ? 'no' : 'yes')],
      }));
      await giveFiles(page, { name: 'month.nessus', content: nessusFile(hosts) });
      const entry = numberEntry(page, 'Hosts scanned without credentials');
      await quickly(
        page,
        sees(`2 of 3 hosts without credentials: 66.67%; ${share.value}% or more counts.`),
        press('Can some not be scanned with credentials?'),
        enter('printer-1', true, 'Scanned without credentials: 2 hosts'),
      );
      expect(await entry.locator('.number').innerText()).toBe('2');
      const state = entry.getByRole('button', { name: 'State this reason' });
      expect(await state.isDisabled()).toBe(true);
      await quickly(page, enter('Why the chosen hosts cannot be scanned with credentials', 'It takes no login.'));
      await state.press('Enter');
      await quickly(page, sees('1 of 2 hosts without credentials: 50%'), sees('1 host left out with a justification.'));
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Hosts scanned without credentials');
      await quickly(page, press('Undo all answers'), sees('2 of 3 hosts without credentials'));
    }));
});
