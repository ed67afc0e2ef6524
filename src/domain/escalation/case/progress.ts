import { edges, isEnd } from '../edges.ts';
import { stepOf, steps } from '../steps.ts';
import type { StepId } from '../types.ts';
import type { CaseState } from './case-state.ts';
import type { LogEntry } from './replay.ts';

/** How a step stands in the present round. `unreached` steps lie behind the point at which the process has stopped. */
export type StepMark = 'done' | 'skipped' | 'current' | 'ahead' | 'unreached';

/** Each step with its mark, in order, for lists and drawings. */
export function progressOf({ place, skipped, way }: CaseState): readonly { step: StepId; mark: StepMark }[] {
  const markOf = (step: StepId, number: number): StepMark => {
    if (step === place) return 'current';
    const over = skipped.findLast((one) => one.step === step);
    if (over !== undefined) return isEnd(place) && over.way === way ? 'unreached' : 'skipped';
    return isEnd(place) || number < stepOf(place).number ? 'done' : 'ahead';
  };
  return steps.map(({ id, number }) => ({ step: id, mark: markOf(id, number) }));
}

/**
 * The ways taken in the present round, ids of `edges.ts` in order. A round that went back to step 2 begins with that way;
 * one that ended without raising the level gives way to the round that it interrupted.
 */
export function waysTaken(log: readonly LogEntry[]): string[] {
  const rounds: string[][] = [[]];
  for (const entry of log) {
    if (!entry.accepted || entry.way === undefined) continue;
    const to = edges.find(({ id }) => id === entry.way)?.to;
    if (entry.way === 'unresolved') rounds.push([]);
    if (to !== undefined && to !== entry.to && isEnd(to) && rounds.length > 1) rounds.pop();
    else rounds.at(-1)?.push(entry.way);
  }
  return rounds.at(-1) ?? [];
}
