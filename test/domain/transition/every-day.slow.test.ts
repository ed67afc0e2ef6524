import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { RulesetDays } from '../../../src/domain/changes/ruleset-days.ts';
import { dueBySpan, dueWithin, spans } from '../../../src/domain/transition/due-days.ts';
import type { TransitionFacts } from '../../../src/domain/transition/facts.ts';
import { classesOf, classIds } from '../../../src/domain/transition/rules-data.ts';
import { judgeTransition, type Transition } from '../../../src/domain/transition/transition.ts';
import { rulesOfContent } from '../../support/rules.ts';

/*
 * Every ruleset, on every path, in every class, on the day before each of its days, on it, and on the day after. What is
 * expected is worked out here from the days as they are printed, in another way than the rules do it.
 */

const rules = rulesOfContent();
const start = plainDate('2027-09-15');
const situations = [
  { path: 'rev5', type: 'rev5', keeps: true },
  { path: '20x', type: '20x', keeps: true },
  { path: 'ready', inView: 'rev5', type: 'rev5', keeps: false },
  { path: 'ready', inView: '20x', type: '20x', keeps: false },
  { path: 'new', inView: 'rev5', type: 'rev5', keeps: false },
  { path: 'new', inView: '20x', type: '20x', keeps: false },
] as const;

function judged(facts: TransitionFacts, asOf: PlainDate): Transition {
  const result = judgeTransition(facts, rules, asOf);
  if (result.outcome !== 'judged') throw new Error('Nothing was judged.');
  return result.transition;
}

/** What a ruleset is on a day, by the last of its days that has come. */
function expectedState(days: RulesetDays, keeps: boolean, graceEnds: PlainDate | undefined, asOf: PlainDate): string {
  const steps: (readonly [string, PlainDate | undefined])[] = keeps
    ? [
        ['may', days.optional],
        ['new-only', days.obtain],
        ['needed', days.maintain],
        ['grace-over', graceEnds],
      ]
    : [
        ['may', days.optional],
        ['to-apply', days.obtain],
      ];
  const come = steps.filter(([, day]) => day !== undefined && day <= asOf);
  return come.at(-1)?.[0] ?? 'not-yet';
}

/** Every path, class and ruleset, on every day that matters, as rows: what is found beside what is expected. */
function* rowsOf(side: 'provider' | 'agency', assessment: PlainDate | undefined) {
  for (const { keeps, type, ...place } of situations) {
    const inView = rules.rulesets.filter(({ binds }) => side === 'agency' || binds === 'providers');
    const dated = inView.map(({ code, days: byType }) => {
      const days = byType[type];
      const after = days.graceEndsAtAssessmentAfter;
      const counts = assessment !== undefined && after !== undefined && assessment > after;
      const graceEnds = after === undefined ? days.graceEnds : counts ? max(assessment, days.maintain) : undefined;
      return { code, days, graceEnds, after };
    });
    const edges = new Set(
      dated.flatMap(({ days, graceEnds, after }) => [days.optional, days.obtain, days.maintain, graceEnds, after]),
    );
    const onAndAround = [...edges].flatMap((edge) => (edge ? [addDays(edge, -1), edge, addDays(edge, 1)] : []));
    for (const own of [undefined, ...classesOf[type]]) {
      for (const day of new Set(onAndAround)) {
        const found = new Map(
          judged({ side, ...place, class: own, assessment }, day).rulesets.map(({ code, state }) => [code, state]),
        );
        for (const { code, days, graceEnds } of dated) {
          const where = `${side} ${place.path} ${type} ${own ?? 'no class'} ${code} ${day}`;
          yield [`${where}: ${found.get(code)}`, `${where}: ${expectedState(days, keeps, graceEnds, day)}`] as const;
        }
      }
    }
  }
}

const max = (one: PlainDate, other: PlainDate) => (one > other ? one : other);

describe('a ruleset on the day before each of its days, on it, and on the day after', () => {
  it.each([
    ['provider', undefined],
    ['agency', start],
  ] as const)('stands as its printed days say, for the side of the %s, with an assessment: %s', (side, assessment) => {
    const rows = [...rowsOf(side, assessment)];
    expect(rows.length).toBeGreaterThan(5000);
    expect(rows.map(([found]) => found)).toEqual(rows.map(([, expected]) => expected));
  });

  it('ends an open grace with an assessment that starts after the printed day, not with one that starts on it', () => {
    for (const { code, days } of rules.rulesets) {
      for (const type of ['rev5', '20x'] as const) {
        const { graceEndsAtAssessmentAfter: after, maintain } = days[type];
        if (after === undefined) continue;
        const graceWith = (assessment: PlainDate) =>
          judged({ side: 'agency', path: type, assessment }, after).rulesets.find((one) => one.code === code)?.grace;
        const next = addDays(after, 1);
        expect(graceWith(addDays(after, -1)), code).toEqual({ kind: 'unknown', after, why: 'not-after' });
        expect(graceWith(after), code).toEqual({ kind: 'unknown', after, why: 'not-after' });
        const day = max(next, maintain);
        expect(graceWith(next), code).toEqual({ kind: 'assessment', after, day, isBeforeNeeded: next < maintain });
        expect(graceWith(maintain), code).toMatchObject(
          maintain > after ? { kind: 'assessment', day: maintain, isBeforeNeeded: false } : { kind: 'unknown' },
        );
      }
    }
  });
});

describe('a class', () => {
  it('is left aside, and said so, where the path does not have it: Class A under Rev5', () => {
    for (const { path, type, ...rest } of situations) {
      for (const own of classIds) {
        const facts: TransitionFacts = { side: 'provider', path, class: own, ...('inView' in rest ? rest : {}) };
        const { situation, remarks } = judged(facts, start);
        const has = !(type === 'rev5' && own === 'A');
        expect([situation.class, remarks.includes('no-such-class')], `${path} ${type} ${own}`).toEqual(
          has ? [own, false] : [undefined, true],
        );
      }
    }
  });

  it('is never taken from an impact level, which FedRAMP tells agencies not to equate with it', () => {
    for (const level of ['LI-SaaS', 'Low', 'Moderate', 'High'] as const) {
      const { situation, remarks } = judged({ side: 'provider', path: 'rev5', level }, start);
      expect(situation.class).toBeUndefined();
      expect(remarks).toContain(level === 'LI-SaaS' ? 'level-not-named' : 'level-is-no-class');
    }
  });

  it('shows each duty and each time that the rules print for it, and no other', () => {
    for (const { type, path, ...rest } of situations) {
      for (const own of classesOf[type]) {
        const facts: TransitionFacts = { side: 'agency', path, class: own, ...('inView' in rest ? rest : {}) };
        const shown = judged(facts, start).rulesets.flatMap(({ duties }) => duties);
        const printed = rules.rulesets
          .flatMap(({ duties }) => duties)
          .filter((duty) => duty.path.some((one) => one === type))
          .filter(({ classes }) => classes === 'all' || classes.some((one) => one === own))
          .filter(({ only }) => only !== 'ready' || path === 'ready');
        expect(shown.map(({ duty }) => duty)).toHaveLength(printed.length);
        expect(new Set(shown.map(({ duty }) => duty))).toEqual(new Set(printed));
        for (const { duty, times } of shown) {
          expect(times).toEqual((duty.times ?? []).filter((time) => time.class === 'all' || time.class === own));
        }
      }
    }
  });

  it('shows for Class A the rules that its lists name with another force, or that no other class has', () => {
    const { rulesets } = judged({ side: 'provider', path: '20x', class: 'A' }, start);
    const named = rulesets.flatMap(({ classA }) => classA.map(({ id, force }) => `${id} ${force}`));
    const stands = rulesets.flatMap(({ duties }) => duties.map(({ duty }) => `${duty.id} ${duty.force.toLowerCase()}`));
    const lists = (['must', 'should', 'may'] as const).flatMap((force) =>
      rules.classA[force].map((id) => `${id} ${force}`),
    );
    for (const one of lists) {
      expect(named.includes(one) || stands.some((stand) => stand.startsWith(one)), one).toBe(true);
    }
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain('KSI-CMT-LMC must');
    expect(named).toContain('CDS-CSO-AVR should');
  });
});

describe('what is due', () => {
  it('is within a span from the first day of it to the last, both included', () => {
    const { due } = judged({ side: 'provider', path: 'rev5', class: 'C' }, plainDate('2026-12-01'));
    for (const { day } of due) {
      for (const days of spans) {
        const within = (asOf: PlainDate) => dueWithin(due, asOf, days).some((one) => one.day === day);
        expect(within(addDays(day, -days - 1)), `${day}, ${days} days and 1 before`).toBe(false);
        expect(within(addDays(day, -days)), `${day}, ${days} days before`).toBe(true);
        expect(within(day), `${day}, on the day`).toBe(true);
        expect(within(addDays(day, 1)), `${day}, the day after`).toBe(false);
      }
    }
  });

  it('stands in one span alone, and the spans together hold what is due within the longest', () => {
    const asOf = plainDate('2026-12-01');
    const { due } = judged({ side: 'agency', path: 'rev5' }, asOf);
    const bySpan = dueBySpan(due, asOf);
    expect(bySpan.flatMap((span) => span.due)).toEqual(dueWithin(due, asOf, 365));
    expect(bySpan.map(({ first, last }) => [first, last])).toEqual([
      ['2026-12-01', '2026-12-31'],
      ['2027-01-01', '2027-03-01'],
      ['2027-03-02', '2027-12-01'],
    ]);
  });

  it('names the days to convert FedRAMP Ready, and the last Rev5 application, to those whom they concern alone', () => {
    const asOf = plainDate('2026-11-01');
    const days = (facts: TransitionFacts) =>
      judged(facts, asOf).due.flatMap((one) =>
        one.kind === 'ruleset' ? [] : [one.kind === 'duty' ? one.day : one.id],
      );
    const ready = days({ side: 'provider', path: 'ready', inView: 'rev5' });
    expect(ready).toEqual(expect.arrayContaining(['2026-11-17', '2027-12-31', 'last-rev5-application']));
    expect(days({ side: 'provider', path: 'new', inView: 'rev5' })).toContain('last-rev5-application');
    for (const path of ['rev5', '20x'] as const) {
      expect(days({ side: 'provider', path })).toEqual([
        'rules-take-effect',
        'rules-for-all',
        'last-grace',
        'rules-expire',
      ]);
    }
  });
});
