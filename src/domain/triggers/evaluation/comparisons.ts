import type { Comparison, Threshold } from '../types.ts';
import type { FactualState, Flag, Margin, Sum } from './results.ts';
import { percentText, unitText } from './wording.ts';

/**
 * Holds a number against a threshold of the table.
 *
 * @param limit The limit where it has to be computed first, as 20 percent of a baseline has; then in `unit`.
 */
export function compare(threshold: Threshold, actual: number, limit = threshold.value, unit = threshold.unit): Sum {
  const { measure, comparison, valueFrom } = threshold;
  const beyondIsMore = comparison === '>=' || comparison === '>' || comparison === '=';
  return {
    measure,
    actual,
    comparison,
    limit,
    unit,
    holds: holds(actual, comparison, limit),
    // Binary fractions leave dust: 12 less 10.4 is 1.5999999999999996.
    room: Math.round((beyondIsMore ? limit - actual : actual - limit) * 1e9) / 1e9 + 0,
    ...(valueFrom === undefined ? {} : { limitFrom: valueFrom }),
  };
}

function holds(actual: number, comparison: Comparison, limit: number): boolean {
  if (actual === limit) return comparison === '>=' || comparison === '<=' || comparison === '=';
  return actual > limit ? comparison === '>=' || comparison === '>' : comparison === '<=' || comparison === '<';
}

/**
 * What is known when a count lies somewhere from `low` to `high`: met or not met when both ends say so, else not assessed.
 * For a threshold of exactly n, `low` must not be below n, or `high` not above it.
 */
export function stateWithin(threshold: Threshold, low: number, high: number): FactualState {
  const certain = holds(low, threshold.comparison, threshold.value);
  if (certain !== holds(high, threshold.comparison, threshold.value)) return 'not-assessed';
  return certain ? 'met' : 'not-met';
}

/** The smallest whole number, in the threshold’s unit, beyond which or at which it is met: 31 for “more than 30 days”. */
export function firstBeyond({ comparison, value }: Threshold): number {
  return comparison === '>' ? value + 1 : value;
}

/** The largest whole number below which or at which it is met: 59 for “fewer than 60 days”. */
export function firstShort({ comparison, value }: Threshold): number {
  return comparison === '<' ? value - 1 : value;
}

/** How far a sum is from its limit, in words. */
export function marginOf({ room, unit, comparison, limit, actual }: Sum): Margin {
  if (unit === 'percent') return shareMargin(room, actual, limit);
  return { amount: room, unit, text: marginText(room, unit, comparison) };
}

function marginText(room: number, unit: Sum['unit'], comparison: Comparison): string {
  const inclusive = comparison === '>=' || comparison === '<=' || comparison === '=';
  if (room === 0)
    return inclusive ? 'Exactly on the limit' : `On the limit, with no ${unit.replace(/s$/, '')} to spare`;
  const amount = unitText(Math.abs(room), unit);
  if (room < 0) return `${amount} beyond the limit`;
  return inclusive ? `${amount} short of the limit` : `${amount} to spare`;
}

function shareMargin(room: number, actual: number, limit: number): Margin {
  const unit = 'percentage points';
  if (room === 0 && actual === limit) return { amount: 0, unit, text: 'Exactly on the limit' };
  const apart = percentText(Math.abs(limit - actual), 0).slice(0, -1);
  const noun = apart === '1' ? 'percentage point' : unit;
  return { amount: room, unit, text: `${apart} ${noun} ${actual < limit ? 'short of' : 'beyond'} the limit` };
}

/** The flag for a number that hits a limit exactly where the source does not word the comparison; else nothing. */
export function onTheLimit(threshold: Threshold, sum: Sum): Flag[] {
  if (sum.actual !== sum.limit || threshold.comparisonFrom !== 'reading') return [];
  return [
    {
      id: 'on-the-limit',
      text: 'This is exactly the limit. The source does not say whether that counts: the agency decides.',
    },
  ];
}
