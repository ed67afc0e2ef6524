import { addDays, daysBetween, weekdayOf } from './days.ts';
import { type FederalHoliday, federalHolidays } from './federal-holidays.ts';
import { calendarYears, datePartsOf, type PlainDate } from './plain-date.ts';

/**
 * Business days of the federal government: Monday to Friday, less the days on which its holidays are observed. What
 * {@link federalHolidays} does not know is a business day here: Inauguration Day, and closures by executive order.
 */

/** The holiday that federal offices observe on this day, or nothing. @throws RangeError outside the calendar's years. */
export function holidayObservedOn(date: PlainDate): FederalHoliday | undefined {
  const { year, month, day } = datePartsOf(date);
  // Only the New Year can be observed in the year before.
  const isLastDay = month === 12 && day === 31 && year < calendarYears.last;
  return [...federalHolidays(year), ...(isLastDay ? federalHolidays(year + 1) : [])].find(
    ({ observed }) => observed === date,
  );
}

/** Whether federal offices work on this day. @throws RangeError outside the calendar's years. */
export function isBusinessDay(date: PlainDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && holidayObservedOn(date) === undefined;
}

/**
 * The date so many business days after a date, which itself is not counted; before it for a number below zero. For 0 it
 * is the date itself, business day or not.
 * @throws RangeError for a number that is not whole, and outside the calendar's years.
 */
export function addBusinessDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days.`);
  const step = Math.sign(days);
  let reached = date;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}

/**
 * The business days from one date to another: those after `from` up to `to`, which is included. Below zero when `to` is
 * the earlier one: then those before `from`, from `to` on, which is included.
 * @throws RangeError outside the calendar's years.
 */
export function businessDaysBetween(from: PlainDate, to: PlainDate): number {
  const span = daysBetween(from, to);
  const step = Math.sign(span);
  let count = 0;
  for (let distance = 1; distance <= Math.abs(span); distance += 1) {
    if (isBusinessDay(addDays(from, distance * step))) count += step;
  }
  return count;
}
