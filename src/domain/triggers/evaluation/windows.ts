import type { PlainDate } from '../../calendar/plain-date.ts';
import { type MonthWindow, windowStart, windowsBack } from '../../calendar/rolling-windows.ts';
import type { Limit, Threshold } from '../types.ts';
import { edgeOfWindowText, pastWindowText } from '../words/outcome.ts';
import { compare } from './comparisons.ts';
import type { Flag } from './results.ts';

/**
 * The window that decides whether enough dates lie close together: the latest one that holds enough of them, or, if none
 * does, the latest of those that hold the most. Nothing if there are no dates.
 *
 * @param count How many dates are enough.
 * @param span The length of the window in months. With `<=` its first day belongs to it, with `<` it does not.
 */
export function decisiveWindow(dates: readonly PlainDate[], count: Threshold, span: Limit): MonthWindow | undefined {
  const windows = windowsBack(dates, span.value, span.comparison === '<' ? 'outside' : 'within');
  const enough = windows.findLast((window) => compare(count, window.dates.length).holds);
  if (enough) return enough;
  const most = Math.max(0, ...windows.map((window) => window.dates.length));
  return windows.findLast((window) => window.dates.length === most);
}

/**
 * The flags of a window that holds enough dates: one if it does so only with its first day, and one if its last day is
 * longer before `day` than the window is long.
 */
export function windowFlags(window: MonthWindow, count: Threshold, span: Limit, day: PlainDate): Flag[] {
  const flags: Flag[] = [];
  const inner = window.dates.filter((date) => date > windowStart(window.to, span.value));
  if (span.comparisonFrom === 'reading' && !compare(count, inner.length).holds) {
    flags.push({ id: 'edge-of-window', text: edgeOfWindowText(window.from, window.to, span) });
  }
  if (window.to < windowStart(day, span.value)) {
    flags.push({ id: 'past-window', text: pastWindowText(window.to, span) });
  }
  return flags;
}
