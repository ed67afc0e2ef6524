import {
  calendarYears,
  dateFromParts,
  daysInMonth,
  monthNamed,
  type PlainDate,
} from '../../../domain/calendar/plain-date.ts';
import { plainText } from './cell-value.ts';

/** Which of the two numbers before the year is the month: `5/4/2026` is May 4 or April 5. */
export type DateOrder = 'month-first' | 'day-first';

/** Two numbers and a year, as people write dates without naming the month. */
export interface LocalDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** What a text is as a date: one, one that needs an order, or none, and why. */
export type DateText = { readonly date: PlainDate } | { readonly local: LocalDate } | { readonly problem: string };

/** A time of day behind a date, with its zone, which makes no difference to the day. */
const time = String.raw`(?:[T ,]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const digits = /^(\d{4})(\d{2})(\d{2})$/;
const numbers = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}$`);
const dayName = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{1,2}([a-z]{3,9})\.?[-/., ]{1,2}(\d{4}|\d{2})${time}$`,
  'i',
);
/** `05JAN2026`, `2026-Jan-05`: the forms of military and log dates. */
const packedName = /^(\d{1,2})([a-z]{3})(\d{4}|\d{2})$/i;
const yearName = new RegExp(String.raw`^(\d{4})[-/. ]?([a-z]{3,9})[-/. ]?(\d{1,2})${time}$`, 'i');
/** `May 2026`, `2026-05`, `05/2026`. */
const monthOnly = /^(?:[a-z]{3,9}\.?[- ]\d{4}|\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4})$/i;
const nameDay = new RegExp(String.raw`^([a-z]{3,9})\.?[- ](\d{1,2})(?:st|nd|rd|th)?(?:, ?|[- ])(\d{4})${time}$`, 'i');

/**
 * Reads a text as a date in the forms that spreadsheets and scripts write: `2026-05-04`, `2026/5/4`, `20260504`,
 * `5/4/2026`, `04.05.26`, `4-May-2026`, `05MAY2026`, `May 4, 2026`, each with or without a time of day. Years of two digits are of
 * this century: there was no FedRAMP in another.
 */
export function readDateText(text: string): DateText {
  if (text.length > 60) return { problem: 'it is not a date' };
  const bare = plainText(text)
    .replace(/[\u2012-\u2015\u2212]/g, '-')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i, '')
    .replace(/\s+/g, ' ');
  const whole = yearFirst.exec(bare);
  if (whole) return dayOf(Number(whole[1]), Number(whole[3]), Number(whole[4]));
  const packed = digits.exec(bare);
  if (packed) return dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const local = numbers.exec(bare);
  if (local) return { local: { first: Number(local[1]), second: Number(local[3]), year: fullYear(local[4] ?? '') } };
  const named = dayName.exec(bare);
  if (named) return dayOf(fullYear(named[3] ?? ''), monthNamed(named[2] ?? ''), Number(named[1]));
  const packedDay = packedName.exec(bare);
  if (packedDay) return dayOf(fullYear(packedDay[3] ?? ''), monthNamed(packedDay[2] ?? ''), Number(packedDay[1]));
  const namedYear = yearName.exec(bare);
  if (namedYear) return dayOf(Number(namedYear[1]), monthNamed(namedYear[2] ?? ''), Number(namedYear[3]));
  const american = nameDay.exec(bare);
  if (american) return dayOf(Number(american[3]), monthNamed(american[1] ?? ''), Number(american[2]));
  return { problem: monthOnly.test(bare) ? 'it has no day' : 'it is not a date' };
}

/** The order that a date of two numbers proves by itself: one of them is above 12. Nothing where it proves none. */
export function provenOrder({ first, second }: LocalDate): DateOrder | 'either' | undefined {
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return first === second ? 'either' : undefined;
}

/** A date of two numbers, read in an order; where the order cannot be, because there is no such month, in the other. */
export function dateInOrder(local: LocalDate, order: DateOrder): DateText {
  const proven = provenOrder(local);
  const used = proven === undefined || proven === 'either' ? order : proven;
  return used === 'month-first'
    ? dayOf(local.year, local.first, local.second)
    : dayOf(local.year, local.second, local.first);
}

/** The day of these parts, months from 1, or why there is none that a POA&M could hold. */
export function dayOf(year: number, month: number, day: number): Exclude<DateText, { local: LocalDate }> {
  if (month < 1 || month > 12) return { problem: 'there is no such month' };
  if (year < calendarYears.first || year > calendarYears.last) {
    return { problem: `its year is not from ${calendarYears.first} to ${calendarYears.last}` };
  }
  if (day < 1 || day > daysInMonth(year, month)) return { problem: 'there is no such day' };
  return { date: dateFromParts(year, month, day) };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
