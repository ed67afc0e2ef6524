import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import { addDays } from '../../domain/calendar/days.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { meetingZone } from '../../domain/calendar-entries/calendar-entries.ts';

/* The clocks of meetings. They load where there is a meeting: the library has those of all zones. */

/** What a calendar file says of a zone, as RFC 5545 has it; nothing for any zone but that of meetings. */
export function zoneBlock(zone: string): string | null {
  return zone === meetingZone ? (tzlib_get_ical_block(zone)[0] ?? null) : null;
}

/** The last second of a day in the zone of meetings, in UTC as RFC 5545 has it: `20261202T045959Z`. */
export function endOfDayInUtc(date: PlainDate): string {
  // The zone is behind UTC all year: `-0400` or `-0500`.
  const behind = Number(tzlib_get_offset(meetingZone, date, '23:59').slice(1, 3));
  return `${addDays(date, 1).replaceAll('-', '')}T${String(behind - 1).padStart(2, '0')}5959Z`;
}
