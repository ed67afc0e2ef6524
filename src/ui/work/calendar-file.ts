import type { CalendarDocument } from '../../domain/calendar-entries/calendar-entries.ts';
import { writeCalendar } from '../../formats/calendar/write-calendar.ts';
import { moment } from '../tool/clock.ts';

/** Dates as a calendar file, as of this moment. Its links lead to the site of the page that writes it. */
export function calendarFile(dates: CalendarDocument): Promise<string> {
  // Every tool is two folders below the home page.
  return writeCalendar(dates, { moment: moment(), home: new URL('../../', location.href).href });
}
