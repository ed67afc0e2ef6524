import { dateOfDayNumber, dayNumber } from '../../../domain/calendar/days.ts';
import { dateFromParts, monthNamed, type PlainDate, readPlainDate } from '../../../domain/calendar/plain-date.ts';
import type { DateOrder, LocalDate } from '../poam-table/date-text.ts';

/*
 * Why not the reader of POA&M dates: a text there is a date as a whole or none, while scanners put anything behind one,
 * and whoever reads a scan would load it in vain.
 */

/**
 * What a cell with a date comes to. `empty` is no date by intent: nothing, `N/A`, `-`. `isContrary` is a date that can be
 * read only in the other order than the one that was given.
 */
export type ScanDate =
  | { readonly kind: 'date'; readonly date: PlainDate; readonly isContrary?: true }
  | { readonly kind: 'empty' | 'unreadable' | 'ambiguous' };

/** The cells that say that there is no date. */
const none = /^(?:|-+|n\/?a|none|null|never)$/i;

const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d\d)(\d\d)$)/;
const monthFirst =
  /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(?:[\d:]{4,8} )?(\d{4})(?!\d)/i;
const dayFirst = /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]?([a-z]{3,9})\.?[ -]?(\d{4}|\d\d)(?!\d)/i;
const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)/;

/** Day 0 of the serial numbers that spreadsheets write for dates. */
const dayZero = dayNumber(dateFromParts(1899, 12, 30));

/**
 * Reads the day of a date as scanners write it, whatever stands behind it: `2024-02-05T21:01:08Z`, `2024/02/05`,
 * `20240205`, `Feb 5, 2024 21:01:08 UTC`, `5-Feb-24`, `05FEB2024`, seconds since 1970, a spreadsheet’s serial number, and `02/05/2024`
 * in the order that is given. Without an order such a date is read where only one order is possible, and is ambiguous
 * otherwise.
 */
export function readScanDate(cell: string, order?: DateOrder): ScanDate {
  const text = cell.trim();
  if (none.test(text)) return { kind: 'empty' };
  const whole = yearFirst.exec(text);
  if (whole) return day(whole[1], Number(whole[2] ?? whole[4]), Number(whole[3] ?? whole[5]));
  const american = monthFirst.exec(text);
  if (american) return day(american[3], monthNamed(american[1] ?? ''), Number(american[2]));
  const named = dayFirst.exec(text);
  if (named) return day(named[3], monthNamed(named[2] ?? ''), Number(named[1]));
  const local = localIn(text);
  if (local) return dayOfNumbers(local, order);
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds !== undefined) return { kind: 'date', date: dateOfDayNumber(Math.floor(Number(seconds) / 86_400)) };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return known(dateOfDayNumber(dayZero + Math.floor(Number(text))));
  return { kind: 'unreadable' };
}

function localIn(text: string): LocalDate | undefined {
  const parts = numbers.exec(text);
  return parts ? { first: Number(parts[1]), second: Number(parts[2]), year: fullYear(parts[3]) } : undefined;
}

function dayOfNumbers({ first, second, year }: LocalDate, order: DateOrder | undefined): ScanDate {
  const readings = { 'month-first': day(year, first, second), 'day-first': day(year, second, first) };
  const [monthly, daily] = [readings['month-first'], readings['day-first']];
  if (order === undefined && first !== second && monthly.kind === 'date' && daily.kind === 'date')
    return { kind: 'ambiguous' };
  const meant = readings[order ?? 'month-first'];
  const other = meant === monthly ? daily : monthly;
  if (meant.kind === 'date' || other.kind !== 'date') return meant;
  return order === undefined ? other : { ...other, isContrary: true };
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(year: string | number | undefined, month: number, date: number): ScanDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return known(`${typeof year === 'number' ? year : fullYear(year)}-${two(month)}-${two(date)}`);
}

function known(text: string): ScanDate {
  const reading = readPlainDate(text);
  return 'date' in reading ? { kind: 'date', date: reading.date } : { kind: 'unreadable' };
}

/** The order of day and month that dates show among them: one with a part above 12 tells. Nothing if none does, or both do. */
export function orderOf(cells: readonly string[]): DateOrder | undefined {
  const shown = new Set<DateOrder>();
  for (const cell of cells) {
    const { first, second } = localIn(cell.trim()) ?? { first: 0, second: 0 };
    // With both above twelve it is no date at all.
    if (first > 12 !== second > 12) shown.add(first > 12 ? 'day-first' : 'month-first');
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}
