import type { PlainDate } from '../../calendar/plain-date.ts';
import { type MonthWindow, windowStart, windowsBack } from '../../calendar/rolling-windows.ts';
import { dateInWords } from '../../wording.ts';
import type { Threshold } from '../types.ts';
import { compare } from './comparisons.ts';
import type { Flag } from './results.ts';
import { unitText } from './wording.ts';

/**
 * The window that decides whether enough dates lie close together: the latest one that holds enough of them; where none
 * does, the fullest one, of equal ones the latest. Nothing where there are no dates.
 */
export function decisiveWindow(
  dates: readonly PlainDate[],
  count: Threshold,
  span: Threshold,
): MonthWindow | undefined {
  const windows = windowsBack(dates, span.value, span.comparison === '<' ? 'outside' : 'within');
  const enough = windows.findLast((window) => compare(count, window.dates.length).holds);
  if (enough) return enough;
  const most = Math.max(0, ...windows.map((window) => window.dates.length));
  return windows.findLast((window) => window.dates.length === most);
}

/** The flags of a window that holds enough dates: for one that hangs on its first day, and for one that is long over. */
export function windowFlags(window: MonthWindow, count: Threshold, span: Threshold, day: PlainDate): Flag[] {
  const flags: Flag[] = [];
  const inner = window.dates.filter((date) => date > windowStart(window.to, span.value));
  if (span.comparisonFrom === 'reading' && !compare(count, inner.length).holds) {
    const text = `It hangs on ${dateInWords(window.from)}, exactly ${unitText(span.value, span.unit)} before ${dateInWords(window.to)}: the agency decides.`;
    flags.push({ id: 'edge-of-window', text });
  }
  if (window.to < windowStart(day, span.value)) {
    const text = `The last of them, of ${dateInWords(window.to)}, is more than ${unitText(span.value, span.unit)} old. Whether it still counts is for the agency to decide.`;
    flags.push({ id: 'past-window', text });
  }
  return flags;
}
