import { holds } from '../triggers/evaluation/comparisons.ts';
import type { Comparison } from '../triggers/types.ts';

/** A number that is measured against a limit; `null` while it is not known. */
export interface LiveNumber {
  readonly value: number | null;
  readonly comparison: Comparison;
  readonly limit: number;
}

/**
 * Whether numbers meet a trigger, worked on a slide: `all` of them must, or `any` one suffices; for the `greater` of two
 * limits all must. `not-known` where the numbers that are there do not settle it.
 */
export function liveState(numbers: readonly LiveNumber[], combine: string): 'met' | 'not-met' | 'not-known' {
  const states = numbers.map(({ value, comparison, limit }) =>
    value === null ? 'not-known' : holds(value, comparison, limit) ? 'met' : 'not-met',
  );
  const [settles, other] = combine === 'any' ? (['met', 'not-met'] as const) : (['not-met', 'met'] as const);
  if (states.includes(settles)) return settles;
  return states.includes('not-known') || states.length === 0 ? 'not-known' : other;
}
