import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDayNumber, dayNumber, daysBetween, weekdayOf } from '../../../src/domain/calendar/days.ts';
import {
  calendarYears,
  dateFromParts,
  datePartsOf,
  daysInMonth,
  plainDate,
  readPlainDate,
} from '../../../src/domain/calendar/plain-date.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { anyDate, dateOf, oracleAddDays, oracleDaysBetween, oracleWeekday, timeOf } from './oracle.ts';

/** Whether Date, which lets a day that is too high run over, comes back to the same text. */
const exists = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dateOf(Date.UTC(year, month - 1, day)) === text;
};

describe('reading a date', () => {
  it.each([
    { given: '2026-08-31', expect: '2026-08-31' },
    { given: ' 2026-08-31\n', expect: '2026-08-31' },
    { given: '2024-02-29', expect: '2024-02-29' },
    { given: '2000-02-29', expect: '2000-02-29' },
    { given: `${calendarYears.first}-01-01`, expect: `${calendarYears.first}-01-01` },
    { given: `${calendarYears.last}-12-31`, expect: `${calendarYears.last}-12-31` },
  ])('takes “$given”', ({ given, expect: date }) => {
    expect(readPlainDate(given)).toEqual({ date });
  });

  it.each([
    { given: '2026-02-29', problem: 'There is no February 29, 2026: that month has 28 days.' },
    { given: '2100-02-29', problem: 'There is no February 29, 2100: that month has 28 days.' },
    { given: '2024-02-30', problem: 'There is no February 30, 2024: that month has 29 days.' },
    { given: '2026-04-31', problem: 'There is no April 31, 2026: that month has 30 days.' },
    { given: '2026-01-32', problem: 'There is no January 32, 2026: that month has 31 days.' },
    { given: '2026-01-00', problem: 'There is no January 0, 2026: that month has 31 days.' },
    { given: '2026-13-01', problem: 'Enter a month from 01 to 12: there is no month 13.' },
    { given: '2026-00-01', problem: 'Enter a month from 01 to 12: there is no month 00.' },
    { given: '0206-01-05', problem: 'Enter a year from 1990 to 2199, not 0206.' },
    { given: '2200-01-01', problem: 'Enter a year from 1990 to 2199, not 2200.' },
    ...['', 'tomorrow', '31.08.2026', '08/31/2026', '2026-8-31', '20260831', '2026-08-31T00:00', '२०२६-०८-३१'].map(
      (given) => ({ given, problem: 'Enter a date in the form YYYY-MM-DD, such as 2026-08-31.' }),
    ),
  ])('refuses “$given” and says why', ({ given, problem }) => {
    expect(readPlainDate(given)).toEqual({ problem });
    expect(() => plainDate(given)).toThrow(problem);
  });

  it('takes exactly the days that exist, of every year', () => {
    const wrong: string[] = [];
    for (let year = calendarYears.first; year <= calendarYears.last; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [1, 28, 29, 30, 31]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${day === 1 ? '01' : day}`;
          if ('date' in readPlainDate(text) !== exists(text)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses any other text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readPlainDate(text);
        if ('date' in reading) expect(reading.date).toBe(text.trim());
        else expect(reading.problem).toMatch(/\.$/);
      }),
      { seed: 1 },
    );
  });
});

describe('a date', () => {
  it('falls into parts and is made of them', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = datePartsOf(date);
        expect(dateFromParts(year, month, day)).toBe(date);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
      { seed: 1 },
    );
  });

  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2026, 1, 1.5],
  ])('is not made of %i, %i, %i', (year, month, day) => {
    expect(() => dateFromParts(year, month, day)).toThrow(RangeError);
  });

  it('stands in a sentence in words', () => {
    expect(dateInWords(plainDate('2026-12-09'))).toBe('December 9, 2026');
  });

  it('compares with others as a text does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(one < other).toBe(timeOf(one) < timeOf(other));
      }),
      { seed: 1 },
    );
  });
});

describe('whole days', () => {
  const shift = fc.integer({ min: -80_000, max: 80_000 });

  it('count from January 1, 1970', () => {
    expect(dateOfDayNumber(0)).toBe('1970-01-01');
    expect(dateOfDayNumber(-1)).toBe('1969-12-31');
  });

  it('number every day of the calendar in a row', () => {
    const first = plainDate(`${calendarYears.first}-01-01`);
    const count = oracleDaysBetween(first, `${calendarYears.last}-12-31`);
    for (let step = 0; step <= count; step += 1) {
      const date = dateOfDayNumber(dayNumber(first) + step);
      if (date !== oracleAddDays(first, step) || weekdayOf(date) !== oracleWeekday(date)) {
        expect([date, weekdayOf(date)]).toEqual([oracleAddDays(first, step), oracleWeekday(date)]);
      }
    }
  });

  it('add up as Date adds them', () => {
    fc.assert(
      fc.property(anyDate, shift, (date, days) => {
        expect(addDays(date, days)).toBe(oracleAddDays(date, days));
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      { seed: 1 },
    );
  });

  it('lie between two dates as Date has it, and as many the other way', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(oracleDaysBetween(from, to));
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
      { seed: 1 },
    );
  });

  it('are whole, and stay within the years 1 to 9999', () => {
    const date = plainDate('2026-01-01');
    expect(() => addDays(date, 0.5)).toThrow(RangeError);
    expect(() => addDays(date, 3_000_000)).toThrow(RangeError);
    expect(() => addDays(date, -1_000_000)).toThrow(RangeError);
  });
});
