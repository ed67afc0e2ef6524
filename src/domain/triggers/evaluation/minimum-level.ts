import { compareLevels, levelName } from '../../escalation/levels.ts';
import { countText } from '../../wording.ts';
import type { MinimumFound, TriggerResult, TriggerState } from './results.ts';

/**
 * The highest level of the triggers that are met, the lower ones included in it; nothing when none is met. Levels above
 * that of a trigger are for the agency AO to decide (PM-113; reading `triggers-minimum-level`).
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

/** The outcome in a few sentences, to stand after the day: “the minimum level is …, for 2 triggers. …”. */
export function outcomeText(minimum: MinimumFound | undefined, counts: Readonly<Record<TriggerState, number>>): string {
  const open = counts['not-assessed'];
  const rest = open === 0 ? '' : ` ${countText(open, 'trigger')} ${open === 1 ? 'is' : 'are'} not assessed.`;
  if (!minimum) return `no trigger is met${open === 0 ? '' : ' by what is known'}.${rest}`;
  const { because, included } = minimum;
  const lower = included.length === 0 ? '' : ` It includes ${countText(included.length, 'trigger')} of a lower level.`;
  return `the minimum level is ${levelName(minimum.level)}, for ${countText(because.length, 'trigger')}.${lower}${rest}`;
}
