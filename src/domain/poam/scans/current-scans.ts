import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** A calendar month, `YYYY-MM`. */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}

/**
 * The scans of the submission: by default those of the latest calendar month that is not after the month of the as-of day,
 * and those without a date. Where all are of later months, the earliest of these.
 */
export function currentScans(
  scans: readonly ScanEvidence[],
  rule: CountingChoices['scans'],
  asOf?: PlainDate,
): ScanEvidence[] {
  if (rule === 'all') return [...scans];
  const months = [...new Set(scans.flatMap(({ date }) => (date === undefined ? [] : [monthOf(date)])))].sort();
  const month = months.findLast((one) => asOf === undefined || one <= monthOf(asOf)) ?? months[0];
  return scans.filter(({ date }) => date === undefined || monthOf(date) === month);
}
