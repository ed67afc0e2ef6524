import { capitalized } from '../../wording.ts';
import type { Rating } from '../ratings.ts';
import type { EffectiveRating } from '../rules/effective-rating.ts';

const reasons: Readonly<Record<EffectiveRating['because'], string>> = {
  'no-adjustment': 'the original rating; there is no adjusted one',
  'adjustment-approved': 'the adjusted rating; its risk adjustment is approved',
  'adjustment-taken-as-approved': 'the adjusted rating, as if its pending risk adjustment were approved',
  'adjustment-pending': 'the original rating; the adjustment is still pending',
  'adjustment-not-approved': 'the original rating; the adjusted one is not approved',
  'adjustment-set-aside': 'the original rating; adjusted ratings are set aside',
  'nothing-adjusted': 'the original rating; the risk adjustment is approved, but no adjusted rating is given',
  'taken-as-high': 'no rating is given; counted as High by choice',
};

/** Which rating counts and why, in words: “High (written as Critical): the original rating; there is no adjusted one”. */
export function effectiveRatingText({ rating, written, because }: EffectiveRating): string {
  if (rating === undefined) return 'No rating: no rating that counts is given';
  const name = written === undefined || written === rating ? '' : ` (written as ${ratingName(written)})`;
  return `${ratingName(rating)}${name}: ${reasons[because]}`;
}

/** A rating as POA&Ms print it. */
export function ratingName(rating: Rating): string {
  return capitalized(rating);
}
