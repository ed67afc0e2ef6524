import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { fullName, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { exportNames } from '../../../src/tools/triggers/words/report.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { printedText, saidAt, testNow, useTool, workSaved } from '../../support/tool-journey.ts';
import { group, loadWorkedExample, openFacts, triggerResult } from '../../support/trigger-journey.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';

const visit = visitSite(builtSite());
const growth = 'Unique Vulnerability Count Increase';
const late = fullName(triggerOf('late-remediation-high-dfr'));
/** As many items as the trigger takes, and a day of detection that makes each of them late enough. */
const enough = limitOf('late-remediation-high-dfr');
const detected = addDays(plainDate(testNow.toISOString().slice(0, 10)), -lateAge('late-remediation-high-dfr'));
const now = (page: Page) => page.getByLabel('Unique vulnerabilities now');
const stateOf = (page: Page, name: string) => triggerResult(page, name).locator('.state').innerText();

/** Fields, each with what is entered wrong in it, in turn, and what is said of it. */
const wrong = [
  {
    label: 'Unique vulnerabilities now',
    entries: [
      ['many', 'Enter a number in digits.'],
      ['2.5', 'Enter a whole number.'],
      ['-3', 'Enter 0 or more.'],
    ],
  },
  { label: 'Unauthenticated share, in percent', entries: [['100.5', 'Enter 100 or less.']] },
  { label: 'Scans in the submission', entries: [['0', 'Enter 1 or more.']] },
] as const;

describe('what is entered wrong in the trigger calculator', () => {
  it('is said at the field, and stays there until it is corrected', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      for (const { label, entries } of wrong) {
        const field = page.getByLabel(label);
        for (const [text, message] of entries) {
          await field.fill(text);
          await expect.poll(() => saidAt(page, field)).toBe(message);
          expect(await field.getAttribute('aria-invalid'), text).toBe('true');
        }
      }
      await page.reload();
      await page.getByRole('region', { name: '3 entries need correcting' }).waitFor();
      for (const { label, entries } of wrong) {
        const field = page.getByLabel(label);
        const [text, message] = entries[entries.length - 1] ?? [];
        await expect.poll(() => field.inputValue()).toBe(text);
        expect(await saidAt(page, field), label).toBe(message);
        await page
          .getByRole('region', { name: /need(s)? correcting$/ })
          .getByRole('link', { name: label })
          .click();
        await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
        await field.fill('7');
        await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull();
      }
      await expect.poll(() => page.getByText(/needs? correcting/).count()).toBe(0);
    }));

  it('is said where there are more unauthenticated scans than scans, and of a day that no calendar has', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const unauthenticated = page.getByLabel('Unauthenticated scans among them');
      await page.getByLabel('Scans in the submission').fill('12');
      await unauthenticated.fill('13');
      await expect
        .poll(() => saidAt(page, unauthenticated))
        .toBe('Enter 12 or fewer: there are only 12 scans in the submission.');
      expect(await unauthenticated.inputValue()).toBe('13');
      await page.getByLabel('Scans in the submission').fill('13');
      await expect.poll(() => saidAt(page, unauthenticated)).toBe('');

      const day = page.getByLabel('Date of the submission');
      await day.fill('2026-11-10');
      await day.press('Backspace');
      await expect.poll(() => saidAt(page, day)).toMatch(/^This is not a valid date/);
      await day.fill('0026-11-10');
      await expect.poll(() => saidAt(page, day)).toMatch(/^Enter a year from 1990 to 2199/);
      await openFacts(page, { scanning: { date: '2026-02-30', total: 4, unauthenticated: 0 } });
      await expect.poll(() => saidAt(page, day)).toBe('There is no February 30, 2026: that month has 28 days.');
    }));

  it('lets nothing be exported or printed as of another day than the one that was meant', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await openFacts(page, { asOf: '2026-02-30', vulnerabilities: { atBaseline: 15, now: 27 } }, 'Not evaluated');
      const refused = page.locator('#work-notice').getByText(/^Nothing is evaluated until/);
      let saved = 0;
      page.on('download', () => saved++);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      for (const [id, name] of Object.entries(exportNames)) {
        if (id === 'no-dates') continue;
        await page.getByRole('button', { name, exact: true }).click();
        await refused.waitFor();
      }
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect([saved, await page.locator('.printout').count()]).toEqual([0, 0]);
      await page.getByLabel(/^Evaluation date/).fill('');
      expect(await printedText(page)).toContain(growth);
    }));

  it('is kept and told of where a file holds what this edition does not know', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await openFacts(page, { off: ['late-tea'], vulnerabilities: { atBaseline: 15, now: 27, later: 9 } });
      const summary = page.getByRole('region', { name: '2 entries need correcting' });
      expect(await summary.innerText()).toContain('“late-tea” is not a trigger of this edition.');
      expect(await stateOf(page, growth)).toBe('Met');
      const { text } = await workSaved(page);
      expect(JSON.stringify(JSON.parse(text).unread)).toContain('late-tea');
    }));
});

describe('the lists of the trigger calculator', () => {
  it('tell “there are none” from “not known”; take an entry, let it go, and bring it back where it stood', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await now(page).fill('1');
      const incidents = group(page, 'Incidents, including old ones');
      await incidents.getByLabel('There are none').check();
      await expect.poll(() => stateOf(page, 'Incident Frequency')).toBe('Not met');
      await incidents.getByLabel('Not known').check();
      await expect.poll(() => stateOf(page, 'Incident Frequency')).toBe('Not assessed');

      await group(page, 'Incidents, including old ones').getByLabel('List them').check();
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toBe('incidents.0.title');
      await page.keyboard.type('Outage');
      await page.getByRole('button', { name: 'Add another incident' }).click();
      await expect.poll(focused).toBe('incidents.1.title');
      await page.keyboard.type('Phishing');
      await page.getByRole('button', { name: 'Remove incident 1' }).click();
      await page.getByText('Incident 1 was removed.').waitFor();
      const names = () =>
        page
          .locator('[id^="incidents."][id$=".title"]')
          .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
      expect(await names()).toEqual(['Phishing']);
      const undo = page.getByRole('button', { name: 'Undo' });
      await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(names).toEqual(['Outage', 'Phishing']);
      await expect.poll(() => undo.count()).toBe(0);
      await expect.poll(focused).toBe('incidents.0.title');
    }));

  it('bring back all they held when they were emptied, and ask for titles only where they are wanted', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      await group(page, /^Open items If you list/)
        .getByLabel('There are none')
        .check();
      await page.getByText('The list was emptied. It had 14.').waitFor();
      await expect.poll(() => stateOf(page, late)).toBe('Not met');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => stateOf(page, late)).toBe('Met');
      await expect.poll(() => page.locator('[id^="remediation.items."][id$=".detected"]').count()).toBe(14);

      const title = group(page, 'Open item 1').getByLabel('Title');
      await expect.poll(() => title.count()).toBe(0);
      await page.getByRole('button', { name: 'Add titles and original ratings to the open items' }).click();
      await title.first().fill('Old library');
      await page.reload();
      await expect.poll(() => title.first().inputValue()).toBe('Old library');

      // What is entered wrong leaves the other facts judged.
      await now(page).fill('-3');
      await expect.poll(() => stateOf(page, growth)).toBe('Not assessed');
      expect(await stateOf(page, late)).toBe('Met');
    }));

  it('take many open items from pasted lines, leave what they cannot read to be corrected, and are drawn in parts', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await now(page).focus();
      await page.getByText('Paste many open items at once').click();
      const box = page.getByLabel(/^Enter one item on each line/);
      const good = Array.from({ length: enough }, (_, index) => `V-${index + 1}, high, ${detected}`);
      await box.fill([...good, 'V-98, huge, 2026-10-01', 'V-99, high, 2026-02-30'].join('\n'));
      await page.getByRole('button', { name: 'Add these lines' }).click();
      await page.getByText(`${enough} added, 2 left in the box.`).waitFor();
      await page.getByText('“huge” is not an impact. Enter critical, high, moderate, or low.').waitFor();
      await page.getByText('There is no February 30, 2026: that month has 28 days.').waitFor();
      expect(await box.inputValue()).toBe('V-98, huge, 2026-10-01\nV-99, high, 2026-02-30');
      await expect.poll(() => stateOf(page, late)).toBe('Met');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.locator('[id^="remediation.items."][id$=".detected"]').count()).toBe(0);

      const items = Array.from({ length: 150 }, (_, index) => ({
        id: `V-${index}`,
        impact: 'high',
        detected: '2026-10-01',
        exception: 'none',
      }));
      await openFacts(page, { remediation: { items } });
      const days = page.locator('[id^="remediation.items."][id$=".detected"]');
      await expect.poll(() => days.count()).toBe(20);
      await page.getByRole('button', { name: 'Show more: 130 not shown' }).click();
      await expect.poll(() => days.count()).toBe(120);
      expect(await triggerResult(page, late).innerText()).toContain('150 high impact items');
    }));
});
