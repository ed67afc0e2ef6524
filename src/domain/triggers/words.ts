import { numberText } from '../wording.ts';
import { triggerOf } from './deficiency-triggers.ts';
import type { AgeCurve } from './evaluation/look-ahead.ts';
import type { TriggerState } from './evaluation/results.ts';
import { impactName } from './facts/choice-names.ts';

/*
 * What is computed in the words of the trigger calculator; fixed words are content.
 */

/** How many triggers stand how. */
export function countsText(counts: Readonly<Record<TriggerState, number>>, all: number): string {
  return `${counts.met} met, ${counts['not-met']} not met, ${counts['not-assessed']} not assessed, ${counts.off} switched off, ${numberText(all)} in all`;
}

/** What a curve shows: “High impact items over 30 days (limit 5)”. */
export function curveName({ trigger, age, limit }: AgeCurve): string {
  return `${impactName(triggerOf(trigger).impact)} impact items over ${age} days (limit ${limit})`;
}
