import { compareLevels } from '../../escalation/levels.ts';
import type { MinimumFound, TriggerResult } from './results.ts';

/**
 * The highest level among the triggers that are met, and the triggers behind it; nothing if none is met. To go higher is
 * for the agency AO to decide.
 * Source: ConMon Performance Management (PM-113); reading `triggers-minimum-level`.
 */
export function minimumOf(
  results: readonly Pick<TriggerResult, 'trigger' | 'level' | 'state'>[],
): MinimumFound | undefined {
  const met = results.filter(({ state }) => state === 'met');
  const level = met
    .map((result) => result.level)
    .toSorted(compareLevels)
    .at(-1);
  if (level === undefined) return undefined;
  return {
    level,
    because: met.filter((result) => result.level === level).map(({ trigger }) => trigger),
    included: met.filter((result) => result.level !== level).map(({ trigger }) => trigger),
  };
}
