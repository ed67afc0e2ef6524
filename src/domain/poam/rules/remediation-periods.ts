import { addDays } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { countedImpacts } from '../../triggers/facts/trigger-facts.ts';

/** A rating as FedRAMP counts it, with Critical within High. */
export type CountedRating = (typeof countedImpacts)[number];

/** How long a remediation may take. */
export interface RemediationPeriods {
  /** Calendar days from the original detection, by rating. The last of them is still in time. */
  readonly days: Readonly<Record<CountedRating, number>>;
  /** Calendar days before the POA&M’s date within which a check-in with the vendor is fresh, that many included. */
  readonly vendorCheckInDays: number;
  /** Where the figures come from, for people. */
  readonly source: string;
}

/**
 * The one home of FedRAMP’s remediation periods. They are no statements of the three documents of this edition, so they
 * do not stand with the periods of src/domain/schedule; the ages of the triggers, which partly agree, stand with the triggers.
 */
export const remediationPeriods: RemediationPeriods = {
  days: { high: 30, moderate: 90, low: 180 },
  vendorCheckInDays: 30,
  source:
    'FedRAMP POA&M template (formula of the Scheduled Completion Date) and POA&M Template Completion Guide, column P',
};

/** The day by which a weakness of this rating is to be remediated. @throws RangeError beyond the year 9999. */
export function dueAfter(detected: PlainDate, rating: CountedRating): PlainDate {
  return addDays(detected, remediationPeriods.days[rating]);
}
