import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate as on } from '../../../src/domain/calendar/plain-date.ts';
import { type TriggerId, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { evaluateKnown } from '../../../src/domain/triggers/evaluation/evaluate.ts';
import type { Forecast } from '../../../src/domain/triggers/evaluation/look-ahead.ts';
import { triggerExamples } from '../../../src/domain/triggers/examples.ts';
import { questionsWithoutWords } from '../../../src/domain/triggers/facts/questions.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';
import { anyFacts, dayNear } from './arbitrary-facts.ts';
import { knownOn } from './known-facts.ts';
import { itemsOfAge, probeDay } from './probes.ts';

const someFacts = fc.oneof(anyFacts(true), anyFacts(false));
const someDay = dayNear(60, 60);
/** Later than this nothing in the arbitrary facts comes true. */
const horizon = 330;

const isMetBy = ({ outcome, on: date }: Forecast, day: string) =>
  outcome === 'met-now' || (outcome === 'comes-true' && date !== undefined && date <= day);

describe('evaluating', () => {
  it('reads nothing that is dated later', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const states = (given: typeof facts) =>
          evaluate(given, day).results.map(({ trigger, state }) => [trigger, state]);
        expect(states(knownOn(facts, day))).toEqual(states(facts));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('looking ahead', () => {
  it('agrees, for every trigger, with evaluating the same facts around the day it gives and on others', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, asOf) => {
        const { forecasts } = lookAhead(facts, asOf);
        const frozen = knownOn(facts, asOf);
        const alone = forecasts.filter(({ trigger }) => trigger !== 'multiple-recurrences');
        const turns = forecasts.flatMap(({ on: date }) => (date ? [-1, 0, 1].map((step) => addDays(date, step)) : []));
        const others = Array.from({ length: horizon / 11 }, (_, index) => addDays(asOf, 11 * index));
        for (const day of [...turns, ...others].filter((date) => date >= asOf)) {
          const met = new Set(
            evaluate(frozen, day)
              .results.filter(({ state }) => state === 'met')
              .map(({ trigger }) => trigger),
          );
          for (const forecast of alone) {
            if (isMetBy(forecast, day) !== met.has(forecast.trigger)) {
              expect([forecast.trigger, day, met.has(forecast.trigger)]).toEqual([forecast, isMetBy(forecast, day)]);
            }
          }
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('leaves out no trigger that time alone can meet', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, asOf) => {
        const { forecasts } = lookAhead({ ...facts, off: [] }, asOf);
        const forecast = new Set(forecasts.map(({ trigger }) => trigger));
        const frozen = knownOn({ ...facts, off: [] }, asOf);
        const now = evaluate(frozen, asOf).results;
        const then = evaluate(frozen, addDays(asOf, horizon)).results;
        for (const [index, { trigger, state }] of then.entries()) {
          if (state !== now[index]?.state && state === 'met') expect(forecast).toContain(trigger);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('gives on each day of its table the level, the counts and the triggers of that day', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, asOf) => {
        const { days, curves, forecasts } = lookAhead(facts, asOf);
        expect(days[0]?.date).toBe(asOf);
        expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
        for (const { date, counts, level, comesTrue } of days) {
          const then = evaluateKnown({ facts, day: date, through: asOf, questions: questionsWithoutWords });
          expect(level).toBe(then.minimum?.level);
          expect(comesTrue.filter((id) => then.results.find(({ trigger }) => trigger === id)?.state !== 'met')).toEqual(
            [],
          );
          for (const [id, count] of Object.entries(counts)) {
            const result = then.results.find(({ trigger }) => trigger === id);
            expect(result?.reasons[0]?.sums[0]?.actual, `${id} on ${date}`).toBe(count);
          }
        }
        expect(days.flatMap(({ comesTrue }) => comesTrue).sort()).toEqual(
          forecasts
            .filter(({ outcome }) => outcome === 'comes-true')
            .map(({ trigger }) => trigger)
            .sort(),
        );
        for (const { points, trigger, limit, age } of curves) {
          const { days: over, count } = triggerOf(trigger).thresholds;
          expect([age, limit]).toEqual([over.value, count.value]);
          expect(points[0]?.date).toBe(asOf);
          for (const [index, point] of points.entries()) {
            const before = points[index - 1];
            if (before) expect(point.date > before.date && point.count > before.count).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('puts what is met first, then what comes true, by day, and says when in words', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, asOf) => {
        const { forecasts } = lookAhead(facts, asOf);
        const order = ['met-now', 'comes-true', 'not-assessed', 'never'];
        const ranks = forecasts.map(({ outcome, inDays = 0 }) => order.indexOf(outcome) * 10_000 + inDays);
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        for (const { trigger, outcome, on: date, inDays, text } of forecasts) {
          expect(facts.off ?? []).not.toContain(trigger);
          expect(text).toMatch(/[.”?]$/);
          if (outcome !== 'comes-true') continue;
          expect(inDays).toBe(daysBetween(asOf, date ?? asOf));
          expect(inDays).toBeGreaterThan(0);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each(agedTriggerIds)(
    'of %s: the item that reaches the limit decides, on the day after its last day in time',
    (id) => {
      const { count, days } = triggerOf(id).thresholds;
      const older = itemsOfAge(id, count.value - 1, days.value + 50);
      const turning = itemsOfAge(id, 1, days.value - 7).map((item) => ({ ...item, id: 'turning' }));
      const forecast = (items: typeof older) =>
        lookAhead({ remediation: { items } }, probeDay).forecasts.find(({ trigger }) => trigger === id);
      expect(forecast([...older, ...turning])).toMatchObject({
        outcome: 'comes-true',
        on: addDays(probeDay, 8),
        inDays: 8,
      });
      expect(forecast(older)?.outcome).toBe('never');
    },
  );

  it('cannot tell from counts alone, and says what it takes', () => {
    const counts = Object.fromEntries(agedTriggerIds.map((id) => [id, 1]));
    const { forecasts, curves } = lookAhead({ remediation: { counts } }, probeDay);
    const aged = forecasts.filter(({ trigger }) => agedTriggerIds.some((id) => id === trigger));
    expect(aged.map(({ outcome }) => outcome)).toEqual(agedTriggerIds.map(() => 'not-assessed'));
    for (const { text } of aged) expect(text).toContain('Looking ahead takes the dates of detection.');
    expect(curves).toEqual([]);
  });

  it('tabulates an example day by day', () => {
    const { facts, asOf } = triggerExamples.find(({ id }) => id === 'ageing-backlog') ?? { facts: {}, asOf: probeDay };
    const { days } = lookAhead(facts, asOf);
    const row = ({ date, counts, level }: (typeof days)[number]) =>
      [date, counts['late-remediation-high-dfr'], counts['late-remediation-high-cap'], level] as const;
    expect(days.map(row)).toEqual([
      ['2026-11-22', 7, 4, 'DFR'],
      ['2026-12-02', 7, 4, 'DFR'],
      ['2026-12-09', 7, 5, 'CAP'],
      ['2026-12-11', 8, 5, 'CAP'],
      ['2026-12-15', 8, 6, 'CAP'],
      ['2026-12-18', 8, 6, 'CAP'],
      ['2026-12-20', 8, 7, 'CAP'],
      ['2027-01-10', 8, 8, 'CAP'],
      ['2027-02-16', 8, 8, 'CAP'],
    ]);
  });

  it('sees a recurrence coming', () => {
    const facts = {
      ...triggerExamples.find(({ id }) => id === 'ageing-backlog')?.facts,
      history: [{ trigger: 'late-remediation-high-cap', date: on('2026-07-01'), resolved: on('2026-07-20') }],
    } as const;
    const { forecasts, days } = lookAhead(facts, on('2026-11-22'));
    const row: TriggerId = 'multiple-recurrences';
    expect(forecasts.find(({ trigger }) => trigger === row)).toMatchObject({ outcome: 'comes-true', on: '2026-12-09' });
    expect(days.find(({ date }) => date === '2026-12-09')?.comesTrue).toContain(row);
  });

  it.each([
    ['ageing-backlog', 'late-remediation-high-dfr', { outcome: 'met-now', on: '2026-11-09' }],
    ['ageing-backlog', 'late-remediation-moderate-dfr', { outcome: 'never' }],
    ['ageing-backlog', 'undocumented-unreported-change', { outcome: 'never' }],
    ['ageing-backlog', 'multiple-recurrences', { outcome: 'never' }],
    ['second-scan-failure', 'multiple-recurrences', { outcome: 'not-assessed' }],
    ['second-scan-failure', 'late-annual-assessment-sap', { outcome: 'not-assessed' }],
    ['changes-and-incidents', 'multiple-recurrences', { outcome: 'met-now' }],
    ['changes-and-incidents', 'late-annual-assessment-sap', { outcome: 'met-now', on: '2026-04-03' }],
    ['changes-and-incidents', 'late-annual-assessment-package', { outcome: 'never' }],
    ['quiet-month', 'late-annual-assessment-sap', { outcome: 'never' }],
    ['quiet-month', 'late-remediation-high-dfr', { outcome: 'not-assessed' }],
  ] as const)('from %s: %s', (example, id, expected) => {
    const { facts, asOf } = triggerExamples.find((one) => one.id === example) ?? { facts: {}, asOf: probeDay };
    const { outcome, on: date } = lookAhead(facts, asOf).forecasts.find(({ trigger }) => trigger === id) ?? {};
    expect({ outcome, on: date }).toEqual({ on: undefined, ...expected });
  });

  it('is plain JSON', () => {
    for (const { facts, asOf } of triggerExamples) {
      const ahead = lookAhead(facts, asOf);
      expect(JSON.parse(JSON.stringify(ahead))).toEqual(ahead);
    }
  });
});
