import { addDays, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { daysIn, periods } from '../schedule/periods.ts';
import type { ProjectMeeting } from './facts.ts';
import { type ClosedDay, closedDay } from './meeting-days.ts';

/** The most weeks between two meetings by the PMO’s recommendation, as we read “bi-weekly” (AP-235). */
export const mostWeeks = daysIn(periods['planning-meeting']) / 7;

/** The most meetings that are looked at: twenty years of one each week. */
const mostMeetings = 1_040;

/** The recurring meeting of a project over its plan. There is none on a federal holiday. */
export interface ProjectMeetings {
  /** The first one that is held. */
  readonly first: PlainDate;
  readonly weeks: number;
  /** The last day on which it can be: that of the plan. Absent where that is not known, or comes before the first one. */
  readonly until?: PlainDate;
  /** How many are held until then. */
  readonly count?: number;
  /** The days of the rule on a weekend or a federal holiday. Those on a holiday are left out. */
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
  const all = Math.floor(daysBetween(first, last) / (7 * weeks)) + 1;
  const days = Array.from({ length: Math.min(all, mostMeetings) }, (_, place) => addDays(first, 7 * weeks * place));
  const closed = days.flatMap((day) => closedDay(day) ?? []);
  const leftOut = new Set(holidaysOf(closed).map(({ date }) => date));
  const held = days.find((day) => !leftOut.has(day)) ?? first;
  return { first: held, weeks, until: last, count: all - leftOut.size, closed, isTooSeldom };
}

/** The days among these on which there is a federal holiday. */
export const holidaysOf = (closed: readonly ClosedDay[]): ClosedDay[] =>
  closed.filter(({ holiday }) => holiday !== undefined);
