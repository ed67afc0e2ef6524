import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type TriggerId, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { evaluateKnown } from '../../../src/domain/triggers/evaluation/evaluate.ts';
import type { Forecast } from '../../../src/domain/triggers/evaluation/look-ahead.ts';
import { triggerExamples } from '../../../src/domain/triggers/examples.ts';
import { questionsWithoutWords } from '../../../src/domain/triggers/facts/questions.ts';
import { type AgedTriggerId, agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { daysOf, lateAge, limitOf } from '../../support/trigger-limits.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';
import { anyFacts, dayNear } from './arbitrary-facts.ts';
import { knownOn } from './known-facts.ts';
import { itemsOfAge, probeDay } from './probes.ts';

/** The day on which the item with which the limit is reached grew too old. */
function backlogSince(): PlainDate | undefined {
  const id = 'late-remediation-high-dfr';
  const items = exampleOf('ageing-backlog').facts.remediation?.items ?? [];
  const high = items.flatMap(({ impact, detected }) => (impact === 'high' && detected ? detected : [])).toSorted();
  const deciding = high[limitOf(id) - 1];
  return deciding && addDays(deciding, lateAge(id));
}

/** The first day on which the plan was late. */
function planLateSince(): PlainDate | undefined {
  const { anniversary } = exampleOf('changes-and-incidents').facts.annualAssessment ?? {};
  return anniversary && addDays(anniversary, 1 - triggerOf('late-annual-assessment-sap').thresholds.days.value);
}

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
    for (const { text } of aged) expect(text).toContain('An outlook requires the detection dates.');
    expect(curves).toEqual([]);
  });

  it('tabulates an example day by day: each day on which an item grows too old, or a trigger comes true', () => {
    const { facts, asOf } = exampleOf('ageing-backlog');
    const { days, forecasts } = lookAhead(facts, asOf);
    const detected = (impact: string) =>
      (facts.remediation?.items ?? []).flatMap((item) =>
        item.impact === impact && item.detected ? item.detected : [],
      );
    const over = (id: AgedTriggerId, day: PlainDate) =>
      detected(triggerOf(id).impact).filter((date) => daysBetween(date, day) > daysOf(id)).length;
    const turns = agedTriggerIds.flatMap((id) =>
      detected(triggerOf(id).impact).map((date) => addDays(date, lateAge(id))),
    );
    const coming = forecasts.flatMap(({ outcome, on: date }) => (outcome === 'comes-true' && date ? [date] : []));
    const expected = new Set([asOf, ...[...turns, ...coming].filter((day) => day > asOf)]);
    expect(days.map(({ date }) => date)).toEqual([...expected].toSorted());
    for (const { date, counts, level } of days) {
      expect(counts).toEqual(Object.fromEntries(agedTriggerIds.map((id) => [id, over(id, date)])));
      const isEnough = over('late-remediation-high-cap', date) >= limitOf('late-remediation-high-cap');
      const isLate = ['late-annual-assessment-sap', 'late-annual-assessment-package'].some((id) =>
        forecasts.some((one) => one.trigger === id && one.on !== undefined && one.on <= date),
      );
      expect(level).toBe(isEnough || isLate ? 'CAP' : 'DFR');
    }
  });

  it('sees a recurrence coming', () => {
    const { facts: backlog, asOf } = exampleOf('ageing-backlog');
    const [on] = lookAhead(backlog, asOf).forecasts.flatMap((one) =>
      one.trigger === 'late-remediation-high-cap' ? (one.on ?? []) : [],
    );
    const date = addDays(asOf, -30);
    const facts = { ...backlog, history: [{ trigger: 'late-remediation-high-cap', date, resolved: date }] } as const;
    const { forecasts, days } = lookAhead(facts, asOf);
    const row: TriggerId = 'multiple-recurrences';
    expect(forecasts.find(({ trigger }) => trigger === row)).toMatchObject({ outcome: 'comes-true', on });
    expect(days.find((one) => one.date === on)?.comesTrue).toContain(row);
  });

  it.each([
    ['ageing-backlog', 'late-remediation-high-dfr', { outcome: 'met-now', on: backlogSince() }],
    ['ageing-backlog', 'late-remediation-moderate-dfr', { outcome: 'never' }],
    ['ageing-backlog', 'undocumented-unreported-change', { outcome: 'never' }],
    ['ageing-backlog', 'multiple-recurrences', { outcome: 'never' }],
    ['second-scan-failure', 'multiple-recurrences', { outcome: 'not-assessed' }],
    ['second-scan-failure', 'late-annual-assessment-sap', { outcome: 'not-assessed' }],
    ['changes-and-incidents', 'multiple-recurrences', { outcome: 'met-now' }],
    ['changes-and-incidents', 'late-annual-assessment-sap', { outcome: 'met-now', on: planLateSince() }],
    ['changes-and-incidents', 'late-annual-assessment-package', { outcome: 'never' }],
    ['quiet-month', 'late-annual-assessment-sap', { outcome: 'never' }],
    ['quiet-month', 'late-remediation-high-dfr', { outcome: 'not-assessed' }],
  ] as const)('from %s: %s', (example, id, expected) => {
    const { facts, asOf } = exampleOf(example);
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
