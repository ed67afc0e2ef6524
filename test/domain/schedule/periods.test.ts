import { describe, expect, it } from 'vitest';
import { steps } from '../../../src/domain/escalation/steps.ts';
import { fillPeriods, type PeriodId, periods, periodWords } from '../../../src/domain/schedule/periods.ts';

const inWords = new Map([
  [1, /\b(one|a|monthly)\b/],
  [2, /\b(two|bi-weekly)\b/],
  [7, /\b7\b/],
  [9, /\bnine\b/],
  [10, /\b10\b/],
  [21, /\b21\b/],
]);

describe('periods of the sources', () => {
  it.each(Object.entries(periods))('%s says its own amount in words', (_, period) => {
    expect(period.words).toMatch(inWords.get(period.amount) ?? /never/);
  });

  it.each(Object.entries(periods))('%s says “at least” just where the figure is a lower bound', (_, period) => {
    expect(period.words.startsWith('at least')).toBe(period.bound === 'at-least');
  });

  it('agrees with the table that holds the steps themselves', () => {
    expect(periods['escalation-step-count'].amount).toBe(steps.length);
  });

  it('fills a text, and leaves a text without periods as it is', () => {
    expect(fillPeriods('Send it {sar-and-poam-before-debrief} before.')).toBe('Send it at least two weeks before.');
    expect(fillPeriods('Send it.')).toBe('Send it.');
  });

  it('refuses an unknown period and lists the known ones', () => {
    const known: PeriodId = 'comment-period';
    expect(() => periodWords('fortnight')).toThrow(known);
    expect(() => fillPeriods('{fortnight}')).toThrow('"fortnight"');
    expect(() => periodWords('toString')).toThrow('"toString"');
  });
});
