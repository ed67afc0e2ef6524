import type { PoamItem } from '../evidence.ts';
import type { Rating } from '../ratings.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { CountedRating } from './remediation-periods.ts';

/** Which of the two ratings of an item counts, and why. */
export interface EffectiveRating {
  /** The rating that counts; absent where there is none. */
  readonly rating?: CountedRating;
  /** The rating as it was written, which may be Critical. */
  readonly written?: Rating;
  readonly from: 'original' | 'adjusted' | 'nowhere';
  /**
   * `adjustment-…`: there is an adjusted rating that does not count. `nothing-adjusted`: approved, but no rating stands
   * there. `taken-as-high`: there is no rating at all, and the switch `unrated` takes it as High.
   */
  readonly because:
    | 'no-adjustment'
    | 'adjustment-approved'
    | 'adjustment-taken-as-approved'
    | 'adjustment-pending'
    | 'adjustment-not-approved'
    | 'adjustment-set-aside'
    | 'nothing-adjusted'
    | 'taken-as-high';
}

/**
 * The rating by which an item is counted: the adjusted one only where the risk adjustment is approved, else the original
 * one. Critical counts as High.
 * Source: FedRAMP POA&M template, formula of the Scheduled Completion Date; Automated Risk Adjustment Framework, note 1.
 *
 * @param rule Other ways to count, to see what they change: the option of the switch `ratings`.
 */
export function effectiveRating(item: PoamItem, rule: CountingChoices['ratings'] = 'approved'): EffectiveRating {
  const { originalRating, adjustedRating, riskAdjustment } = item;
  const because = reasonFor(item, rule);
  if (because === 'adjustment-approved' || because === 'adjustment-taken-as-approved') {
    return { ...counted(adjustedRating), from: 'adjusted', because };
  }
  if (originalRating === undefined) return { from: 'nowhere', because };
  const isEmptyAdjustment = because === 'no-adjustment' && riskAdjustment === 'yes';
  return { ...counted(originalRating), from: 'original', because: isEmptyAdjustment ? 'nothing-adjusted' : because };
}

function reasonFor(item: PoamItem, rule: CountingChoices['ratings']): EffectiveRating['because'] {
  const { adjustedRating, riskAdjustment } = item;
  if (adjustedRating === undefined) return 'no-adjustment';
  if (rule === 'original') return 'adjustment-set-aside';
  if (riskAdjustment === 'yes') return 'adjustment-approved';
  if (riskAdjustment !== 'pending') return 'adjustment-not-approved';
  return rule === 'approved-or-pending' ? 'adjustment-taken-as-approved' : 'adjustment-pending';
}

function counted(written: Rating | undefined): Pick<EffectiveRating, 'rating' | 'written'> {
  if (written === undefined) return {};
  return { rating: written === 'critical' ? 'high' : written, written };
}
