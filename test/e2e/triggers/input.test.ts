import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { fullName, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { exportNames } from '../../../src/tools/triggers/words/report.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { printedText, saidAt, testNow, useTool, workSaved } from '../../support/tool-journey.ts';
import { group, openFacts, triggerResult } from '../../support/trigger-journey.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';

const visit = visitSite(builtSite());
const growth = 'Unique Vulnerability Count Increase';
const late = fullName(triggerOf('late-remediation-high-dfr'));
/** As many items as the trigger takes, and a day of detection that makes each of them late enough. */
const enough = limitOf('late-remediation-high-dfr');
const detected = addDays(plainDate(testNow.toISOString().slice(0, 10)), -lateAge('late-remediation-high-dfr'));
/** Open items of high impact, each late. */
const good = (amount: number) =>
  Array.from({ length: amount }, (_, at) => ({ id: `V-${at}`, impact: 'high', detected, exception: 'none' }));
const now = (page: Page) => page.getByLabel('Unique vulnerabilities now');
const stateOf = (page: Page, name: string) => triggerResult(page, name).locator('.state').innerText();

/** What stands in a field, and what is said at it. */
const fieldState = (page: Page, label: string) =>
  page.getByLabel(label).evaluate((field) => ({
    value: (field as HTMLInputElement).value,
    isInvalid: field.getAttribute('aria-invalid'),
    said: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText,
  }));

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
        for (const [text, message] of entries) {
          await quickly(page, enter(label, text));
          await expect.poll(() => fieldState(page, label)).toEqual({ value: text, isInvalid: 'true', said: message });
        }
      }
      await page.reload();
      const summary = page.getByRole('region', { name: '3 entries need correcting' });
      await summary.waitFor();
      expect(await summary.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(wrong.map(({ label }) => expect.stringContaining(label))),
      );
      for (const { label, entries } of wrong) {
        const [text, message] = entries[entries.length - 1] ?? [];
        await expect.poll(() => fieldState(page, label)).toEqual({ value: text, isInvalid: 'true', said: message });
      }
      await summary.getByRole('link', { name: wrong[0].label }).click();
      await expect.poll(() => now(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await quickly(page, ...wrong.map(({ label }) => enter(label, '7')));
      await expect.poll(() => page.getByText(/needs? correcting/).count()).toBe(0);
      expect(await page.locator('[aria-invalid]').count()).toBe(0);

      // More unauthenticated scans than scans.
      const unauthenticated = page.getByLabel('Unauthenticated scans among them');
      await quickly(
        page,
        enter('Scans in the submission', '12'),
        enter('Unauthenticated scans among them', '13'),
        sees('Enter 12 or fewer: there are only 12 scans in the submission.'),
      );
      expect(await saidAt(page, unauthenticated)).toContain('Enter 12 or fewer');
      expect(await unauthenticated.inputValue()).toBe('13');
      await quickly(page, enter('Scans in the submission', '13'));
      await expect.poll(() => saidAt(page, unauthenticated)).toBe('');

      // A day that no calendar has.
      const day = page.getByLabel('Date of the submission');
      await day.fill('2026-11-10');
      await day.press('Backspace');
      await expect.poll(() => saidAt(page, day)).toMatch(/^This is not a valid date/);
      await day.fill('0026-11-10');
      await expect.poll(() => saidAt(page, day)).toMatch(/^Enter a year from 1990 to 2199/);
      await openFacts(page, { scanning: { date: '2026-02-30', total: 4, unauthenticated: 0 } });
      await expect.poll(() => saidAt(page, day)).toBe('There is no February 30, 2026: that month has 28 days.');
    }));

  it('lets nothing be exported or printed as of another day than the one that was meant; what this edition does not know is told and kept', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await openFacts(page, { asOf: '2026-02-30', vulnerabilities: { atBaseline: 15, now: 27 } }, 'Not evaluated');
      let saved = 0;
      page.on('download', () => saved++);
      const refused = sees(/Nothing is evaluated until/, '#work-notice');
      await quickly(page, press('Export'));
      for (const [id, name] of Object.entries(exportNames)) {
        if (id !== 'no-dates') await quickly(page, press(name), refused);
      }
      await quickly(page, press('Print'));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect([saved, await page.locator('.printout').count()]).toEqual([0, 0]);
      await page.getByLabel(/^Evaluation date/).fill('');
      expect(await printedText(page)).toContain(growth);

      await openFacts(page, { off: ['late-tea'], vulnerabilities: { atBaseline: 15, now: 27, later: 9 } });
      await quickly(page, sees('“late-tea” is not a trigger of this edition.', '2 entries need correcting'));
      expect(await stateOf(page, growth)).toBe('Met');
      const { text } = await workSaved(page);
      expect(JSON.stringify(JSON.parse(text).unread)).toContain('late-tea');
    }));
});

describe('the lists of the trigger calculator', () => {
  it('tell “there are none” from “not known”; take an entry, let it go, and bring it back where it stood', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const incidents = 'Incidents, including old ones';
      await quickly(page, enter('Unique vulnerabilities now', '1'), enter('There are none', true, incidents));
      await expect.poll(() => stateOf(page, 'Incident Frequency')).toBe('Not met');
      await quickly(page, enter('Not known', true, incidents));
      await expect.poll(() => stateOf(page, 'Incident Frequency')).toBe('Not assessed');

      await quickly(page, enter('List them', true, incidents));
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toBe('incidents.0.title');
      await page.keyboard.type('Outage');
      await quickly(page, press('Add another incident'));
      await expect.poll(focused).toBe('incidents.1.title');
      await page.keyboard.type('Phishing');
      await quickly(page, press('Remove incident 1'), sees('Incident 1 was removed.'));
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

  it('take many open items from pasted lines, leave what they cannot read to be corrected, are emptied and brought back, and drawn in parts', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const days = () => page.locator('[id^="remediation.items."][id$=".detected"]').count();
      const good = Array.from({ length: enough }, (_, index) => `V-${index + 1}, high, ${detected}`);
      const bad = ['V-98, huge, 2026-10-01', 'V-99, high, 2026-02-30'];
      await now(page).focus();
      await quickly(
        page,
        press('Paste many open items at once'),
        enter('Enter one item on each line', [...good, ...bad].join('\n')),
        press('Add these lines'),
        sees(`${enough} added, 2 left in the box.`),
        sees('“huge” is not an impact. Enter critical, high, moderate, or low.'),
        sees('There is no February 30, 2026: that month has 28 days.'),
      );
      expect(await page.getByLabel(/^Enter one item on each line/).inputValue()).toBe(bad.join('\n'));
      await expect.poll(() => stateOf(page, late)).toBe('Met');
      await quickly(page, press('Undo'));
      await expect.poll(days).toBe(0);

      const items = Array.from({ length: 150 }, (_, index) => ({
        id: `V-${index}`,
        impact: 'high',
        detected: '2026-10-01',
        exception: 'none',
      }));
      await openFacts(page, { remediation: { items } });
      await expect.poll(days).toBe(20);
      await quickly(page, press('Show more: 130 not shown'));
      await expect.poll(days).toBe(120);
      expect(await triggerResult(page, late).innerText()).toContain('150 high impact items');
    }));

  it('bring back all they held when they were emptied, and ask for titles only where they are wanted', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const items = good(enough);
      await openFacts(page, { vulnerabilities: { atBaseline: 15, now: 27 }, remediation: { items } });
      await expect.poll(() => stateOf(page, late)).toBe('Met');
      await quickly(page, enter('There are none', true, 'Open items'), sees(`The list was emptied. It had ${enough}.`));
      await expect.poll(() => stateOf(page, late)).toBe('Not met');
      await quickly(page, press('Undo'));
      await expect.poll(() => stateOf(page, late)).toBe('Met');
      await expect.poll(() => page.locator('[id^="remediation.items."][id$=".detected"]').count()).toBe(enough);

      const title = group(page, 'Open item 1').getByLabel('Title');
      await expect.poll(() => title.count()).toBe(0);
      await quickly(
        page,
        press('Add titles and original ratings to the open items'),
        enter('Title', 'Old library', 'Open item 1'),
      );
      await page.getByRole('button', { name: 'Keep it in this browser' }).click();
      await page.reload();
      await expect.poll(() => title.inputValue()).toBe('Old library');

      // What is entered wrong leaves the other facts judged.
      await quickly(page, enter('Unique vulnerabilities now', '-3'));
      await expect.poll(() => stateOf(page, growth)).toBe('Not assessed');
      expect(await stateOf(page, late)).toBe('Met');
    }));
});
