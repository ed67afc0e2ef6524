import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  holidayObservedOn,
  isBusinessDay,
} from '../../../src/domain/calendar/business-days.ts';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { federalHolidays } from '../../../src/domain/calendar/federal-holidays.ts';
import { calendarYears, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { dateOf, oracleAddDays, oracleWeekday, timeOf } from './oracle.ts';

/** The days of a month on a weekday, found by walking through the month. */
function weekdaysIn(year: number, month: number, weekday: number): string[] {
  const days = Array.from({ length: 31 }, (_, day) => dateOf(Date.UTC(year, month - 1, day + 1)));
  return days.filter((day) => Number(day.slice(5, 7)) === month && oracleWeekday(day) === weekday);
}

/** The holidays once more, from the words of 5 U.S.C. 6103(a). */
function oracleHolidays(year: number): (string | undefined)[] {
  return [
    `${year}-01-01`,
    weekdaysIn(year, 1, 1)[2],
    weekdaysIn(year, 2, 1)[2],
    weekdaysIn(year, 5, 1).at(-1),
    ...(year >= 2021 ? [`${year}-06-19`] : []),
    `${year}-07-04`,
    weekdaysIn(year, 9, 1)[0],
    weekdaysIn(year, 10, 1)[1],
    `${year}-11-11`,
    weekdaysIn(year, 11, 4)[3],
    `${year}-12-25`,
  ];
}

const observedByOracle = (date = '') =>
  oracleAddDays(date, oracleWeekday(date) === 6 ? -1 : oracleWeekday(date) === 0 ? 1 : 0);

const years = Array.from(
  { length: calendarYears.last - calendarYears.first + 1 },
  (_, index) => calendarYears.first + index,
);

const byLaw = new Map(years.map((year) => [year, oracleHolidays(year)]));

describe('federal holidays', () => {
  // The days on which federal offices were closed, as the Office of Personnel Management lists them.
  it.each([
    { year: 2020, days: ['01-01', '01-20', '02-17', '05-25', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'] },
    {
      year: 2021,
      days: [
        '01-01',
        '01-18',
        '02-15',
        '05-31',
        '06-18',
        '07-05',
        '09-06',
        '10-11',
        '11-11',
        '11-25',
        '12-24',
        '12-31',
      ],
    },
    { year: 2022, days: ['01-17', '02-21', '05-30', '06-20', '07-04', '09-05', '10-10', '11-11', '11-24', '12-26'] },
    {
      year: 2023,
      days: ['01-02', '01-16', '02-20', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
    },
    {
      year: 2026,
      days: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
    },
  ])('are observed in $year on the days that were listed', ({ year, days }) => {
    const observed = [...federalHolidays(year), ...federalHolidays(year + 1)].map((holiday) => holiday.observed);
    expect(observed.filter((date) => date.startsWith(`${year}`))).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('are those of an independent reading of the law, in every year', () => {
    for (const year of years) {
      const holidays = federalHolidays(year);
      expect(holidays.map(({ date }) => date)).toEqual(byLaw.get(year));
      expect(holidays.map(({ observed }) => observed)).toEqual(byLaw.get(year)?.map(observedByOracle));
    }
  });

  it('include Juneteenth from 2021 on', () => {
    const has = (year: number) => federalHolidays(year).some(({ id }) => id === 'juneteenth-national-independence-day');
    expect([has(2020), has(2021)]).toEqual([false, true]);
    expect(federalHolidays(2026).map(({ name }) => name)).toHaveLength(11);
  });

  it('are never observed on a weekend', () => {
    const observed = years.flatMap(federalHolidays).map((holiday) => holiday.observed);
    expect(observed.filter((day) => [0, 6].includes(oracleWeekday(day)))).toEqual([]);
  });

  it('are not known outside the calendar', () => {
    expect(() => federalHolidays(calendarYears.first - 1)).toThrow(RangeError);
    expect(() => federalHolidays(calendarYears.last + 1)).toThrow(RangeError);
    expect(() => federalHolidays(2026.5)).toThrow(RangeError);
  });
});

describe('business days', () => {
  const days = (from: string, to: string) => {
    const found: string[] = [];
    for (let time = timeOf(from); time <= timeOf(to); time += 86_400_000) found.push(dateOf(time));
    return found;
  };
  const closed = new Set([...byLaw.values()].flat().map(observedByOracle));
  const works = (day: string) => ![0, 6].includes(oracleWeekday(day)) && !closed.has(day);

  it('are the weekdays on which no holiday is observed', () => {
    for (const day of days('2020-01-01', '2032-12-31')) {
      if (isBusinessDay(plainDate(day)) !== works(day)) expect(day).toBe(works(day) ? 'at work' : 'closed');
    }
  });

  it('name the holiday that closes an office, the New Year of the next year among them', () => {
    expect(holidayObservedOn(plainDate('2021-12-31'))?.date).toBe('2022-01-01');
    expect(holidayObservedOn(plainDate('2026-07-03'))?.name).toBe('Independence Day');
    expect(holidayObservedOn(plainDate('2026-07-04'))).toBeUndefined();
    expect(holidayObservedOn(plainDate(`${calendarYears.last}-12-31`))).toBeUndefined();
  });

  it('do not lack Inauguration Day, nor closures by executive order', () => {
    // January 20, 2025, was the birthday of Martin Luther King, Jr.; January 9 and December 24 were closed by order.
    expect(isBusinessDay(plainDate('2021-01-20'))).toBe(true);
    expect(isBusinessDay(plainDate('2025-01-09'))).toBe(true);
    expect(isBusinessDay(plainDate('2024-12-24'))).toBe(true);
  });

  it.each([
    { given: ['2026-07-02', 1], expect: '2026-07-06' },
    { given: ['2026-07-06', -1], expect: '2026-07-02' },
    { given: ['2026-07-04', 0], expect: '2026-07-04' },
    { given: ['2026-11-23', 10], expect: '2026-12-08' },
    { given: ['2021-12-30', 1], expect: '2022-01-03' },
  ] as const)('lead from $given.0 by $given.1 to $expect', ({ given: [date, amount], expect: reached }) => {
    expect(addBusinessDays(plainDate(date), amount)).toBe(reached);
  });

  const someDay = fc.integer({ min: 0, max: 4000 }).map((day) => addDays(plainDate('2020-01-01'), day));

  it('are counted as a walk over the days counts them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 120 }), (from, span) => {
        const to = addDays(from, span);
        expect(businessDaysBetween(from, to)).toBe(days(addDays(from, 1), to).filter(works).length);
        expect(businessDaysBetween(to, from) + 0).toBe(-days(from, addDays(to, -1)).filter(works).length + 0);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('lead as far as they are counted', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (date, amount) => {
        const reached = addBusinessDays(date, amount);
        expect(businessDaysBetween(date, reached)).toBe(amount);
        if (amount !== 0) expect(isBusinessDay(reached)).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('are whole', () => {
    expect(() => addBusinessDays(plainDate('2026-07-02'), 1.5)).toThrow(RangeError);
  });
});
