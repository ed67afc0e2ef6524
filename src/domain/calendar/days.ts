import { dateFromParts, datePartsOf, type PlainDate } from './plain-date.ts';

/*
 * Days are numbered by counting the months from March, so that the leap day is the last of a year. A cycle of 400 years
 * has 146,097 days.
 */
const cycleDays = 146_097;
/** The number of January 1, 1970, counted from March 1 of the year 0. */
const epoch = 719_468;

/** The number of a day: 0 is January 1, 1970, 1 the day after, −1 the day before. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * cycleDays + dayOfCycle - epoch;
}

/**
 * The day with this number; the inverse of {@link dayNumber}.
 * @throws RangeError for a number that is not whole, or that lies outside the years 1 to 9999.
 */
export function dateOfDayNumber(number: number): PlainDate {
  const shifted = number + epoch;
  const cycle = Math.floor(shifted / cycleDays);
  const dayOfCycle = shifted - cycle * cycleDays;
  const leaps = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0);
  return dateFromParts(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/**
 * The date so many calendar days later, or earlier for a number below zero.
 * @throws RangeError for a number that is not whole, or when the result lies outside the years 1 to 9999.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from one date to another: 0 for the same day, 1 for the next, below zero when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: PlainDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
