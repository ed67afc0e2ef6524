import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { stepOf, steps } from '../../../src/domain/escalation/steps.ts';
import type { TriggerId } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { listText } from '../../../src/domain/wording.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { heading, openCase, record, standsAt, titleOf, tryExample } from '../../support/escalation-page.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const log = (page: Page) => page.getByRole('region', { name: 'Log of the case' }).first().innerText();

const trigger: TriggerId = 'late-remediation-high-dfr';

/** A new case with a trigger and a name, with its deficiency recorded. */
async function begin(page: Page): Promise<void> {
  await quickly(page, press('Run a case'));
  await heading(page, 'What was found');
  await page.getByLabel('A deficiency trigger that is met').selectOption(trigger);
  await quickly(
    page,
    press('Add the trigger'),
    enter('What was found in this case', 'Six of them'),
    enter('Agency', 'Bureau of Tests'),
    enter('None'),
  );
  await record(page, 'review');
}

describe('the escalation walkthrough with a case', () => {
  it('goes from the finding to the release of a DFR', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await begin(page);
      await quickly(page, enter(/^Raise the level/), enter(/^Detailed Finding Review/));
      await record(page, 'notify-intent');
      await quickly(page, enter(/^Last day for the CSP’s answer/, '2026-12-01'));
      await record(page, 'answer-intent');
      await expect.poll(() => page.getByText('Last day: December 1, 2026, 9 days left.').isVisible()).toBe(true);
      await quickly(page, enter('The CSP has answered'), enter('The CSP’s security POC'));
      await record(page, 'decide');
      await quickly(page, enter(/^Detailed Finding Review/));
      await record(page, 'notify-decision');
      await quickly(
        page,
        enter(/^Criteria for returning/, 'All closed\nScans authenticated'),
        enter(/^Deadline for satisfying/, '2026-12-20'),
      );
      await record(page, 'answer-decision');
      await quickly(page, enter('The CSP has responded with its plan'), enter('Yes'));
      // At a DFR step 8 names nothing to send, so there is nothing to record for it.
      await record(page, 'release');
      await quickly(page, enter('The deficiencies are fully resolved, and the criteria are satisfied'));
      await record(page);
      await quickly(
        page,
        sees('This must come first: Notice to FedRAMP of a resolved escalation (DFR).'),
        enter(/^Sent or filed: Notice to FedRAMP/),
      );
      await record(page);
      await quickly(page, enter('Release the CSP'));
      await record(page, 'released');
      await expect
        .poll(() => page.getByText('What ended it: The CSP was released. November 22, 2026').isVisible())
        .toBe(true);
      expect(await log(page)).toContain(
        'The agency AO notified the CSP of the intended escalation. Answer due by December 1, 2026.',
      );
    }));

  it('explains the steps that an escalation at once passes over, shows them as skipped, and ends with a Revocation that is carried out', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await begin(page);
      await quickly(page, enter(/^Escalate immediately/), enter('Suspension'));
      await record(page, 'decide');
      const text = await page.getByRole('region', { name: 'Status of the case' }).innerText();
      const passed = (['notify-intent', 'answer-intent'] as const).map(stepOf);
      const names = passed.map(({ number, title }) => `step ${number} (${title})`);
      expect(text).toContain(`Skipped: ${names.join(', ')}.`);
      expect(text).toContain('There is no notice of an intended escalation and no answer to it.');
      expect(text).toContain('Suspension is in force before the formal decision of step 5.');
      const items = await page.locator('.flowlist > li').allTextContents();
      expect(items.flatMap((item, index) => (item.includes('skipped') ? [steps[index]] : []))).toEqual(passed);
      expect(items.findIndex((item) => item.includes('current step'))).toBe(steps.indexOf(stepOf('decide')));
      expect(await page.locator('.flow .followed text').allTextContents()).toEqual([
        `Escalate immediately: skip ${listText(passed.map(({ number }) => String(number)))}`,
      ]);

      // A Revocation is carried out after step 8 is done, and it is said what can still be done.
      const on = plainDate('2026-11-02');
      await openCase(page, [
        { kind: 'deficiency-found', on, existing: 'none' },
        { kind: 'immediate-chosen', on, level: 'Revocation' },
        { kind: 'decided', on, level: 'Revocation' },
        { kind: 'message-sent', on, message: 'fedramp-notice-of-start', level: 'Revocation' },
        { kind: 'decision-notified', on, criteria: ['None'], actions: ['Return of the data'] },
        { kind: 'plan-submitted', on, lacking: [] },
        { kind: 'report-closed', on },
      ]);
      await standsAt(page, 'release');
      await quickly(page, enter('The ATO has been revoked'));
      await record(page, 'revoked');
      await quickly(page, sees(/You can still add a note below/));
      await page.getByLabel('Add a note').waitFor();
    }));

  it('moves the focus to each new step, takes the last entry back, records it again until something else is recorded, and keeps each case', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await begin(page);
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toBe(titleOf('review'));
      await quickly(page, enter(/^Monitor only/));
      await record(page, 'monitored');
      await quickly(page, press('Undo the last entry'));
      await standsAt(page, 'review');
      await expect.poll(focused).toBe(titleOf('review'));
      await quickly(page, press('Redo: Monitor only'));
      await standsAt(page, 'monitored');
      await quickly(page, press('Undo the last entry'), enter('Add a note'));
      await page.getByLabel('Note', { exact: false }).last().fill('Talked to the CSP.');
      await record(page);
      await expect.poll(() => log(page)).toContain('Talked to the CSP.');
      await expect.poll(() => page.getByRole('button', { name: /^Redo/ }).count()).toBe(0);

      // A case is kept over a reload, apart from others, and under its own name.
      await quickly(page, enter('Name of this case', 'First case'));
      await page.getByLabel('Name of this case').press('Tab');
      await quickly(page, press('Start a new case'));
      // The work that the bar opens leaves the focus at the bar.
      const focusedId = () => page.evaluate(() => document.activeElement?.getAttribute('id'));
      await expect.poll(focusedId).toBe('work-title');
      await standsAt(page, 'identify');
      expect(await focusedId()).toBe('work-title');
      await tryExample(page);
      await page.reload();
      await standsAt(page, 'release');
      await quickly(page, press('All cases (2)'), press('Open First case'));
      await standsAt(page, 'review');
      await expect.poll(focusedId).toBe('work-title');
      expect(await page.getByLabel('What was found in this case').inputValue()).toBe('Six of them');
    }));
});
