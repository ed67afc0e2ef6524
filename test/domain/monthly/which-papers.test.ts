import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { monthsAround } from '../../../src/domain/monthly/next-month.ts';
import { papersFor } from '../../../src/domain/monthly/papers.ts';

describe('the papers that a month needs', () => {
  it('are those around a meeting, or else the notice that there is none, and the report and logs in both cases', () => {
    const always = ['summary-report', 'package-list', 'request-log', 'change-log'];
    expect(papersFor(false).filter((id) => !always.includes(id))).toEqual(['agenda', 'invitation', 'follow-up']);
    expect(papersFor(true).filter((id) => !always.includes(id))).toEqual(['skipped-notice']);
    for (const isSkipped of [false, true]) expect(papersFor(isSkipped)).toEqual(expect.arrayContaining(always));
  });
});

describe('the months that can be chosen', () => {
  it('go from the latest to the earliest, over the turn of a year, each once', () => {
    expect(monthsAround(plainDate('2026-01-31'), { before: 2, after: 1 })).toEqual([
      ...['2026-02', '2026-01', '2025-12', '2025-11'],
    ]);
    expect(monthsAround(plainDate('2026-11-30'), { before: 60, after: 2 })).toHaveLength(63);
  });

  it('end with the years that dates can have', () => {
    expect(monthsAround(plainDate('2199-12-01'), { before: 0, after: 2 })).toEqual(['2199-12']);
    expect(monthsAround(plainDate('1990-01-01'), { before: 3, after: 0 })).toEqual(['1990-01']);
  });
});
