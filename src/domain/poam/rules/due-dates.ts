import { daysBetween } from '../../calendar/days.ts';
import { dateInWords, type PlainDate } from '../../calendar/plain-date.ts';
import { unitText } from '../../triggers/evaluation/wording.ts';
import type { PoamItem } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { effectiveRating, ratingName } from './effective-rating.ts';
import { type CountedRating, dueAfter, remediationPeriods } from './remediation-periods.ts';

/**
 * The day by which an item is to be remediated, the last on which it is not late; nothing where its date of detection or
 * its rating is not known. The Scheduled Completion Date is not asked: templates compute it differently, and leave it
 * empty for Critical.
 * Source: as {@link remediationPeriods}.
 */
export function dueDate(item: PoamItem, rule?: CountingChoices['ratings']): PlainDate | undefined {
  const { rating } = effectiveRating(item, rule);
  return rating === undefined || item.detected === undefined ? undefined : dueAfter(item.detected, rating);
}

/** A Scheduled Completion Date that is not the due date. */
export interface DueMismatch {
  readonly item: PoamItem;
  readonly rating: CountedRating;
  readonly due: PlainDate;
  readonly scheduled: PlainDate;
  /** Days by which the scheduled date is after the due date; below zero when it is before. */
  readonly days: number;
  readonly text: string;
}

/** How the Scheduled Completion Date of an item differs from its due date; nothing where they agree or one is not known. */
export function dueMismatch(item: PoamItem, rule?: CountingChoices['ratings']): DueMismatch | undefined {
  const due = dueDate(item, rule);
  const { detected, scheduled } = item;
  const { rating } = effectiveRating(item, rule);
  if (due === undefined || detected === undefined || rating === undefined) return undefined;
  if (scheduled === undefined || scheduled === due) return undefined;
  const days = daysBetween(due, scheduled);
  const apart = `${unitText(Math.abs(days), 'days')} ${days > 0 ? 'later' : 'earlier'}`;
  const allowed = unitText(remediationPeriods.days[rating], 'days');
  const text = `Detected on ${dateInWords(detected)} and rated ${ratingName(rating)}, it is due ${allowed} later, on ${dateInWords(due)}. The file schedules it for ${dateInWords(scheduled)}, ${apart}. The due date is used.`;
  return { item, rating, due, scheduled, days, text };
}
