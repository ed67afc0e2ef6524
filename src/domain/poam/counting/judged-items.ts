import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AgedTriggerId } from '../../triggers/facts/trigger-facts.ts';
import type { PoamItem } from '../evidence.ts';
import type { EffectiveRating } from '../rules/effective-rating.ts';
import { type CountedRating, dueAfter, remediationPeriods } from '../rules/remediation-periods.ts';
import { agedLimits, isOver } from './aged-limits.ts';
import type { NumberedWeaknesses } from './prepared-items.ts';
import { type DatedItem, isCheckInFresh, type RatedStanding, type Standing } from './standings.ts';

/** A deviation that was asked for and is not approved yet. */
export type PendingDeviation = 'risk-adjustment' | 'false-positive' | 'operational-requirement';

/** An item as it was counted, or why it was not. */
export interface JudgedItem {
  readonly item: PoamItem;
  readonly standing: Standing;
  readonly rated: EffectiveRating;
  /** The rating by which it is counted, {@link rated} in short. */
  readonly rating?: CountedRating;
  /** Days from the original detection to the day as of which is counted. */
  readonly age?: number;
  /** The last day on which it is not late. */
  readonly due?: PlainDate;
  /** Days past {@link due}; zero or below while it is in time. */
  readonly pastDue?: number;
  /** The triggers for which it is late and counted. */
  readonly lateFor: readonly AgedTriggerId[];
  readonly pending: readonly PendingDeviation[];
  /** For an item that depends on a vendor: whether the last check-in is recent enough. */
  readonly isCheckInFresh?: boolean;
  /** The vulnerabilities for which it stands, by the switch `key`; empty where it counts for itself. */
  readonly weaknesses: readonly string[];
  /** Numbers of these vulnerabilities, the same for the same one within one result. */
  readonly weaknessNumbers: readonly number[];
}

/** An item with all that a list of it shows. */
export function judgedItem(
  dated: DatedItem,
  { standing, rated }: RatedStanding,
  weaknesses: NumberedWeaknesses,
): JudgedItem {
  const { item, age } = dated;
  const { rating } = rated;
  const due = rating === undefined || item.detected === undefined ? undefined : dueAfter(item.detected, rating);
  const numbers = weaknesses.ofItem[dated.index] ?? [];
  const basis = { item, standing, rated, pending: pendingDeviations(item), weaknessNumbers: numbers };
  return {
    ...basis,
    ...(rating === undefined ? {} : { rating }),
    ...(age === undefined ? {} : { age }),
    ...(due === undefined ? {} : { due }),
    ...(age === undefined || rating === undefined ? {} : { pastDue: age - remediationPeriods.days[rating] }),
    ...(item.vendorDependency === 'yes' ? { isCheckInFresh: isCheckInFresh(dated) } : {}),
    lateFor: standing.state === 'counted' ? lateFor(rating, age) : [],
    weaknesses: numbers.flatMap((number) => weaknesses.labels[number] ?? []),
  };
}

function lateFor(rating: CountedRating | undefined, age: number | undefined): AgedTriggerId[] {
  return agedLimits.filter((limit) => isOver(limit, rating, age)).map(({ trigger }) => trigger);
}

function pendingDeviations({ riskAdjustment, falsePositive, operationalRequirement }: PoamItem): PendingDeviation[] {
  return [
    ...(riskAdjustment === 'pending' ? (['risk-adjustment'] as const) : []),
    ...(falsePositive === 'pending' ? (['false-positive'] as const) : []),
    ...(operationalRequirement === 'pending' ? (['operational-requirement'] as const) : []),
  ];
}
