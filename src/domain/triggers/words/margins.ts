import type { Sum } from '../evaluation/results.ts';
import { percentText, unitText } from './amounts.ts';

/*
 * How far a number is from its limit.
 */

const onLimit = 'Exactly on the limit';

/** How far a count is from its limit: “12 days to spare”, “3 items short of the limit”, “1 item beyond the limit”. */
export function countMarginText({ room, unit, comparison }: Pick<Sum, 'room' | 'unit' | 'comparison'>): string {
  const isInclusive = comparison === '>=' || comparison === '<=' || comparison === '=';
  if (room === 0) return isInclusive ? onLimit : `On the limit, with no ${unit.replace(/s$/, '')} to spare`;
  const amount = unitText(Math.abs(room), unit);
  if (room < 0) return `${amount} beyond the limit`;
  return isInclusive ? `${amount} short of the limit` : `${amount} to spare`;
}

/** How far a count is from its limit at least, where it may be further beyond it or further short of it. */
export function atLeastMarginText(sum: Pick<Sum, 'room' | 'unit' | 'comparison'>): string {
  return sum.room === 0 ? 'On or beyond the limit' : `At least ${countMarginText(sum)}`;
}

/** How far a share is from its limit, both in percent: “1.5 percentage points short of the limit”. */
export function shareMarginText({ actual, limit }: Pick<Sum, 'actual' | 'limit'>): string {
  if (actual === limit) return onLimit;
  const apart = percentText(Math.abs(limit - actual), 0).slice(0, -1);
  const noun = apart === '1' ? 'percentage point' : 'percentage points';
  return `${apart} ${noun} ${actual < limit ? 'short of' : 'beyond'} the limit`;
}

/** The remark on a number that equals a limit whose comparison the source does not word. */
export const onTheLimitText =
  'This is exactly the limit. The source does not say whether an exact hit counts, so we treat it as met and flag it for the agency.';
