import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import { writeLink } from '../../../src/formats/work-document-link.ts';
import { awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { fileOf, openCase, record, runCase, saidAtLabel, standsAt } from '../../support/escalation-page.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const on = plainDate('2026-11-02');

const intended: EscalationCase['events'] = [
  { kind: 'deficiency-found', on, existing: 'none' },
  { kind: 'raise-chosen', on, level: 'CAP' },
  { kind: 'intent-notified', on },
];

describe('what is entered wrong in a case', () => {
  it('is said at the field, recorded by no means, and summed up where there is more, with the focus and links to the fields', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await runCase(page);
      await record(page);
      await quickly(page, sees('Choose the CSP’s existing level.'), enter('None'));
      const day = page.getByLabel('Day on which it happened');
      await quickly(page, enter('Day on which it happened', ''));
      await record(page);
      await expect
        .poll(() => saidAtLabel(page, 'Day on which it happened'))
        .toBe('Enter the day on which it happened.');
      await quickly(page, enter('Day on which it happened', '0202-11-22'));
      await record(page);
      await expect
        .poll(() => saidAtLabel(page, 'Day on which it happened'))
        .toBe('Enter a year from 1990 to 2199, not 0202.');
      await quickly(page, enter('Day on which it happened', '2026-11-20'));
      await day.press('Backspace');
      await record(page);
      await expect.poll(() => saidAtLabel(page, 'Day on which it happened')).toMatch(/^This is not a valid date/);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('event-on');
      await quickly(page, enter('Day on which it happened', '2026-11-20'));
      await record(page, 'review');

      await quickly(page, press('Start a new case'));
      await standsAt(page, 'identify');
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await quickly(page, enter('Day on which it happened', '2026-11-20'));
      await day.press('Backspace');
      await record(page);
      const summary = page.getByRole('region', { name: '2 entries of the next event need correcting' });
      await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
        'The CSP’s existing level: Choose the CSP’s existing level.',
        expect.stringMatching(/^Day on which it happened: This is not a valid date/),
      ]);
      await summary.getByRole('link', { name: 'Day on which it happened' }).click();
      await expect.poll(focused).toBe('event-on');
      await summary.getByRole('link', { name: 'The CSP’s existing level' }).press('Enter');
      await expect.poll(focused).toBe('event-existing');
      // Once one alone is left it is said at its field only, and whoever corrects an entry stays at it.
      await page.keyboard.press('Space');
      await summary.waitFor({ state: 'detached' });
      expect(await focused()).toBe('event-existing');
      await record(page);
      await expect.poll(focused).toBe('event-on');
      expect(await page.getByRole('region', { name: /correcting/ }).count()).toBe(0);
      await quickly(page, enter('Day on which it happened', '2026-11-20'));
      await record(page, 'review');
    }));

  it('is refused in words where the process does not allow it, has to wait for something, or lacks a part, and the entries stay', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await openCase(page, intended, { title: 'Refused' });
      await quickly(
        page,
        enter('The CSP has answered'),
        enter('The CSP’s security POC'),
        enter(/^Note for the log/, 'By email'),
      );
      await record(page);
      await quickly(
        page,
        sees(
          'For a CAP, the response must come from the CSP’s system owner. A response from the CSP’s security POC does not',
        ),
      );
      expect(await page.getByLabel(/^Note for the log/).inputValue()).toBe('By email');
      await quickly(page, enter('The CSP’s system owner'));
      await record(page, 'decide');

      await openCase(page, intended, { title: 'Too early' });
      await quickly(page, sees('No date for the CSP’s answer has been agreed on'));
      expect(await page.getByLabel(/^No answer came in time/).count()).toBe(0);
      await quickly(page, enter('Agree on a date'), enter('Last day that is on time', '2026-11-10'));
      await record(page);
      await quickly(
        page,
        sees(/is before the day of the agreement/, '.row.wrong'),
        enter('Day on which it happened', '2026-11-03'),
      );
      await record(page);
      await quickly(page, enter(/^No answer came in time/), enter('Day on which it happened', '2026-11-10'));
      await record(page);
      await quickly(
        page,
        sees('The CSP’s answer is on time through November 10, 2026.'),
        enter('Day on which it happened', '2026-11-11'),
      );
      await record(page, 'decide');

      // Of a plan it has to be said what it lacks.
      await openCase(
        page,
        [
          { kind: 'deficiency-found', on, existing: 'none' },
          { kind: 'immediate-chosen', on, level: 'CAP' },
          { kind: 'decided', on, level: 'CAP' },
          { kind: 'decision-notified', on },
        ],
        { title: 'A plan' },
      );
      await quickly(page, enter('The CSP has responded with its plan'), enter('No, something is missing'));
      await record(page);
      await quickly(page, sees('Select what the response lacks.'), enter(/^7\.3/));
      await record(page);
      await quickly(page, sees('The CSP responded with its plan. The response lacks 7.3.', 'Log of the case'));
      await standsAt(page, 'answer-decision');
    }));
});

describe('a day that lies before what it follows, or ahead', () => {
  it('is refused at its field until the user says why it was so; one ahead brings a remark there and in the log; a saved one is said there', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await openCase(page, intended, { title: 'Refused at its field' });
      await quickly(page, enter('The CSP has answered'), enter('The CSP’s system owner'));
      expect(await page.getByLabel(/^If the days are right/).count()).toBe(0);
      await quickly(page, enter('Day on which it happened', '2026-10-30'));
      const early =
        'The CSP’s answer, October 30, 2026, is before the notice of the intended escalation, November 2, 2026.';
      await expect.poll(() => saidAtLabel(page, 'Day on which it happened')).toContain(early);
      await awaitAnnouncement(page, new RegExp(early));
      await record(page);
      await page.locator('.row.wrong').getByText(early).waitFor();
      await awaitAnnouncement(page, `Day on which it happened: ${early}`);
      await standsAt(page, 'answer-intent');
      await quickly(page, enter(/^If the days are right/, 'The notice was given by telephone on October 29.'));
      await record(page, 'decide');
      await quickly(
        page,
        sees(`Dates out of order: ${early.replace('The', 'the')}`, 'Log of the case'),
        sees('Reason given: The notice was given by telephone on October 29.', 'Log of the case'),
      );

      await openCase(page, intended.slice(0, 1), { title: 'Ahead' });
      await quickly(page, enter(/^Monitor only/));
      expect(await saidAtLabel(page, 'Day on which it happened')).toBe('');
      await quickly(page, enter('Day on which it happened', '2026-11-23'));
      const ahead = 'This date is in the future: November 23, 2026. Today is November 22, 2026.';
      await expect
        .poll(() => saidAtLabel(page, 'Day on which it happened'))
        .toBe(`${ahead} Record what has already happened.`);
      await awaitAnnouncement(page, ahead);
      await record(page, 'monitored');
      await quickly(page, sees(ahead, 'Log of the case'));

      // A saved case drops nothing, says it at its entry in the log, and takes the reason there.
      await openCase(
        page,
        [
          ...intended,
          { kind: 'intent-answered', on: plainDate('2026-10-30'), by: 'csp-system-owner' },
          { kind: 'decided', on: plainDate('2026-11-12'), level: 'CAP' },
        ],
        { title: 'Out of order' },
      );
      const entry = page.getByRole('row', { name: /October 30, 2026/ });
      await entry.getByText('Dates out of order: The CSP’s answer', { exact: false }).waitFor();
      const reason = 'The notice was given by telephone on October 29.';
      await quickly(
        page,
        press('Record the reason', 'Log of the case'),
        sees('Say why the dates are right.', 'Log of the case'),
        enter('If the days are right, say why', reason, 'Log of the case'),
        press('Record the reason', 'Log of the case'),
      );
      await entry.getByText('Reason given: The notice was given by telephone on October 29.').waitFor();
      await expect.poll(() => entry.getByRole('button').count()).toBe(0);
      await awaitAnnouncement(page, 'The reason was recorded in the log.');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('case-log');
      await standsAt(page, 'notify-decision');
    }));
});

describe('findings', () => {
  it('come with the link of the trigger calculator, and the case begins at step 1', async () => {
    const facts = startCase([{ kind: 'trigger', trigger: 'late-remediation-high-cap', detail: '9 of them' }]);
    const written = await writeLink(fileOf(facts));
    if (written.outcome !== 'written') throw new Error(written.message);
    await useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await standsAt(page, 'identify');
        expect(await page.getByLabel('What was found in this case').inputValue()).toBe('9 of them');
        expect(await page.getByText('Highest minimum level among the triggers').innerText()).toContain('(CAP)');
      },
      { address: written.fragment },
    );
  });
});
