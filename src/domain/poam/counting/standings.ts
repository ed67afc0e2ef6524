import type { PoamItem } from '../evidence.ts';
import { type EffectiveRating, effectiveRating } from '../rules/effective-rating.ts';
import { remediationPeriods } from '../rules/remediation-periods.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** Why an item is not held against the ages of the triggers. */
export type Exclusion =
  | 'earlier-poam'
  | 'closed'
  | 'configuration'
  | 'detected-later'
  | 'false-positive'
  | 'operational-requirement'
  | 'vendor-dependency';

/**
 * What an item lacks so that nobody can tell whether it counts: its rating, its date, the as-of day, a clear status, or a
 * word of its owner on which of several systems counts.
 */
export type Gap = 'rating' | 'detected' | 'day' | 'status' | 'system';

/** How an item stands: each item stands in exactly one way. */
export type Standing =
  | { readonly state: 'counted' }
  | { readonly state: 'excluded'; readonly because: Exclusion }
  | { readonly state: 'not-assessed'; readonly lacks: readonly Gap[] };

/** What is known about an item before any switch is asked. */
export interface DatedItem {
  readonly item: PoamItem;
  /** Its number among all items given, from 0. */
  readonly index: number;
  /** Whether its POA&M is the one that is counted. */
  readonly isCurrent: boolean;
  /** Whether its date lies after the day as of which is counted. */
  readonly isLater: boolean;
  /** Days from its detection to that day; absent where either is not known. */
  readonly age?: number;
  /** Days from the last check-in with its vendor to the POA&M’s date, below zero for a later one; absent where not known. */
  readonly checkInAge?: number;
  readonly isDayKnown: boolean;
  /** Set where POA&Ms name different systems, and nobody has said which one counts. */
  readonly isSystemUnclear?: true;
}

/** How an item stands by the switches, with the rating that counts. */
export interface RatedStanding {
  readonly standing: Standing;
  readonly rated: EffectiveRating;
}

/** How an item stands by the switches. */
export function standingOf(dated: DatedItem, choices: CountingChoices): RatedStanding {
  const { item, age, isDayKnown } = dated;
  const given = effectiveRating(item, choices.ratings);
  const isAssumed = given.rating === undefined && choices.unrated === 'as-high';
  const rated: EffectiveRating = isAssumed ? { ...given, rating: 'high', because: 'taken-as-high' } : given;
  const because = exclusionOf(dated, rated, choices);
  if (because !== undefined) return { standing: { state: 'excluded', because }, rated };
  const lacks: Gap[] = [
    ...(rated.rating === undefined ? (['rating'] as const) : []),
    ...(item.detected === undefined ? (['detected'] as const) : []),
    ...(isDayKnown ? [] : (['day'] as const)),
    ...(item.unclearStatus === undefined ? [] : (['status'] as const)),
    ...(dated.isSystemUnclear ? (['system'] as const) : []),
  ];
  if (lacks.length > 0 || age === undefined) return { standing: { state: 'not-assessed', lacks }, rated };
  return { standing: { state: 'counted' }, rated };
}

/** Whether an item has a rating. Any, approved or not, says that it is more than information. */
export function isRated({ originalRating, adjustedRating }: PoamItem, { rating }: EffectiveRating): boolean {
  return (originalRating ?? adjustedRating ?? rating) !== undefined;
}

/** Whether an item is an open vulnerability, late or not. One whose status or system is not clear is not surely so. */
export function isOpen(standing: Standing, choices: CountingChoices): boolean {
  if (standing.state === 'not-assessed') return !standing.lacks.some((gap) => gap === 'status' || gap === 'system');
  if (standing.state === 'counted') return true;
  if (standing.because === 'vendor-dependency') return true;
  return standing.because === 'operational-requirement' && choices['operational-requirements'] !== 'left-out';
}

function exclusionOf(dated: DatedItem, rated: EffectiveRating, choices: CountingChoices): Exclusion | undefined {
  const { item } = dated;
  if (!dated.isCurrent) return 'earlier-poam';
  if (item.list === 'closed') return 'closed';
  if (item.list === 'configuration' && choices.sheets === 'open') return 'configuration';
  if (dated.isLater) return 'detected-later';
  if (isFalsePositive(item, choices['false-positives'])) return 'false-positive';
  if (isExcusedByRequirement(item, rated, choices['operational-requirements'])) return 'operational-requirement';
  return isExcusedByVendor(dated, rated, choices['vendor-dependencies']) ? 'vendor-dependency' : undefined;
}

function isFalsePositive({ falsePositive }: PoamItem, rule: CountingChoices['false-positives']): boolean {
  if (rule === 'counted') return false;
  return falsePositive === 'yes' || (falsePositive === 'pending' && rule === 'approved-and-pending-left-out');
}

function isExcusedByRequirement(
  { operationalRequirement }: PoamItem,
  { rating }: EffectiveRating,
  rule: CountingChoices['operational-requirements'],
): boolean {
  if (operationalRequirement !== 'yes' || rule === 'late') return false;
  return rule !== 'not-late-below-high' || rating === 'moderate' || rating === 'low';
}

function isExcusedByVendor(
  dated: DatedItem,
  { rating }: EffectiveRating,
  rule: CountingChoices['vendor-dependencies'],
): boolean {
  if (dated.item.vendorDependency !== 'yes' || rule === 'never' || !isCheckInFresh(dated)) return false;
  return rule === 'any-rating' || rating === 'moderate' || rating === 'low';
}

/** Whether the vendor was asked recently enough. A check-in of a day that is still to come was not made. */
export function isCheckInFresh({ checkInAge }: Pick<DatedItem, 'checkInAge'>): boolean {
  return checkInAge !== undefined && checkInAge >= 0 && checkInAge <= remediationPeriods.vendorCheckInDays;
}
