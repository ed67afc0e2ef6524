import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checklistWorkbook } from '../../../src/domain/transition/checklist-workbook.ts';
import { transitionDates } from '../../../src/domain/transition/dates.ts';
import { paths, sides, type TransitionFacts } from '../../../src/domain/transition/facts.ts';
import { transitionReport } from '../../../src/domain/transition/report.ts';
import { classIds } from '../../../src/domain/transition/rules-data.ts';
import { timelineOf } from '../../../src/domain/transition/timeline.ts';
import { judgeTransition, type Transition } from '../../../src/domain/transition/transition.ts';
import { writeCalendar } from '../../../src/formats/calendar/write-calendar.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { transitionWork } from '../../../src/tools/transition/tool.ts';
import { examples } from '../../../src/tools/transition/words/examples.ts';
import { resultWords as words } from '../../../src/tools/transition/words/result.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { rulesOfContent } from '../../support/rules.ts';

const rules = rulesOfContent();
const asOf = plainDate('2026-11-30');
const factsOf = (given: unknown) => transitionWork.check(given).facts;
const judge = (facts: TransitionFacts, day = asOf) => judgeTransition(facts, rules, day);
const judged = (facts: TransitionFacts, day = asOf): Transition => {
  const result = judge(facts, day);
  if (result.outcome !== 'judged') throw new Error('Nothing was judged.');
  return result.transition;
};
const reportOf = (facts: TransitionFacts, day = asOf) =>
  writeMarkdown(transitionReport('Work', facts, judge(facts, day), rules, words));
const everyDutyOf = (facts: TransitionFacts) =>
  writeMarkdown(transitionReport('Work', facts, judge(facts), rules, words, 'every-duty'));

/** Any facts, a good part of them without what has to be said first. */
const anyFacts = fc.record<TransitionFacts>(
  {
    side: fc.constantFrom(...sides),
    path: fc.constantFrom(...paths),
    inView: fc.constantFrom('rev5', '20x'),
    class: fc.constantFrom(...classIds),
    level: fc.constantFrom('LI-SaaS', 'Low', 'Moderate', 'High'),
    assessment: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10))),
    package: fc.constantFrom('usda-connect', 'trust-center', 'elsewhere', 'not-known'),
  },
  { requiredKeys: [] },
);

describe('the report on a transition', () => {
  it.each(examples)('stands on a version of the rules, and says so with each ruleset: $title', ({ facts: given }) => {
    const facts = factsOf(given);
    const text = reportOf(facts);
    const { rulesets } = judged(facts);
    expect(text.split('Rules as of August 13, 2026 (commit beca3de), checked November 29, 2026.')).toHaveLength(
      rulesets.length + 1,
    );
    expect(text).toContain('Version 2026.11.02.01 exists, and we did not see its text.');
    for (const { code } of rulesets) expect(text).toContain(code);
  });

  it.each(examples)('lists each duty with an entry and counts the others, or lists every one: $title', ({ facts }) => {
    const given = factsOf(facts);
    const [text, whole] = [reportOf(given), everyDutyOf(given)];
    const duties = judged(given).rulesets.flatMap((ruleset) => ruleset.duties);
    const entered = duties.filter(({ entry }) => Object.keys(entry).length > 0);
    for (const { duty } of entered) expect(text, duty.id).toContain(duty.id);
    const left = [...text.matchAll(/^Nothing was entered for ([\d,]+) (?:more )?dut(?:y|ies)\./gm)];
    expect(left.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(duties.length - entered.length);
    for (const { duty } of duties) expect(whole, duty.id).toContain(duty.id);
    expect(whole).not.toContain('Nothing was entered for');
  });

  it('says what is not sure with the ruleset and the rules that it concerns', () => {
    const text = reportOf(factsOf({ side: 'agency', path: 'rev5' }));
    for (const { id, rulesets, rules: own, text: doubt } of rules.notSure) {
      const isShown = rulesets.length > 0 || own.some((rule) => text.includes(rule));
      if (isShown) expect(text.replaceAll('\\', ''), id).toContain(doubt);
    }
  });

  it('says what is missing where nothing can be judged, and how to go on', () => {
    expect(reportOf({})).toContain('Say whether you are the provider or an agency.');
    expect(reportOf({ side: 'agency', path: 'new' })).toContain('Say which certification is in view.');
  });

  it('refuses a class that the path does not have with a sentence that names those it has', () => {
    expect(reportOf({ side: 'provider', path: 'rev5', class: 'A' })).toContain(
      'There is no Class A on this path: it has Class B, C, and D.',
    );
  });

  it('explains an assessment that is past, from the day after it on', () => {
    const facts: TransitionFacts = { side: 'provider', path: 'rev5', assessment: plainDate('2026-11-30') };
    const sentence = 'The assessment that you entered started November 30, 2026, which is past.';
    expect(reportOf(facts, plainDate('2026-11-30'))).not.toContain(sentence);
    expect(reportOf(facts, plainDate('2026-12-01'))).toContain(sentence);
  });

  it('can be written of any facts on any day, with a workbook and a picture beside it', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('1999-12-31', '2026-11-30', '2027-01-01', '2028-02-01', '2150-06-30'),
        (facts, day) => {
          const on = plainDate(day);
          const result = judge(facts, on);
          expect(reportOf(facts, on)).toContain('Work');
          if (result.outcome !== 'judged') return;
          const { sheets } = checklistWorkbook('Work', result.transition, rules, words);
          for (const { columns, rows } of sheets) {
            expect(rows.every((row) => row.length <= columns.length)).toBe(true);
            expect(rows.length).toBeGreaterThan(0);
          }
          const { rows, ticks, today } = timelineOf(result.transition);
          const places = [...rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])), today ?? 0];
          expect([...places, ...ticks.map(({ place }) => place)].every((place) => place >= 0 && place <= 1)).toBe(true);
          expect(rows.every(({ spans }) => spans.every(({ from, to }) => from < to))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the checklist as a workbook', () => {
  it('has a row for each ruleset and each duty, with what was entered', () => {
    const [example] = examples;
    const facts = factsOf(example?.facts);
    const transition = judged(facts);
    const [rulesetSheet, dutySheet, daySheet] = checklistWorkbook('Work', transition, rules, words).sheets;
    expect(rulesetSheet?.rows).toHaveLength(15);
    expect(dutySheet?.rows).toHaveLength(transition.rulesets.flatMap(({ duties }) => duties).length);
    expect(daySheet?.rows).toHaveLength(transition.due.length);
    const row = rulesetSheet?.rows.find(([name]) => String(name).startsWith('VDR'));
    expect(row).toEqual(
      expect.arrayContaining(['In progress', 'L. Meyer', 'Scan cadence agreed; sampling is open', 7]),
    );
    const duty = dutySheet?.rows.find(([, rule]) => rule === 'VER-TFR-MHR');
    expect(duty).toEqual(expect.arrayContaining(['MUST', 'In progress', 'First report in December']));
  });
});

describe('the days of a transition', () => {
  it('are read back from a calendar file: those from today on, each once', async () => {
    const facts = factsOf(examples[0]?.facts);
    const dates = transitionDates('Work', judge(facts), rules, words);
    const text = await writeCalendar(dates, { moment: '2026-11-30T09:00:00-05:00', home: 'https://example.gov/docs/' });
    expect(calendarFileFaults(text)).toEqual([]);
    const { entries } = readCalendar(text);
    const ahead = judged(facts).due.filter(({ daysLeft }) => daysLeft >= 0);
    expect(entries.map(({ start }) => start)).toEqual(ahead.map(({ day }) => day));
    expect(new Set(dates.entries.map(({ id }) => id)).size).toBe(ahead.length);
  });
});

describe('facts of a transition', () => {
  it('are read back as they were written, those for rules that nobody knows among them', () => {
    const duties = { 'ZZZ-ZZZ-ZZZ_must_AB': { note: 'kept' }, 'AFC-CSO-INB_must_BCD': { state: 'done', owner: 'A' } };
    const given = { rules: '2031-01-01', side: 'agency', rulesets: { XYZ: { state: 'done' } }, duties };
    expect(transitionWork.check(given)).toEqual({ facts: given, problems: [], unread: [] });
  });

  it('name what they cannot use, and keep it', () => {
    const given = { class: 'E', assessment: '2027-02-30', duties: { __proto__x: { note: 'x' } }, hat: 1, rulesets: [] };
    const { facts, problems, unread } = transitionWork.check(given);
    expect(facts).toEqual({});
    expect(problems.map(({ field }) => field)).toEqual(['class', 'assessment', 'rulesets', 'duties.__proto__x', 'hat']);
    expect(unread).toHaveLength(5);
  });

  it('hold the examples without a fault, and no entry of theirs is for a rule that is not there', () => {
    for (const { title, facts: given } of examples) {
      const { facts, problems } = transitionWork.check(given);
      expect(problems, title).toEqual([]);
      expect(judged(facts).lost, title).toEqual([]);
    }
  });
});
