import { addDays, weekdayOf } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { daysIn, periods } from '../schedule/periods.ts';

/** The weekdays that the PMO recommends: Tuesday, Wednesday and Thursday (CC-060). 0 is Sunday. */
export const recommendedWeekdays: readonly number[] = [2, 3, 4];

/** From when to when a meeting begins in the early afternoon, as we read CC-061: both inclusive, Eastern time. */
export const earlyAfternoon = { from: '12:00', to: '14:30' } as const;

/** How long the PMO recommends that a meeting last, in minutes (CC-059). */
export const recommendedMinutes = periods['charter-meeting-length'].amount * 60;

/** How many days before the meeting the deliverables are uploaded at the latest (CC-184: at least one week). */
export const uploadLead = daysIn(periods['upload-before-meeting']);

/** The last day on which the deliverables of a meeting are uploaded in time. @param lead The group’s own number of days before it. */
export const uploadBy = (meeting: PlainDate, lead: number = uploadLead): PlainDate => addDays(meeting, -lead);

/** Whether a day is one of the weekdays that the PMO recommends. */
export const isRecommendedDay = (day: PlainDate): boolean => recommendedWeekdays.includes(weekdayOf(day));

/** Whether a meeting that begins at a time of day (`13:00`) begins in the early afternoon. */
export const isEarlyAfternoon = (start: string): boolean => start >= earlyAfternoon.from && start <= earlyAfternoon.to;
