import { dateOfDayNumber } from '../../domain/calendar/days.ts';
import { type PlainDate, readPlainDate } from '../../domain/calendar/plain-date.ts';
import type { DateOrder } from './column-mapping.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a cell with a date comes to. `empty` is no date by intent: nothing, `N/A`, `-`. */
export type ScanDate =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'empty' | 'unreadable' | 'ambiguous' };

/** The cells that say that there is no date. */
const none = /^(?:|-+|n\/?a|none|null|never)$/i;

/**
 * Reads the day of a date as scanners write it: `2024-02-05T21:01:08Z`, `2024/02/05`, `Feb 5, 2024 21:01:08 UTC`,
 * `5 Feb 2024`, seconds since 1970, and `02/05/2024` in the order that is given. Without an order such a date is read
 * where only one order is possible, and is ambiguous otherwise.
 */
export function readScanDate(cell: string, order?: DateOrder): ScanDate {
  const text = cell.trim();
  if (none.test(text)) return { kind: 'empty' };
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthName =
    /^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:[\d:]+ )?(\d{4})(?!\d)/i.exec(text);
  if (monthName) return day(monthName[3], monthNumber(monthName[1]), monthName[2]);
  const dayName = /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4})(?!\d)/i.exec(text);
  if (dayName) return day(dayName[3], monthNumber(dayName[2]), dayName[1]);
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (yearLast) return dayOfNumbers(Number(yearLast[1]), Number(yearLast[2]), yearLast[3] ?? '', order);
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds !== undefined) return { kind: 'date', date: dateOfDayNumber(Math.floor(Number(seconds) / 86_400)) };
  return { kind: 'unreadable' };
}

function dayOfNumbers(first: number, second: number, year: string, order: DateOrder | undefined): ScanDate {
  const monthFirst = day(year, first, second);
  const dayFirst = day(year, second, first);
  if (order === 'month-first') return monthFirst;
  if (order === 'day-first') return dayFirst;
  if (monthFirst.kind !== 'date') return dayFirst;
  return dayFirst.kind !== 'date' || first === second ? monthFirst : { kind: 'ambiguous' };
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | undefined | number,
): ScanDate {
  const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
  const reading = readPlainDate(`${year}-${two(month)}-${two(date)}`);
  return 'date' in reading ? { kind: 'date', date: reading.date } : { kind: 'unreadable' };
}

/** The order of day and month that dates show among them: one with a part above 12 tells. Nothing if none does. */
export function orderOf(cells: readonly string[]): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const cell of cells) {
    const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(cell);
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    // With both above twelve it is no date at all.
    const found = first > 12 === second > 12 ? undefined : first > 12 ? 'day-first' : 'month-first';
    if (found && order && found !== order) return undefined;
    order ??= found;
  }
  return order;
}
