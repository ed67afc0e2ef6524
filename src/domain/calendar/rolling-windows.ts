import { addDays } from './days.ts';
import { addMonths } from './months.ts';
import type { PlainDate } from './plain-date.ts';

/** A stretch of days, both ends included, with the dates that fall into it. */
export interface MonthWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** From early to late. A date given twice stands here twice. */
  readonly dates: readonly PlainDate[];
}

/**
 * The first day of a window of calendar months counted back from its last day, both included: an event exactly six months
 * earlier lies within six months. Source: our reading `triggers-rolling-window`.
 *
 * @param edge `outside` leaves that first day out, for a limit worded as “less than”.
 */
export function windowStart(last: PlainDate, months: number, edge: 'within' | 'outside' = 'within'): PlainDate {
  const start = addMonths(last, -months);
  return edge === 'within' ? start : addDays(start, 1);
}

/**
 * The rolling windows over some dates: for each different date the one that is counted back from it, from early to late.
 * A window that ends between two dates holds none that the window of the earlier one does not hold.
 *
 * @param edge As for {@link windowStart}.
 */
export function windowsBack(
  dates: readonly PlainDate[],
  months: number,
  edge: 'within' | 'outside' = 'within',
): MonthWindow[] {
  const sorted = dates.toSorted();
  return [...new Set(sorted)].map((to) => {
    const from = windowStart(to, months, edge);
    return { from, to, dates: sorted.filter((date) => date >= from && date <= to) };
  });
}
