import fc from 'fast-check';
import { calendarYears, type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';

/*
 * The calendar once more, by JavaScript’s Date in UTC: an algorithm that shares nothing with ours. A month that is too
 * short lets Date run over into the next one, which is how the oracle sees where to clamp.
 */

const dayLength = 86_400_000;

/** The time of a date at midnight UTC, in milliseconds. */
export const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date of a time. */
export const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The date so many days later. */
export const oracleAddDays = (date: string, days: number): string => dateOf(timeOf(date) + days * dayLength);

/** Days from one date to another. */
export const oracleDaysBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / dayLength;

/** The date so many months later, clamped to the end of the month. */
export function oracleAddMonths(date: string, months: number): string {
  const moved = new Date(timeOf(date));
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return dateOf(moved.getTime());
}

/** The day of the week, 0 for Sunday. */
export const oracleWeekday = (date: string): number => new Date(timeOf(date)).getUTCDay();

const dayCount = oracleDaysBetween(`${calendarYears.first}-01-01`, `${calendarYears.last}-12-31`);

/** Any date of the calendar; ends of months come up often. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 0, max: dayCount }), fc.boolean())
  .map(([day, toMonthEnd]) => {
    const date = oracleAddDays(`${calendarYears.first}-01-01`, day);
    if (!toMonthEnd) return plainDate(date);
    const end = new Date(timeOf(date));
    end.setUTCMonth(end.getUTCMonth() + 1, 0);
    return plainDate(dateOf(end.getTime()));
  });
