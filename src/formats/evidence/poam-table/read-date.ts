import { dateOfDayNumber, dayNumber } from '../../../domain/calendar/days.ts';
import { calendarYears, dateFromParts, datePartsOf, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { type CellValue, faultOf, plainText, textOf } from './cell-value.ts';
import { type DateOrder, dateInOrder, dayOf, type LocalDate, readDateText } from './date-text.ts';
import { isBlank } from './read-words.ts';

/** How dates of a table are to be read. */
export interface DateRules {
  /** The day that serial numbers count from: in most workbooks 1900, in some, first made on old Macs, 1904. */
  readonly system: 1900 | 1904;
  /** The order of dates that are two numbers and a year. */
  readonly order: DateOrder;
}

/** A date that was read; nothing where the cell is empty; or why what it holds is none, as half a sentence. */
export type CellDate = PlainDate | undefined | { readonly problem: string };

/**
 * Day 0 of serial numbers. Excel counts February 29, 1900, which never was, so that from March 1900 its first day is
 * December 31, 1899, and day 0 the one before (ECMA-376 part 1, 18.17.4.1). Dates of POA&Ms are later.
 */
const dayZero = { 1900: dayNumber(dateFromParts(1899, 12, 30)), 1904: dayNumber(dateFromParts(1904, 1, 1)) };

/** The date in a cell: a serial number, or a text in one of the forms that {@link readDateText} knows. */
export function readDate(value: CellValue | undefined, rules: DateRules): CellDate {
  if (typeof value === 'number') return dateOfNumber(value, rules.system);
  if (faultOf(value)) return { problem: 'it is not a date' };
  const text = plainText(textOf(value));
  if (isBlank(text)) return undefined;
  if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return dateOfNumber(Number(text), rules.system);
  const reading = readDateText(text);
  const read = 'local' in reading ? dateInOrder(reading.local, rules.order) : reading;
  return 'date' in read ? read.date : { problem: 'problem' in read ? read.problem : 'it is not a date' };
}

/** The two numbers and the year in a cell, where its date is written so. */
export function localDateIn(value: CellValue | undefined): LocalDate | undefined {
  if (typeof value !== 'string') return undefined;
  const reading = readDateText(textOf(value));
  return 'local' in reading ? reading.local : undefined;
}

/** A serial number, or, as scripts write it, the digits of year, month and day. */
function dateOfNumber(value: number, system: DateRules['system']): CellDate {
  const whole = Math.floor(value);
  if (whole >= 19_900_101 && whole <= 21_991_231) {
    const read = dayOf(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100);
    return 'date' in read ? read.date : read;
  }
  // Later than any date that is read, and far within what day numbers can carry.
  if (whole < 1 || whole > 200_000) return { problem: 'as a date it would lie outside the years 1990 to 2199' };
  const date = dateOfDayNumber(dayZero[system] + whole);
  const { year } = datePartsOf(date);
  const isRead = year >= calendarYears.first && year <= calendarYears.last;
  return isRead ? date : { problem: `as a date it lies in the year ${year}` };
}
