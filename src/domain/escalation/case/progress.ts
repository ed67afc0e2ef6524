import { edgeOf, isEnd } from '../edges.ts';
import { stepOf, steps } from '../steps.ts';
import type { EdgeId, StepId } from '../types.ts';
import type { CaseState } from './case-state.ts';
import type { LogEntry } from './replay.ts';

/** How a step stands in the present round. `unreached` steps lie behind the point at which the process has stopped. */
export type StepStatus = 'done' | 'skipped' | 'current' | 'ahead' | 'unreached';

/** Each step with its status, in order, for lists and drawings. */
export function progressOf({ place, skipped, edge }: CaseState): readonly { step: StepId; status: StepStatus }[] {
  const statusOf = (step: StepId, number: number): StepStatus => {
    if (step === place) return 'current';
    const over = skipped.findLast((one) => one.step === step);
    if (over !== undefined) return isEnd(place) && over.edge === edge ? 'unreached' : 'skipped';
    return isEnd(place) || number < stepOf(place).number ? 'done' : 'ahead';
  };
  return steps.map(({ id, number }) => ({ step: id, status: statusOf(id, number) }));
}

/**
 * The edges followed in the present round, in order. A round that went back to step 2 begins with that edge; one that ended
 * without raising the level gives way to the round that it interrupted.
 */
export function edgesFollowed(log: readonly LogEntry[]): EdgeId[] {
  const rounds: EdgeId[][] = [[]];
  for (const entry of log) {
    if (!entry.accepted || entry.edge === undefined) continue;
    const { to } = edgeOf(entry.edge);
    if (entry.edge === 'unresolved') rounds.push([]);
    if (to !== entry.to && isEnd(to) && rounds.length > 1) rounds.pop();
    else rounds.at(-1)?.push(entry.edge);
  }
  return rounds.at(-1) ?? [];
}
