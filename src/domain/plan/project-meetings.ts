import { addDays, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { daysIn, periods } from '../schedule/periods.ts';
import type { ProjectMeeting } from './facts.ts';
import { type ClosedDay, closedDay } from './meeting-days.ts';

/** The most weeks between two meetings by the PMO’s recommendation, as we read “bi-weekly” (AP-235). */
export const mostWeeks = daysIn(periods['planning-meeting']) / 7;

/** The most meetings that are looked at: twenty years of one each week. */
const mostMeetings = 1_040;

/** The recurring meeting of a project over its plan. */
export interface ProjectMeetings {
  readonly first: PlainDate;
  readonly weeks: number;
  /** The last day on which it can be: that of the plan. Absent where that is not known, or comes before the first one. */
  readonly until?: PlainDate;
  /** How many there are until then. */
  readonly count?: number;
  /** Those on a weekend or a federal holiday. */
  readonly closed: readonly ClosedDay[];
  /** Whether it is held less often than recommended. */
  readonly isTooSeldom: boolean;
}

/** The recurring meeting; nothing where its first day or how often it is held is not given. */
export function projectMeetings(
  { first, weeks }: ProjectMeeting = {},
  last: PlainDate | undefined,
): ProjectMeetings | undefined {
  if (first === undefined || weeks === undefined) return undefined;
  const isTooSeldom = weeks > mostWeeks;
  if (last === undefined || last < first) return { first, weeks, closed: [], isTooSeldom };
  const count = Math.floor(daysBetween(first, last) / (7 * weeks)) + 1;
  const days = Array.from({ length: Math.min(count, mostMeetings) }, (_, place) => addDays(first, 7 * weeks * place));
  return { first, weeks, until: last, count, closed: days.flatMap((day) => closedDay(day) ?? []), isTooSeldom };
}
