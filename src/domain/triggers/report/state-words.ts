import type { ForecastOutcome } from '../evaluation/look-ahead.ts';
import type { TriggerState } from '../evaluation/results.ts';

/** The words for how a trigger stands, and for what becomes of it. */
export interface StateWords {
  readonly states: Readonly<Record<TriggerState, string>>;
  readonly outcomes: Readonly<Record<ForecastOutcome, string>>;
}
