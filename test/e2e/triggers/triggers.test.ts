import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import {
  deficiencyTriggers,
  fullName,
  type TriggerId,
  triggerIds,
  triggerOf,
} from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { dateInWords, lowerFirst } from '../../../src/domain/wording.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { keepOpened, printedText, savedFile, useTool } from '../../support/tool-journey.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { group, loadWorkedExample, openFacts, triggerResult, verdict } from '../../support/trigger-journey.ts';
import { daysOf, limitOf } from '../../support/trigger-limits.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';

const visit = visitSite(builtSite());
const growth = 'Unique Vulnerability Count Increase';
const highDfr = triggerOf('late-remediation-high-dfr');
const highCap = triggerOf('late-remediation-high-cap');
const late = fullName(highDfr);
const overDfr = `Over ${daysOf(highDfr.id)} days`;
const overCap = `Over ${daysOf(highCap.id)} days`;

/** What is said of a trigger. */
const saidOf = (trigger: TriggerId, facts: TriggerFacts, asOf = example.asOf): string =>
  evaluate(facts, asOf).results.find((one) => one.trigger === trigger)?.text ?? '';
const growthText = (now: number) =>
  saidOf('unique-vulnerability-count-increase', { vulnerabilities: { atBaseline: 15, now } });

/** The worked example: what it says of the items that are late, and the day on which its level rises. */
const example = exampleOf('ageing-backlog');
const lateText = saidOf(highDfr.id, example.facts);
const rise = lookAhead(example.facts, example.asOf).forecasts.find(({ trigger }) => trigger === highCap.id);
if (rise?.on === undefined) throw new Error('The level of the worked example does not rise.');
const { on: riseDay, inDays } = rise;
const riseCounts = lookAhead(example.facts, example.asOf).days.find(({ date }) => date === riseDay)?.counts ?? {};
/** A day as the chart names it: “Dec 9”. */
const shortDate = (date: PlainDate) => dateInWords(date).replace(/^(\w{3})\w* (\d+).*$/, '$1 $2');

describe('the trigger calculator', () => {
  it('judges a count as one types it, with its sum in words; asks for a judgment, without taking no answer for no; leads to a missing fact; takes earlier occurrences into account', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      expect(await verdict(page)).toBe('Nothing entered yet');
      await quickly(
        page,
        enter('Unique vulnerabilities at the ATO baseline', '15'),
        enter('Unique vulnerabilities now', '24'),
      );
      const result = triggerResult(page, growth);
      await result.getByText(growthText(24)).waitFor();
      await result.getByText('1 vulnerability short of the limit.').waitFor();
      await expect.poll(() => verdict(page)).toBe('None found yet');
      await quickly(page, enter('Unique vulnerabilities now', '27'));
      await result.getByText(growthText(27)).waitFor();
      expect(await result.locator('.state').innerText()).toBe('Met');
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');

      const untimely = group(page, 'Was any deliverable untimely?');
      const inaccurate = group(page, 'Was any deliverable inaccurate?');
      const state = triggerResult(page, 'Poor Quality of Deliverables').locator('.state');
      await untimely.getByLabel('No', { exact: true }).check();
      await expect.poll(() => state.innerText()).toBe('Not assessed');
      await inaccurate.getByLabel('No', { exact: true }).check();
      await expect.poll(() => state.innerText()).toBe('Not met');
      await untimely.getByLabel('Yes').check();
      await expect.poll(() => state.innerText()).toBe('Met');
      await untimely.getByLabel('Not known').check();
      await expect.poll(() => state.innerText()).toBe('Not assessed');

      // From a missing fact it leads to its field.
      await quickly(page, enter('Unique vulnerabilities at the ATO baseline', ''));
      await result.getByRole('link', { name: 'Unique vulnerabilities at the ATO baseline' }).click();
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toBe('vulnerabilities.atBaseline');
      await page.keyboard.type('15');
      await expect.poll(() => result.locator('.state').innerText()).toBe('Met');
      await triggerResult(page, 'Undocumented/Unreported Change')
        .getByRole('link', { name: /^Planned and emergency changes/ })
        .click();
      await expect.poll(focused).toBe('changes');

      // What cannot be told ahead from counts is said.
      await quickly(
        page,
        enter(`High impact, open more than ${daysOf(highDfr.id)} days`, '3'),
        sees(/No outlook:.*An outlook requires detection dates, not counts\./),
      );
      expect(await page.locator('.chart').count()).toBe(0);

      // An earlier occurrence is taken for what it is: the second one within the window is a CAP.
      await quickly(
        page,
        enter('Date of the submission', '2026-11-10'),
        enter('Scans in the submission', '24'),
        enter('Unauthenticated scans among them', '3'),
        enter('There are none', true, /^Earlier occurrences of triggers/),
      );
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      await quickly(
        page,
        enter('List them', true, /^Earlier occurrences of triggers/),
        enter('Trigger', 'scanning-noncompliance-first', 'Occurrence 1'),
        enter('Met on', '2026-07-10', 'Occurrence 1'),
        enter('Resolved on', '2026-08-10', 'Occurrence 1'),
      );
      await expect.poll(() => verdict(page)).toBe('Corrective Action Plan (CAP)');
      const again = triggerResult(page, fullName(triggerOf('scanning-noncompliance-subsequent')));
      expect(await again.locator('.state').innerText()).toBe('Met');
    }));

  it('shows all triggers, those that are met first, judges as of another day, and switches a trigger off and on again', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      const states = await page.locator('.island .results > li > .state').allInnerTexts();
      expect(states).toHaveLength(deficiencyTriggers.length);
      const order = ['Met', 'Not met', 'Not assessed', 'Off'];
      expect(states).toEqual([...states].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
      expect(new Set(states)).toEqual(new Set(order));

      await page.getByLabel('Evaluation date').fill(riseDay);
      await expect.poll(() => verdict(page)).toBe('Corrective Action Plan (CAP)');
      await page.getByRole('region', { name: `Minimum level on ${dateInWords(riseDay)}` }).waitFor();
      await quickly(page, enter('Evaluation date', ''));
      await page.getByRole('region', { name: 'Minimum level on November 22, 2026' }).waitFor();
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');

      const result = triggerResult(page, late);
      await result.locator('summary').click();
      await result.getByRole('button', { name: /^Switch off/ }).click();
      await result.getByText('Your agency does not use this trigger.').waitFor();
      await result.getByText(`Based on the facts: ${lateText}`).waitFor();
      await expect.poll(() => verdict(page)).toBe('None found yet');
      await quickly(page, sees('No trigger is met so far, so there are no findings to start an escalation.'));
      await page.reload();
      await quickly(page, sees(`Triggers that your agency uses: ${triggerIds.length - 2} of ${triggerIds.length}`));
      await result.locator('summary').click();
      await result.getByRole('button', { name: /^Switch on/ }).click();
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
    }));

  it('looks ahead: the days in words, drawn, and in a table; starts an escalation with what it found', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      const ahead = page.getByRole('region', { name: 'If nothing is done' });
      const coming = await ahead.locator('.coming').innerText();
      expect(coming).toContain(`${dateInWords(riseDay)} in ${inDays} days`);
      expect(coming).toContain(`${fullName(highCap)} (CAP)`);
      const chart = ahead.getByRole('img', { name: /^High impact items/ });
      expect(await chart.locator('title').textContent()).toContain(
        `${lowerFirst(overCap)}: 4 on the first day, 8 on the last; the limit of ${limitOf(highCap.id)} for a CAP is reached on ${dateInWords(riseDay)}`,
      );
      expect(await chart.locator('text').allTextContents()).toEqual(
        expect.arrayContaining([overDfr, overCap, `Limit: ${limitOf(highCap.id)}`, 'Nov 22', shortDate(riseDay)]),
      );
      const row = ahead
        .getByRole('row')
        .filter({ hasText: dateInWords(riseDay) })
        .first();
      expect(await row.getByRole('cell').allInnerTexts()).toEqual([...Object.values(riseCounts).map(String), 'CAP']);

      await quickly(page, press('Start an escalation with these findings'));
      await expect.poll(() => new URL(page.url()).pathname).toBe('/tools/escalation/');
      await expect.poll(() => page.getByLabel('Name of this case').inputValue()).toBe('An aging backlog');
      await expect
        .poll(() => page.getByLabel('What was found in this case').inputValue())
        .toBe(`November 22, 2026: ${lateText}`);
      await keepOpened(page);
      expect(new URL(page.url()).hash).toBe('');
    }));
});

describe('what the trigger calculator hands out', () => {
  it('is a report, two tables, whose cells run nothing, and a printed document of its own', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      await quickly(page, press('Export'));
      const save = (name: string) => savedFile(page, () => quickly(page, press(name)));
      const report = await save('Report (Markdown)');
      expect(report.name).toBe('an-aging-backlog-2026-11-22.md');
      expect(report.text).toMatch(/^# /);
      expect(report.text).toContain(lateText);
      const table = await save('Table of the triggers (CSV)');
      expect(table.name).toBe('an-aging-backlog-triggers-2026-11-22.csv');
      const rows = table.text.split('\r\n').filter((row) => /,"2026-11-22","[a-z0-9-]+"$/.test(row));
      expect(rows).toHaveLength(deficiencyTriggers.length);
      const outlook = await save('Outlook, if nothing is done (CSV)');
      expect(outlook.text).toContain(`"${fullName(highCap)}","CAP","Will be met","${riseDay}","${inDays}",`);

      const sheet = await printedText(page);
      expect(sheet).toContain('An aging backlog');
      expect(sheet).toContain('Detailed Finding Review (DFR)');
      expect(sheet).toContain(lateText.split(';')[0]);
      expect(sheet).not.toContain('Start an escalation');

      await openFacts(page, { changes: [{ title: '=1+1', kind: 'planned', date: '2026-11-01', notice: 'none' }] });
      const odd = await savedFile(page, () => quickly(page, press('Table of the triggers (CSV)')));
      expect(odd.text).toContain('“=1+1”');
      expect(odd.text).not.toMatch(/(^|,)"?[=+@]/m);
    }));
});
