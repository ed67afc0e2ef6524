import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('updates on zero-day attacks', () => {
  const row = 'zero-day-daily-updates';
  const sent = (...days: number[]) => days.map((day) => ({ date: daysAgo(day) }));

  it.each([
    { title: 'one each day', attack: { first: daysAgo(3), last: 'none', updates: sent(3, 2, 1) }, expect: 'not-met' },
    {
      title: 'one each day, and two on one',
      attack: { first: daysAgo(3), last: 'none', updates: sent(3, 2, 2, 1, 0) },
      expect: 'not-met',
    },
    {
      title: 'two on one day, none on another',
      attack: { first: daysAgo(3), last: 'none', updates: sent(3, 3, 1) },
      expect: 'met',
    },
    { title: 'none yet today', attack: { first: daysAgo(0), last: 'none', updates: [] }, expect: 'not-met' },
    { title: 'none yesterday', attack: { first: daysAgo(1), last: 'none', updates: [] }, expect: 'met' },
    {
      title: 'none after the last day',
      attack: { first: daysAgo(9), last: daysAgo(8), updates: sent(9, 8) },
      expect: 'not-met',
    },
    {
      title: 'none on the last day',
      attack: { first: daysAgo(9), last: daysAgo(8), updates: sent(9, 7) },
      expect: 'met',
    },
    {
      title: 'one missing and one without a date',
      attack: { first: daysAgo(2), last: 'none', updates: [...sent(2), {}] },
      expect: 'not-assessed',
    },
    {
      title: 'two missing and one without a date',
      attack: { first: daysAgo(3), last: 'none', updates: [...sent(3), {}] },
      expect: 'met',
    },
    { title: 'still to come', attack: { first: daysAgo(-3), last: 'none', updates: [] }, expect: 'not-met' },
    { title: 'last day not known', attack: { first: daysAgo(3), updates: sent(3) }, expect: 'not-assessed' },
    { title: 'updates not known', attack: { first: daysAgo(3), last: 'none' }, expect: 'not-assessed' },
    { title: 'an update dated later', attack: { first: daysAgo(1), last: 'none', updates: sent(-1) }, expect: 'met' },
  ] as const)('$title: $expect', ({ attack, expect: expected }) => {
    expect(judge(row, { zeroDays: [attack] }).state).toBe(expected);
  });

  it('say how many were due, sent and missed', () => {
    const { text } = judge(row, { zeroDays: [{ title: 'X', first: daysAgo(4), last: 'none', updates: sent(4, 1) }] });
    expect(text).toBe(
      '“X”: updates were due on 4 days so far, from August 27, 2026, and sent on 2: 2 missed. The first missed day was August 28, 2026.',
    );
  });
});
