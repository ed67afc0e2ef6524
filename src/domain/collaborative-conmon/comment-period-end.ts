import { addDays } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { daysIn, periods } from '../schedule/periods.ts';

/** How many days a comment period has by default (CC-144: two weeks). */
export const commentDays = daysIn(periods['comment-period']);

/**
 * The last day of a comment period; it is part of the period. By our reading of CC-144 that is two weeks from the day of
 * the follow-up email.
 *
 * @param days How long the group’s own period is. @throws RangeError when the day is not in the years 1 to 9999.
 */
export const commentPeriodEnd = (start: PlainDate, days: number = commentDays): PlainDate => addDays(start, days);
