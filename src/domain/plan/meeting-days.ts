import { holidayObservedOn } from '../calendar/business-days.ts';
import { weekdayOf } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { PlannedStep } from './counted-plan.ts';
import { workdaysAround } from './day-count.ts';

/** A day on which federal offices are closed, and the days around it on which they are not. */
export interface ClosedDay {
  readonly date: PlainDate;
  /** The holiday observed on it; absent for a weekend. */
  readonly holiday?: string;
  readonly earlier: PlainDate;
  readonly later: PlainDate;
}

/** A meeting of the plan on such a day. */
export interface MeetingDay extends ClosedDay {
  /** The id of the step. */
  readonly step: string;
  /** The day to offer first: the later one where the plan is counted on, the earlier one where it is counted back. */
  readonly offer: PlainDate;
}

/** What there is to say of a day on which federal offices are closed; nothing for a business day. */
export function closedDay(date: PlainDate): ClosedDay | undefined {
  const holiday = holidayObservedOn(date)?.name;
  const weekday = weekdayOf(date);
  if (holiday === undefined && weekday !== 0 && weekday !== 6) return undefined;
  return { date, ...(holiday === undefined ? {} : { holiday }), ...workdaysAround(date) };
}

/** The meetings of a plan that fall on a weekend or a federal holiday. One that was held is left alone. */
export const meetingDays = (steps: readonly PlannedStep[], isBack: boolean): MeetingDay[] =>
  steps.flatMap(({ node, start }) => {
    if (node.kind !== 'meeting' || node.entry.doneOn !== undefined || start === undefined) return [];
    const closed = closedDay(start);
    return closed ? [{ ...closed, step: node.id, offer: isBack ? closed.earlier : closed.later }] : [];
  });
