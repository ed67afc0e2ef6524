import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamItem } from '../../../src/domain/poam/evidence.ts';
import { type Rating, ratings } from '../../../src/domain/poam/ratings.ts';
import { effectiveRating } from '../../../src/domain/poam/rules/effective-rating.ts';
import { dueAfter, remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';
import type { SomeChoices } from '../../../src/domain/poam/switches/choices.ts';
import { effectiveRatingText } from '../../../src/domain/poam/words/rating-words.ts';
import { countedImpacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { daysAgo, poam, poamItem, without } from './build-evidence.ts';

const asHigh = (rating: Rating | undefined) => (rating === 'critical' ? 'high' : rating);

/** An item of these ratings. */
function rated(original?: Rating, adjusted?: Rating, riskAdjustment?: PoamItem['riskAdjustment']): PoamItem {
  return {
    ...without(poamItem(1), 'originalRating'),
    ...(original ? { originalRating: original } : {}),
    ...(adjusted ? { adjustedRating: adjusted } : {}),
    ...(riskAdjustment ? { riskAdjustment } : {}),
  };
}

describe('the effective rating', () => {
  const all = [...ratings, undefined];

  it('is the adjusted one where the risk adjustment is approved, else the original, whatever the ratings are', () => {
    for (const original of all) {
      for (const adjusted of all) {
        for (const state of ['yes', 'pending', 'no', undefined] as const) {
          const expected = state === 'yes' && adjusted ? adjusted : original;
          const found = effectiveRating(rated(original, adjusted, state));
          expect(found.rating).toBe(asHigh(expected));
          expect(found.written).toBe(expected);
        }
      }
    }
  });

  it.each([
    ['high', undefined, undefined, 'High: the original rating; there is no adjusted one'],
    ['critical', undefined, undefined, 'High (written as Critical): the original rating; there is no adjusted one'],
    ['high', 'low', 'yes', 'Low: the adjusted rating; its risk adjustment is approved'],
    ['high', 'low', 'pending', 'High: the original rating; the adjustment is still pending'],
    ['moderate', 'low', 'no', 'Moderate: the original rating; the adjusted one is not approved'],
    [
      'high',
      undefined,
      'yes',
      'High: the original rating; the risk adjustment is approved, but no adjusted rating is given',
    ],
    [undefined, 'low', 'no', 'No rating: no rating that counts is given'],
  ] as const)('says why: %s, adjusted to %s, adjustment %s', (original, adjusted, state, text) => {
    expect(effectiveRatingText(effectiveRating(rated(original, adjusted, state)))).toBe(text);
  });

  it('can take pending adjustments as approved, or set all aside', () => {
    const pending = rated('high', 'moderate', 'pending');
    expect(effectiveRating(pending, 'approved-or-pending').rating).toBe('moderate');
    expect(effectiveRating(rated('high', 'moderate', 'no'), 'approved-or-pending').rating).toBe('high');
    expect(effectiveRating(rated('high', 'moderate', 'yes'), 'original').rating).toBe('high');
    expect(effectiveRating(rated(undefined, 'moderate', 'yes'), 'original').rating).toBeUndefined();
  });
});

describe('the due date', () => {
  const judged = (item: PoamItem, choices: SomeChoices = {}) => countOnce([poam([item])], [], choices).items[0];
  const mismatch = (item: PoamItem, choices: SomeChoices = {}) => countOnce([poam([item])], [], choices).mismatches[0];

  it.each(countedImpacts)('is computed for %s from the one table of periods', (rating) => {
    const detected = plainDate('2024-02-10');
    expect(judged(poamItem(1, { originalRating: rating, detected }))?.due).toBe(dueAfter(detected, rating));
    expect(dueAfter(detected, rating)).toBe(addDays(detected, remediationPeriods.days[rating]));
  });

  it.each([
    ['critical', '2026-01-31', '2026-03-02'],
    ['high', '2024-01-31', '2024-03-01'],
    ['moderate', '2026-06-02', '2026-08-31'],
    ['low', '2026-03-04', '2026-08-31'],
  ] as const)('of %s, detected on %s, is %s', (originalRating, detected, due) => {
    expect(judged(poamItem(1, { originalRating, detected: plainDate(detected) }))?.due).toBe(due);
  });

  it('is not known without a rating that counts or without a date of detection', () => {
    expect(judged(without(poamItem(1), 'detected'))?.due).toBeUndefined();
    expect(judged(rated(undefined, 'low', 'pending'))?.due).toBeUndefined();
  });

  it('is held against the Scheduled Completion Date', () => {
    const item = poamItem(1, { detected: daysAgo(30), scheduled: daysAgo(0) });
    expect(mismatch(item)).toBeUndefined();
    expect(mismatch({ ...item, scheduled: daysAgo(-1) })).toMatchObject({ due: daysAgo(0), days: 1 });
    const early = mismatch({ ...item, originalRating: 'critical', scheduled: daysAgo(15) });
    expect(early).toMatchObject({ days: -15, rating: 'high' });
    expect(mismatch(without(item, 'scheduled'))).toBeUndefined();
    expect(mismatch(without(item, 'detected'))).toBeUndefined();
  });

  it('of an item without a rating is that of High where such items count as High, and the reason says so', () => {
    const item = without(poamItem(1, { detected: daysAgo(40), scheduled: daysAgo(0) }), 'originalRating');
    expect(mismatch(item)).toBeUndefined();
    const asHigh = { unrated: 'as-high' } as const;
    expect(mismatch(item, asHigh)).toMatchObject({ rating: 'high', due: daysAgo(10), days: 10 });
    const one = judged(item, asHigh);
    expect(one && effectiveRatingText(one.rated)).toBe('High: no rating is given; counted as High by choice');
  });
});
