import { dateFromParts, datePartsOf, daysInMonth, monthNames, type PlainDate } from './plain-date.ts';

/**
 * The same day of the month so many calendar months later, or earlier for a number below zero. Where that month is too
 * short, its last day: August 31 less six months is February 28, or 29 in a leap year.
 * @throws RangeError for a number that is not whole, or when the result lies outside the years 1 to 9999.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dateFromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The month of a date as it stands in a sentence: “December 2026”. */
export function monthInWords(date: PlainDate): string {
  const { year, month } = datePartsOf(date);
  return `${monthNames[month - 1]} ${year}`;
}
