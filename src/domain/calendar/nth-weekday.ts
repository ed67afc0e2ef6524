import { addDays, weekdayOf } from './days.ts';
import { dateFromParts, daysInMonth, type PlainDate } from './plain-date.ts';

/**
 * The first to fourth such weekday of a month, or the last.
 *
 * @param month 1 to 12.
 * @param weekday 0 for Sunday to 6 for Saturday.
 * @throws RangeError when there is no such month, or when the year is not from 1 to 9999.
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: 1 | 2 | 3 | 4 | 'last'): PlainDate {
  if (nth === 'last') {
    const last = dateFromParts(year, month, daysInMonth(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dateFromParts(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
