import { holidayObservedOn } from '../calendar/business-days.ts';
import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Deliverable, deliverables } from '../collaborative-conmon/deliverables.ts';
import type { DeliverableId } from '../collaborative-conmon/ids.ts';
import {
  isEarlyAfternoon,
  isRecommendedDay,
  recommendedMinutes,
  uploadBy,
} from '../collaborative-conmon/recommended-meeting.ts';
import type { MonthlyFacts } from './facts.ts';

/** How a deliverable of the month stands. */
export type DeliverableState = 'uploaded' | 'uploaded-late' | 'none' | 'missing' | 'overdue';

/** A deliverable of the month, and how it stands. */
export interface JudgedDeliverable {
  readonly id: DeliverableId;
  readonly state: DeliverableState;
  /** Its file, where one was named. */
  readonly file?: string;
  readonly uploaded?: PlainDate;
  /** Days after the last day for the upload; for one that was uploaded late, or is overdue. */
  readonly daysLate?: number;
}

/**
 * How the deliverables of a month stand, in their order. Without a meeting’s date nothing is late.
 *
 * @param asOf The day as of which a deliverable is overdue.
 */
export function judgeDeliverables(facts: MonthlyFacts, asOf: PlainDate): JudgedDeliverable[] {
  const last = facts.meeting?.date === undefined ? undefined : uploadBy(facts.meeting.date);
  return deliverables.map((deliverable: Deliverable & { readonly id: DeliverableId }): JudgedDeliverable => {
    const { id, mayBeNone } = deliverable;
    const { file, uploaded, isNone } = facts.deliverables?.[id] ?? {};
    const named = { id, ...(file === undefined ? {} : { file }) };
    if (uploaded !== undefined) {
      const daysLate = last === undefined ? 0 : daysBetween(last, uploaded);
      return daysLate > 0
        ? { ...named, state: 'uploaded-late', uploaded, daysLate }
        : { ...named, state: 'uploaded', uploaded };
    }
    if (isNone && mayBeNone) return { ...named, state: 'none' };
    const daysLate = last === undefined ? 0 : daysBetween(last, asOf);
    return daysLate > 0 ? { ...named, state: 'overdue', daysLate } : { ...named, state: 'missing' };
  });
}

/** What is worth saying of a meeting’s day and time: the PMO’s recommendations that it does not follow, and a holiday. */
export type MeetingRemark = 'weekend-or-edge-day' | 'holiday' | 'not-early-afternoon' | 'not-an-hour';

/** What is worth saying of the meeting; empty where it is as recommended, or where nothing was entered. */
export function meetingRemarks({ meeting }: MonthlyFacts): MeetingRemark[] {
  const { date, start, minutes } = meeting ?? {};
  return [
    ...(date !== undefined && !isRecommendedDay(date) ? (['weekend-or-edge-day'] as const) : []),
    ...(date !== undefined && holidayObservedOn(date) !== undefined ? (['holiday'] as const) : []),
    ...(start !== undefined && !isEarlyAfternoon(start) ? (['not-early-afternoon'] as const) : []),
    ...(minutes !== undefined && minutes !== recommendedMinutes ? (['not-an-hour'] as const) : []),
  ];
}
