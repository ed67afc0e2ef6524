import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { addMonths } from '../../../src/domain/calendar/months.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { windowStart, windowsBack } from '../../../src/domain/calendar/rolling-windows.ts';
import { anyDate, oracleAddMonths } from './oracle.ts';

describe('calendar months', () => {
  it.each([
    { given: ['2026-08-31', -6], expect: '2026-02-28' },
    { given: ['2024-08-31', -6], expect: '2024-02-29' },
    { given: ['2026-08-30', -6], expect: '2026-02-28' },
    { given: ['2024-08-30', -6], expect: '2024-02-29' },
    { given: ['2026-08-28', -6], expect: '2026-02-28' },
    { given: ['2026-12-31', -6], expect: '2026-06-30' },
    { given: ['2026-03-31', -1], expect: '2026-02-28' },
    { given: ['2026-01-31', 1], expect: '2026-02-28' },
    { given: ['2026-02-28', 6], expect: '2026-08-28' },
    { given: ['2024-02-29', 12], expect: '2025-02-28' },
    { given: ['2024-02-29', 48], expect: '2028-02-29' },
    { given: ['2096-02-29', 48], expect: '2100-02-28' },
    { given: ['2026-01-15', -1], expect: '2025-12-15' },
    { given: ['2026-12-15', 1], expect: '2027-01-15' },
    { given: ['2026-12-15', 0], expect: '2026-12-15' },
  ] as const)('lead from $given.0 by $given.1 to $expect', ({ given: [date, months], expect: reached }) => {
    expect(addMonths(plainDate(date), months)).toBe(reached);
  });

  it('add up as Date adds them, clamped to the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(oracleAddMonths(date, months));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('keep the order of dates', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -24, max: 24 }), (date, months) => {
        expect(addMonths(date, months) <= addMonths(addDays(date, 1), months)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('are whole', () => {
    expect(() => addMonths(plainDate('2026-01-31'), 0.5)).toThrow(RangeError);
  });
});

describe('a rolling window', () => {
  it('counts back from the later event and includes its first day', () => {
    expect(windowStart(plainDate('2026-08-31'), 6)).toBe('2026-02-28');
    expect(windowStart(plainDate('2026-08-31'), 6, 'outside')).toBe('2026-03-01');
  });

  it('is counted back from each different date', () => {
    const dates = ['2026-08-31', '2026-02-28', '2026-02-27', '2026-08-31'].map(plainDate);
    expect(windowsBack(dates, 6).map(({ from, to, dates: inside }) => [from, to, inside.length])).toEqual([
      ['2025-08-27', '2026-02-27', 1],
      ['2025-08-28', '2026-02-28', 2],
      ['2026-02-28', '2026-08-31', 3],
    ]);
    expect(windowsBack([], 6)).toEqual([]);
  });

  const nearby = fc
    .array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 })
    .map((days) => days.map((day) => addDays(plainDate('2025-12-01'), day)));

  const windows = Array.from({ length: 501 }, (_, day) => {
    const end = addDays(plainDate('2025-12-01'), day);
    return { start: oracleAddMonths(end, -6), end };
  });

  it('holds as many dates as any window that ends on any day', () => {
    fc.assert(
      fc.property(nearby, fc.constantFrom('within', 'outside'), (dates, edge) => {
        const most = Math.max(0, ...windowsBack(dates, 6, edge).map((window) => window.dates.length));
        const counts = windows.map(
          ({ start, end }) =>
            dates.filter((date) => (edge === 'within' ? date >= start : date > start) && date <= end).length,
        );
        expect(most).toBe(Math.max(0, ...counts));
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
