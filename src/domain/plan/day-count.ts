import { addDays, dateOfDayNumber, dayNumber } from '../calendar/days.ts';
import { federalHolidays } from '../calendar/federal-holidays.ts';
import { calendarYears, dateFromParts, type PlainDate } from '../calendar/plain-date.ts';
import type { LengthUnit } from './facts.ts';

/*
 * A plan counts many days again with each key, so it counts in numbers of days (`dayNumber`) and keeps the holidays of the
 * years that it has met.
 */

/** The first and the last day that a plan can hold, both included: holidays are known between them. */
const planDays = {
  first: dayNumber(dateFromParts(calendarYears.first, 1, 1)),
  last: dayNumber(dateFromParts(calendarYears.last, 12, 31)),
} as const;

/** The numbers of the days on which holidays are observed, of the years that were met so far. */
const holidays = new Set<number>();
const metYears = new Set<number>();

function meet(year: number): void {
  if (metYears.has(year)) return;
  metYears.add(year);
  if (year < calendarYears.first || year > calendarYears.last) return;
  for (const { observed } of federalHolidays(year)) holidays.add(dayNumber(observed));
}

/** Whether federal offices work on the day of this number. */
function isWorkday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return false;
  // The year, give or take one: the New Year may be observed in the year before.
  const year = 1970 + Math.floor(day / 365.2425);
  for (const one of [year - 1, year, year + 1]) meet(one);
  return !holidays.has(day);
}

/** The first business day on or after a day, or on or before it for a step of −1. */
export function nearestWorkday(day: number, step: 1 | -1): number {
  let reached = day;
  while (!isWorkday(reached)) reached += step;
  return reached;
}

/**
 * The last day of work that starts on a day and lasts so long, both days included; for a step of −1 the first day of work
 * that ends on it. Work of no days ends where it starts.
 */
export function otherEnd(day: number, amount: number, unit: LengthUnit, step: 1 | -1): number {
  if (amount === 0) return day;
  if (unit !== 'business-days') return day + step * ((unit === 'weeks' ? 7 * amount : amount) - 1);
  let reached = nearestWorkday(day, step);
  for (let left = amount - 1; left > 0 && isWithin(reached); ) {
    reached += step;
    if (isWorkday(reached)) left -= 1;
  }
  return reached;
}

/** Whether a plan can hold the day. */
export const isWithin = (day: number): boolean => day >= planDays.first && day <= planDays.last;

/** The date of a day; nothing for one that a plan cannot hold. */
export const dateOf = (day: number | undefined): PlainDate | undefined =>
  day === undefined || !isWithin(day) ? undefined : dateOfDayNumber(day);

/** The business days nearest to a date that is none: the one before, and the one after. */
export function workdaysAround(date: PlainDate): { readonly earlier: PlainDate; readonly later: PlainDate } {
  const day = dayNumber(date);
  return {
    earlier: addDays(date, nearestWorkday(day, -1) - day),
    later: addDays(date, nearestWorkday(day, 1) - day),
  };
}
