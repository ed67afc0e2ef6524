import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fullName, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { announced, awaitAnnouncement, timesAnnounced, unheard } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { runCase, saidAtLabel, tryExample } from '../../support/escalation-page.ts';
import { fillStorage, focused, rename } from '../../support/every-tool.ts';
import { begin } from '../../support/readiness-journey.ts';
import { openFile, saidAt, useTool } from '../../support/tool-journey.ts';

/* What a person hears who does not see the page: each text once, politely, from a region that stood there before it. */

const visit = visitSite(builtSite());
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const count = (page: Page) => page.getByLabel('Unique vulnerabilities now');
/** A day that is no day: the last part of a good date is taken out of its field, as the keyboard does. */
async function spoil(page: Page, label: RegExp): Promise<void> {
  const day = page.getByLabel(label);
  await day.fill('2026-11-10');
  await day.press('Backspace');
}

describe('in the trigger calculator', () => {
  it('the first fact, an impossible as-of date, which heads no result, entries that cannot be used or contradict each other, and what was removed are announced', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      expect(await announced(page), 'before anyone has done anything').toEqual([]);
      const day = page.getByLabel(/^Evaluation date/);
      const result = page.getByRole('region', { name: /^Minimum level/ });
      await count(page).fill('27');
      await awaitAnnouncement(page, /^On November 22, 2026, based on the known facts, no trigger is met/);
      await result.getByText('None found yet').waitFor();

      // A date that is none is announced, stands in the summary, and is kept.
      await spoil(page, /^Evaluation date/);
      await awaitAnnouncement(page, 'Evaluation date: This is not a valid date.');
      await awaitAnnouncement(page, 'Nothing is evaluated until the evaluation date is valid.');
      const stands = async () => {
        await page.getByRole('region', { name: 'One entry needs correcting' }).getByText('Evaluation date').waitFor();
        expect(await saidAt(page, day)).toMatch(/^This is not a valid date/);
        expect(await day.getAttribute('aria-invalid')).toBe('true');
        expect(await result.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Not evaluated']);
        expect(await result.innerText()).not.toContain('2026');
      };
      await stands();
      await page.reload();
      await stands();
      expect(await announced(page)).toEqual([]);
      await day.focus();
      await day.press('Delete');
      await result.getByText('Minimum level on November 22, 2026').waitFor();

      await count(page).fill('abc');
      await awaitAnnouncement(page, 'Unique vulnerabilities now: Enter a number in digits.');
      await count(page).fill('-5');
      await awaitAnnouncement(page, 'Unique vulnerabilities now: Enter 0 or more.');
      await page.getByLabel('Scans in the submission').fill('12');
      const times = await timesAnnounced(page, 'Enter 0 or more.', {
        act: () => page.getByLabel('Unauthenticated scans among them').fill('20'),
        other: 'Unauthenticated scans among them: Enter 12 or fewer: there are only 12 scans in the submission.',
      });
      expect(times).toBe(1);
      await button(page, 'Try the worked example').click();
      await awaitAnnouncement(page, /the minimum level is/);
      await page.getByText('Paste many open items at once').click();
      await page.getByLabel(/^Enter one item on each line/).fill('V-6, huge');
      await button(page, 'Add these lines').click();
      await awaitAnnouncement(page, '0 added, 1 left in the box.');
      await button(page, /^Remove open item/).click();
      await awaitAnnouncement(page, /^Open item 1 was removed\./i);
      expect(await unheard(page)).toEqual([]);

      await openFile(
        page,
        'odd-day.json',
        JSON.stringify({ tool: 'triggers', version: 1, title: 'Odd day', facts: { asOf: '2026-02-31' } }),
      );
      await page.getByRole('heading', { level: 2, name: 'Not evaluated' }).waitFor();
    }));
});

describe('in the readiness checklist', () => {
  it('an impossible date is announced, of one item and of many, stands in the summary and is kept; as in every tool each act and each loss is announced, once', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      expect(await announced(page), 'before anyone has done anything').toEqual([]);
      await begin(page, 'csp', 'Moderate');
      const first = page.locator('.item').first();
      await first.locator('details').first().locator('summary').click();
      const day = first.getByLabel('Target date');
      await day.fill('2026-11-10');
      await day.press('Backspace');
      await awaitAnnouncement(page, /target date: This is not a valid date\./);
      await page.reload();
      const summary = page.getByRole('region', { name: 'One entry needs correcting' });
      await summary.getByText(/This is not a valid date\./).waitFor();
      await summary.getByRole('link').click();
      await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
      await day.fill('2026-11-12');
      await summary.waitFor({ state: 'detached' });
      await button(page, /table/i).click();
      await button(page, 'Set for the selected items').click();
      await awaitAnnouncement(page, 'Select the items first');
      const ofMany = page.locator('#many-target');
      await ofMany.fill('2026-11-10');
      await ofMany.press('Backspace');
      await button(page, 'Set for the selected items').click();
      await awaitAnnouncement(page, 'Target date: This is not a valid date.');

      await openFile(page, 'notes.json', '{');
      await awaitAnnouncement(page, /Nothing was changed\.$/);
      await fillStorage(page);
      await rename(page, 'No room for this');
      await awaitAnnouncement(page, /^Not kept: this browser’s storage is full\./);
      const times = await timesAnnounced(page, 'Not kept', {
        act: () => button(page, 'Save as a file').click(),
        other: 'Your browser is saving “No room for this” as a file.',
      });
      expect(times).toBe(1);
      expect(await unheard(page)).toEqual([]);
    }));
});

describe('in the escalation walkthrough', () => {
  it('a finding that is missing, added, taken out or brought back, and an event that cannot be recorded or is taken back are announced', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      const name = fullName(triggerOf(triggerIds[0] ?? 'late-remediation-high-dfr'));
      expect(await announced(page), 'before anyone has done anything').toEqual([]);
      await runCase(page);
      await button(page, 'Add the trigger').click();
      await awaitAnnouncement(page, 'A deficiency trigger that is met: Choose a trigger first.');
      expect(await saidAtLabel(page, 'A deficiency trigger that is met')).toBe('Choose a trigger first.');
      const ownWords = 'Or a deficiency in your own words';
      await button(page, 'Add the description').click();
      await awaitAnnouncement(page, `${ownWords}: Describe the deficiency first.`);
      expect(await saidAtLabel(page, ownWords)).toBe('Describe the deficiency first.');
      const described = page.getByLabel('The deficiency', { exact: true });
      await page.getByLabel(ownWords).fill('No inventory');
      await button(page, 'Add the description').click();
      await expect.poll(() => described.inputValue()).toBe('No inventory');
      await button(page, /^Remove/).click();
      await awaitAnnouncement(page, 'The finding was removed.');
      await described.waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('button Undo');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => described.inputValue()).toBe('No inventory');
      await page.getByLabel('A deficiency trigger that is met').selectOption({ value: triggerIds[0] ?? '' });
      await button(page, 'Add the trigger').click();
      await awaitAnnouncement(page, `The finding was added: ${name}.`);
      await button(page, 'Record and continue').click();
      await awaitAnnouncement(page, /: Choose the CSP’s existing level\./);
      await tryExample(page);
      await button(page, 'Undo the last entry').click();
      await awaitAnnouncement(page, /^Undone: /);
      expect(await unheard(page)).toEqual([]);
    }));
});
