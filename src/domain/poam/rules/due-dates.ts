import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PoamItem } from '../evidence.ts';
import type { CountedRating } from './remediation-periods.ts';

/** An item with the rating by which it is counted, and the due date that follows from it and the day of detection. */
export interface DueItem {
  readonly item: PoamItem;
  readonly rating?: CountedRating;
  readonly due?: PlainDate;
}

/** A Scheduled Completion Date that is not the due date. */
export interface DueMismatch extends Required<DueItem> {
  readonly scheduled: PlainDate;
  /** Days by which the scheduled date is after the due date; below zero when it is before. */
  readonly days: number;
}

/**
 * How the Scheduled Completion Date of an item differs from its due date; nothing where they agree or one is not known.
 * The due date is the one that counts: templates compute the other differently, and leave it empty for Critical.
 */
export function dueMismatch({ item, rating, due }: DueItem): DueMismatch | undefined {
  const { scheduled } = item;
  if (rating === undefined || due === undefined || scheduled === undefined || scheduled === due) return undefined;
  return { item, rating, due, scheduled, days: daysBetween(due, scheduled) };
}
