import type { PlainDate } from '../../calendar/plain-date.ts';
import { compareLevels } from '../../escalation/levels.ts';
import type { MinimumLevel } from '../types.ts';
import { type Evaluation, type FactualState, type Reason, type TriggerResult, triggerStates } from './results.ts';

/**
 * The results in the order in which people need them: met first, the severe ones before the mild ones; then not met, the
 * smallest margin first, those that count nothing last; then not assessed; then switched off. Equals stay in the order of
 * Table 1.
 */
export function inReadingOrder(results: readonly TriggerResult[]): TriggerResult[] {
  return results.toSorted((one, other) => {
    const byState = triggerStates.indexOf(one.state) - triggerStates.indexOf(other.state);
    if (byState !== 0) return byState;
    if (one.state === 'met') return compareLevels(other.level, one.level);
    if (one.state !== 'not-met') return 0;
    return distance(one) - distance(other) || 0;
  });
}

/**
 * The reasons that decide how a trigger stands, the nearest to its threshold or the furthest beyond it first.
 *
 * @param state How it stands by the facts.
 */
export function decidingReasons(reasons: readonly Reason[], state: FactualState): Reason[] {
  return reasons
    .filter((reason) => reason.state === state)
    .toSorted((one, other) => (one.margin?.amount ?? Infinity) - (other.margin?.amount ?? Infinity));
}

const distance = ({ margin }: TriggerResult) => margin?.amount ?? Number.MAX_SAFE_INTEGER;

/**
 * The first day on which a trigger above the level of today comes true by itself, if nothing is done, with the highest
 * level of that day; nothing when that cannot be foreseen.
 */
export function nextRise({
  results,
  minimum,
}: Evaluation): { readonly level: MinimumLevel; readonly on: PlainDate } | undefined {
  const coming = results.flatMap(({ state, level, reasons }) =>
    state === 'off' || (minimum && compareLevels(level, minimum.level) <= 0)
      ? []
      : reasons.flatMap(({ comesTrue }) => (comesTrue === undefined ? [] : [{ level, on: comesTrue }])),
  );
  return coming.toSorted((one, other) => one.on.localeCompare(other.on) || compareLevels(other.level, one.level))[0];
}
