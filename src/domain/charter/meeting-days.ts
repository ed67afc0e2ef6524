import { holidayObservedOn } from '../calendar/business-days.ts';
import { addDays, daysBetween, weekdayOf } from '../calendar/days.ts';
import type { FederalHoliday } from '../calendar/federal-holidays.ts';
import { addMonths } from '../calendar/months.ts';
import { nthWeekday } from '../calendar/nth-weekday.ts';
import { calendarYears, dateFromParts, datePartsOf, daysInMonth, type PlainDate } from '../calendar/plain-date.ts';
import { uploadBy } from '../collaborative-conmon/recommended-meeting.ts';
import { type Schedule, type Upload, type WeekOfMonth, weekdays } from './facts.ts';

/** The week of a month as a recurrence has it. */
export const weekNumbers: Readonly<Record<WeekOfMonth, 1 | 2 | 3 | 4 | 'last'>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 'last',
};

/**
 * The coming meetings by the schedule, from early to late, today’s among them; none where its rule is not complete. Days
 * after the years of the calendar are left out.
 *
 * @param asOf Today: meetings begin here where the schedule names no first day.
 * @param count At most so many.
 */
export function comingMeetings(schedule: Schedule | undefined, asOf: PlainDate, count: number): PlainDate[] {
  const { every, week, weekday, from = asOf } = schedule ?? {};
  if (every === undefined || weekday === undefined) return [];
  const number = weekdays.indexOf(weekday);
  if (every === 'two-weeks') {
    const first = addDays(from, (number - weekdayOf(from) + 7) % 7);
    // Whole turns of two weeks lead from the first meeting to today.
    const turns = Math.max(0, Math.ceil(daysBetween(first, asOf) / 14));
    return Array.from({ length: count }, (_, index) => addDays(first, (turns + index) * 14)).filter(isInCalendar);
  }
  if (week === undefined) return [];
  const days: PlainDate[] = [];
  const step = every === 'month' ? 1 : 3;
  // The month of the first meeting: the one of the first day, or the next where its meeting is over by then.
  let month = firstOf(from);
  if (dayIn(month, number, week) < from) month = addMonths(month, 1);
  while (days.length < count && isInCalendar(month)) {
    const day = dayIn(month, number, week);
    if (day >= asOf) days.push(day);
    month = addMonths(month, step);
  }
  return days;
}

const isInCalendar = (day: PlainDate): boolean => datePartsOf(day).year <= calendarYears.last;

function dayIn(month: PlainDate, weekday: number, week: WeekOfMonth): PlainDate {
  const { year, month: number } = datePartsOf(month);
  return nthWeekday(year, number, weekday, weekNumbers[week]);
}

/** A meeting that falls on a federal holiday. */
export interface HolidayMeeting {
  readonly day: PlainDate;
  readonly holiday: FederalHoliday;
}

/** The meetings that fall on a day on which federal offices are closed for a holiday. */
export const onHolidays = (days: readonly PlainDate[]): HolidayMeeting[] =>
  days.flatMap((day) => {
    const holiday = holidayObservedOn(day);
    return holiday === undefined ? [] : [{ day, holiday }];
  });

/** The day of the upload for a meeting, by the charter’s rule; nothing where no rule was chosen, or no day of the month. */
export function uploadDay(upload: Upload | undefined, meeting: PlainDate): PlainDate | undefined {
  if (upload?.rule === 'before-meeting') return uploadBy(meeting, upload.days);
  if (upload?.rule !== 'day-of-month' || upload.day === undefined) return undefined;
  const day = sameDayOf(meeting, upload.day);
  return day <= meeting ? day : sameDayOf(addMonths(firstOf(meeting), -1), upload.day);
}

const firstOf = (day: PlainDate): PlainDate => dateFromParts(datePartsOf(day).year, datePartsOf(day).month, 1);

/** A day of the month of a date; the month’s last day where it is shorter. */
function sameDayOf(date: PlainDate, day: number): PlainDate {
  const { year, month } = datePartsOf(date);
  return dateFromParts(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The meeting that has the fewest days between the upload and itself, with those days; nothing where none is known. */
export function shortestLead(
  upload: Upload | undefined,
  days: readonly PlainDate[],
): { readonly meeting: PlainDate; readonly upload: PlainDate; readonly days: number } | undefined {
  const leads = days.flatMap((meeting) => {
    const uploaded = uploadDay(upload, meeting);
    return uploaded === undefined ? [] : [{ meeting, upload: uploaded, days: daysBetween(uploaded, meeting) }];
  });
  return leads.toSorted((one, other) => one.days - other.days)[0];
}
