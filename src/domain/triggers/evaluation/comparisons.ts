import type { Comparison, Threshold } from '../types.ts';
import { atLeastMarginText, countMarginText, onTheLimitText, shareMarginText } from '../words/margins.ts';
import type { FactualState, Flag, Margin, Sum } from './results.ts';

/**
 * Compares a number with a threshold of the table.
 *
 * @param actual The number, in `unit`.
 * @param limit The limit, where it has to be computed first (20 percent of a baseline). Left out: that of the table.
 * @param unit The unit of both numbers. Left out: that of the table.
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

/** The sum, its number marked as the least that it can be where there may be up to `more` above it. */
export function atLeast(sum: Sum, more: number): Sum {
  return more > 0 ? { ...sum, isAtLeast: true } : sum;
}

/** Whether a number stands to a limit as the comparison says. */
export function holds(actual: number, comparison: Comparison, limit: number): boolean {
  if (actual === limit) return comparison === '>=' || comparison === '<=' || comparison === '=';
  return actual > limit ? comparison === '>=' || comparison === '>' : comparison === '<=' || comparison === '<';
}

/**
 * The state of a count of which only a range is known, both ends included: met or not met when both ends agree, else not
 * assessed. For a threshold of exactly n, the range must not reach to both sides of n.
 */
export function stateWithin(threshold: Threshold, low: number, high: number): FactualState {
  const certain = holds(low, threshold.comparison, threshold.value);
  if (certain !== holds(high, threshold.comparison, threshold.value)) return 'not-assessed';
  return certain ? 'met' : 'not-met';
}

/** The smallest whole number that meets a threshold of at least or more than its value, in its unit: 31 for “more than 30 days”. */
export function firstBeyond({ comparison, value }: Threshold): number {
  return comparison === '>' ? value + 1 : value;
}

/** The largest whole number that meets a threshold of at most or fewer than its value, in its unit: 59 for “fewer than 60 days”. */
export function firstShort({ comparison, value }: Threshold): number {
  return comparison === '<' ? value - 1 : value;
}

/** How far a number is from its limit: shares in percentage points, counts in their own unit. */
export function marginOf(sum: Sum): Margin {
  const { room, unit } = sum;
  return unit === 'percent'
    ? { amount: room, unit: 'percentage points', text: shareMarginText(sum) }
    : { amount: room, unit, text: countMarginText(sum) };
}

/**
 * How far a count is from its limit where there may be up to `more` above it: nothing where it is not assessed, else the
 * margin that is sure.
 */
export function marginUpTo(sum: Sum, more: number, state: FactualState): { readonly margin?: Margin } {
  if (state === 'not-assessed') return {};
  if (more === 0) return { margin: marginOf(sum) };
  const sure = state === 'met' ? sum : { ...sum, actual: sum.actual + more, room: sum.room - more };
  return { margin: { ...marginOf(sure), text: atLeastMarginText(sure) } };
}

/** The flag for a number that equals a limit whose comparison the source does not word; else nothing. */
export function onTheLimit(threshold: Threshold, sum: Sum): Flag[] {
  if (sum.actual !== sum.limit || threshold.comparisonFrom !== 'reading') return [];
  return [{ id: 'on-the-limit', text: onTheLimitText }];
}
