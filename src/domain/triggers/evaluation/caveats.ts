import type { Caveat, Flag, MinimumFound, TriggerResult } from './results.ts';

/** Flags of a trigger that is met which may mean that it is not. */
const mayLower: readonly Flag['id'][] = [
  ...(['on-the-limit', 'edge-of-window', 'past-window', 'initial-sar', 'emergency-analysis'] as const),
  'may-be-the-same',
];
/** Flags of a trigger that is met which may mean that one of a higher level is. */
const mayRaise: readonly Flag['id'][] = ['older-incident'];

/**
 * What may change the minimum level and is for the agency to decide: remarks on the triggers behind it, unless one of them
 * has no such remark and carries the level by itself, and remarks by which a trigger of a higher level may be met.
 */
export function caveatsOf(results: readonly TriggerResult[], minimum: MinimumFound | undefined): Caveat[] {
  if (minimum === undefined) return [];
  const behind = results.filter(({ trigger }) => minimum.because.includes(trigger));
  const isSure = behind.some((result) => remarksOf(result, mayLower).length === 0);
  const lowering = isSure ? [] : behind.flatMap((result) => remarksOf(result, mayLower));
  const raising = results
    .filter(({ state, level }) => state === 'met' && minimum.level === level)
    .flatMap((result) => remarksOf(result, mayRaise));
  return [...lowering, ...raising];
}

function remarksOf({ trigger, flags }: TriggerResult, ids: readonly Flag['id'][]): Caveat[] {
  return flags.filter(({ id }) => ids.includes(id)).map(({ text }) => ({ trigger, text }));
}
