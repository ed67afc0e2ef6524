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
  const lowering = behind.map(doubtAbout);
  const isSure = lowering.includes(undefined);
  const raising = results
    .filter(({ state, level }) => state === 'met' && minimum.level === level)
    .flatMap(({ trigger, flags }) =>
      flags.filter(({ id }) => mayRaise.includes(id)).map(({ text }) => ({ trigger, text })),
    );
  return [...(isSure ? [] : lowering.flatMap((caveat) => caveat ?? [])), ...raising];
}

/** Why a trigger that is met may not be: by the latest of its reasons, where each of them is in doubt. */
function doubtAbout({ trigger, reasons }: TriggerResult): Caveat | undefined {
  const met = reasons.filter(({ state }) => state === 'met');
  const doubts = met
    .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? ''))
    .map(({ flags }) => flags.find(({ id }) => mayLower.includes(id)));
  const last = doubts.at(-1);
  return last === undefined || doubts.includes(undefined) ? undefined : { trigger, text: last.text };
}
