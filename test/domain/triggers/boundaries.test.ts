import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type TriggerId, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import type { Comparison, Thresholds } from '../../../src/domain/triggers/types.ts';
import { projectFiles, projectText } from '../../support/project-files.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { oracleAddMonths } from '../calendar/oracle.ts';
import { probeDay, probed, probes } from './probes.ts';

/** What the comparison of a threshold says, spelled out once more. */
const meets: Readonly<Record<Comparison, (actual: number, limit: number) => boolean>> = {
  '>=': (actual, limit) => actual > limit || actual === limit,
  '>': (actual, limit) => actual > limit,
  '=': (actual, limit) => actual === limit,
  '<': (actual, limit) => actual < limit,
  '<=': (actual, limit) => actual < limit || actual === limit,
};

const monthsOf = (id: TriggerId): number => {
  const { window }: Thresholds = triggerOf(id).thresholds;
  if (!window) throw new Error(`${id} has no window.`);
  return window.value;
};

const stateOf = (id: TriggerId, facts: TriggerFacts, asOf = probeDay) => {
  const result = evaluate(facts, asOf).results.find(({ trigger }) => trigger === id);
  if (!result) throw new Error(`${id} has no result.`);
  return result;
};

describe('each number of the table', () => {
  it('is probed, and nothing else', () => {
    expect(Object.keys(probes).sort()).toEqual(probed.map(({ key }) => key).sort());
  });

  const cases = probed.flatMap(({ key, trigger, threshold }) =>
    [-1, 0, 1].flatMap((step) => {
      const value = threshold.value + step;
      const given = value < 0 && threshold.unit !== 'days' ? [] : (probes[key]?.(value) ?? []);
      return given.map((probe, way) => ({ key, way: way + 1, id: trigger.id, threshold, value, probe }));
    }),
  );

  it('is probed just below, at and just above it, wherever the number can be', () => {
    for (const { key, threshold } of probed) {
      const values = new Set(cases.filter((one) => one.key === key).map(({ value }) => value - threshold.value));
      const lowest = ['scanning-noncompliance-first incidents'].includes(key) || threshold.value === 0 ? 2 : 3;
      expect(values.size, key).toBeGreaterThanOrEqual(lowest);
    }
  });

  it.each(cases)('decides: $key, way $way, at $value', ({ id, threshold, value, probe }) => {
    const expected = meets[threshold.comparison](value, threshold.value) ? 'met' : 'not-met';
    const result = stateOf(id, probe.facts, probe.asOf);
    expect(result.state).toBe(expected);
    const sums = result.reasons.flatMap((reason) => reason.sums);
    if (threshold.unit !== 'percent') {
      expect(sums.some((sum) => sum.measure === threshold.measure && sum.limit === threshold.value)).toBe(
        // Zero-day updates and changes that are no matter of days have no sum when they are in order.
        sums.length > 0,
      );
    }
  });
});

describe('each window of months', () => {
  const ends = ['2026-08-31', '2024-08-31', '2026-07-15', '2026-03-31', '2024-02-29', '2026-01-01'].map(plainDate);
  const windows: [TriggerId, (first: string, last: string) => TriggerFacts, string][] = [
    [
      'scanning-noncompliance-first',
      (first, last) => ({
        scanning: { date: plainDate(last), percent: triggerOf('scanning-noncompliance-first').thresholds.share.value },
        history: [{ trigger: 'scanning-noncompliance-first', date: plainDate(first) }],
      }),
      'not-met',
    ],
    [
      'scanning-noncompliance-subsequent',
      (first, last) => ({
        scanning: { date: plainDate(last), percent: triggerOf('scanning-noncompliance-first').thresholds.share.value },
        history: [{ trigger: 'scanning-noncompliance-first', date: plainDate(first) }],
      }),
      'met',
    ],
    [
      'multiple-recurrences',
      (first, last) => ({
        history: [first, last].map((date) => ({ trigger: 'lack-of-transparency', date: plainDate(date) })),
        answers: { 'known-issues-unreported': false, 'scans-manipulated': false },
        changes: [],
        incidents: [],
        directives: [],
        zeroDays: [],
      }),
      'met',
    ],
    [
      'incident-frequency',
      (first, last) => ({
        incidents: [first, ...Array(triggerOf('incident-frequency').thresholds.count.value - 1).fill(last)].map(
          (date) => ({ date: plainDate(date) }),
        ),
      }),
      'met',
    ],
  ];

  it('is one of those probed here', () => {
    const withWindow = windows.map(([id]) => id);
    expect(
      new Set(probed.filter(({ trigger }) => 'window' in trigger.thresholds).map(({ trigger }) => trigger.id)),
    ).toEqual(new Set(withWindow));
  });

  const cases = windows.flatMap(([id, factsOf, within]) =>
    ends.flatMap((last) =>
      [-1, 0, 1].map((step) => {
        const start = plainDate(oracleAddMonths(last, -monthsOf(id)));
        const first = addDays(start, step);
        const outside = within === 'met' ? 'not-met' : 'met';
        return { id, first, last, step, facts: factsOf(first, last), expected: step < 0 ? outside : within };
      }),
    ),
  );

  it.each(cases)('of $id, from $first to $last: $expected', ({ id, facts, last, step, expected }) => {
    const result = stateOf(id, facts, last);
    expect(result.state).toBe(expected);
    const flags = result.flags.map((flag) => flag.id);
    expect(flags.includes('edge-of-window')).toBe(step === 0);
    if (id.startsWith('scanning')) expect(flags.includes('older-incident')).toBe(step < 0);
  });
});

describe('the code of the evaluation', () => {
  it('types no threshold of the table once more', () => {
    const limits = [...new Set(probed.map(({ threshold }) => threshold.value))].filter((value) => value > 2);
    const files = projectFiles('src/domain/triggers/evaluation/*.ts').filter((file) => !file.endsWith('/wording.ts'));
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) => {
      const code = projectText(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/'[^'\n]*'/g, '');
      return limits
        .filter((limit) => new RegExp(`(?<![\\w.-])${limit}(?![\\w.])`).test(code))
        .map((limit) => `${file}: ${limit}`);
    });
    expect(found).toEqual([]);
  });
});
