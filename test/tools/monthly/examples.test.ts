import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days.ts';
import { judgeSkipping } from '../../../src/domain/monthly/skipping.ts';
import { dueAfter } from '../../../src/domain/poam/rules/remediation-periods.ts';
import { vulnerabilityTriggerOf } from '../../../src/domain/triggers/vulnerabilities.ts';
import { monthlyWork } from '../../../src/tools/monthly/tool.ts';
import { examples } from '../../../src/tools/monthly/words/examples.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe.each(examples)('the example “$title”', ({ facts: given }) => {
  const { facts, problems } = monthlyWork.check(given);
  const { figures } = facts;
  if (figures === undefined) throw new Error('The example has no figures.');
  const { open, openByRating, bands, lists, changes, deviations, triggers, asOf, since } = figures;

  it('has facts without a fault, and figures of its month', () => {
    expect(problems).toEqual([]);
    expect(asOf?.slice(0, 7)).toBe(facts.month);
    expect(since !== undefined && asOf !== undefined && since < asOf).toBe(true);
    expect(figures.files).toEqual(
      expect.arrayContaining([facts.deliverables?.poam?.file, facts.deliverables?.['scan-files']?.file]),
    );
  });

  it('has numbers that add up', () => {
    expect(sum(Object.values(openByRating))).toBe(open.value);
    expect(sum([changes?.added, changes?.carriedOver, changes?.reopened].map((one) => one?.value ?? 0))).toBe(
      open.value,
    );
    for (const rating of ['high', 'moderate', 'low'] as const) {
      expect(sum(bands.map((band) => band.open[rating])), rating).toBe(openByRating[rating]);
    }
    for (const kind of ['added', 'closed', 'newlyLate'] as const) {
      expect(changes?.[kind].value, kind).toBe(lists[kind]?.value ?? 0);
    }
    const [pending, approved] = (['pending', 'approved'] as const).map((state) =>
      sum(Object.values(deviations).map((one) => one[state])),
    );
    expect([pending, approved]).toEqual([lists.pending?.value ?? 0, lists.approved?.value ?? 0]);
  });

  it('lists items that agree with each other, with their ages and due days', () => {
    for (const list of Object.values(lists)) {
      expect(list.items.length).toBeLessThanOrEqual(list.value);
      for (const { id, detected, due, rating, pastDue } of list.items) {
        if (due === undefined || detected === undefined || rating === undefined || asOf === undefined) continue;
        expect(due, id).toBe(dueAfter(detected, rating));
        expect(pastDue, id).toBe(daysBetween(due, asOf));
      }
    }
    expect(lists.late?.items.every(({ pastDue = 0 }) => pastDue > 0) ?? true).toBe(true);
    for (const id of ['late', 'newlyLate'] as const) {
      const ages = lists[id]?.items.map(({ pastDue = 0 }) => pastDue) ?? [];
      expect(ages).toEqual(ages.toSorted((one, other) => other - one));
    }
  });

  it('has triggers that follow from their numbers', () => {
    expect(triggers).toHaveLength(4);
    for (const { trigger, state, value } of triggers) {
      const limit = vulnerabilityTriggerOf(trigger).thresholds.count.value;
      expect(state, trigger).toBe(value >= limit ? 'met' : 'not-met');
    }
  });
});

describe('the examples together', () => {
  it('show a month with a meeting and one that may be skipped', () => {
    expect(examples.map(({ facts }) => judgeSkipping(monthlyWork.check(facts).facts).answer)).toEqual(['hold', 'may']);
  });
});
