import { ageingOf } from '../poam/counting/ageing.ts';
import type { EvidenceCount } from '../poam/counting/count-with.ts';
import type { JudgedItem } from '../poam/counting/judged-items.ts';
import type { MonthFigures } from './month-figures.ts';

/** How many open items have each rating that counts. */
export function openByRating(open: readonly JudgedItem[]): MonthFigures['openByRating'] {
  const numbers = { high: 0, moderate: 0, low: 0, unrated: 0 };
  for (const { rating } of open) numbers[rating ?? 'unrated'] += 1;
  return numbers;
}

/**
 * Open items by age and rating, in the bands of the calculator. Every open item is in its band, whether or not it counts
 * toward a trigger: the bands add up to the open items that have a rating and an age.
 */
export function bandsOf(count: EvidenceCount, open: readonly JudgedItem[]): MonthFigures['bands'] {
  return ageingOf(count).bands.map(({ from, to }) => {
    const within = open.filter(({ age }) => age !== undefined && age >= from && (to === undefined || age <= to));
    const { unrated: _, ...numbers } = openByRating(within);
    return { from, ...(to === undefined ? {} : { to }), open: numbers };
  });
}
