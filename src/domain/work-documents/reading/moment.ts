import { readPlainDate } from '../../calendar/plain-date.ts';

const form =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether a text is a moment as documents hold it: a date that exists, a time, and the offset from UTC, such as
 * `2026-11-21T21:39:00-05:00` or `2026-11-22T02:39:00.000Z`.
 */
export function isMoment(text: string): boolean {
  const day = form.exec(text)?.[1];
  return day !== undefined && 'date' in readPlainDate(day);
}
