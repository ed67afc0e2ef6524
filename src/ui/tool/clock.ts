import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** Today on this machine’s own calendar. */
export function today(): PlainDate {
  return moment().slice(0, 10) as PlainDate;
}

/** This moment on this machine’s own clock, as ISO 8601 with the offset from UTC: `2026-11-21T21:39:00-05:00`. */
export function moment(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
