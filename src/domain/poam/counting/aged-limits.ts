import { firstBeyond } from '../../triggers/evaluation/comparisons.ts';
import { type AgedTriggerId, agedTriggerIds } from '../../triggers/facts/trigger-facts.ts';
import type { CountedImpact } from '../../triggers/types.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import type { CountedRating } from '../rules/remediation-periods.ts';

/** A trigger that counts items by their age, with its limits. */
export interface AgedLimit {
  readonly trigger: AgedTriggerId;
  readonly impact: CountedImpact;
  /** The age as the trigger words it, in days: more than this. */
  readonly days: number;
  /** The first age in days that counts. */
  readonly fromAge: number;
  /** The number of items with which the trigger is met. */
  readonly limit: number;
}

/** The triggers that count items by their age, in the order of Table 1, with the limits of the table. */
export const agedLimits: readonly AgedLimit[] = agedTriggerIds.map((id) => {
  const { impact, thresholds } = vulnerabilityTriggerOf(id);
  return {
    trigger: id,
    impact,
    days: thresholds.days.value,
    fromAge: firstBeyond(thresholds.days),
    limit: firstBeyond(thresholds.count),
  };
});

/** Whether an item of this rating and age is one that the trigger counts. An age that is not known is not over. */
export function isOver({ impact, fromAge }: AgedLimit, rating: CountedRating | undefined, age?: number): boolean {
  return impact === rating && age !== undefined && age >= fromAge;
}

/** Whether an item may be one that the trigger counts, so far as its rating and its age are known. */
export function mayBeOver({ impact, fromAge }: AgedLimit, rating: CountedRating | undefined, age?: number): boolean {
  return (rating === undefined || rating === impact) && (age === undefined || age >= fromAge);
}
