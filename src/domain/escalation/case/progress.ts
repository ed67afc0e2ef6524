import { isEnd } from '../edges.ts';
import { stepOf, steps } from '../steps.ts';
import type { StepId } from '../types.ts';
import type { CaseState } from './case-state.ts';

/** How a step stands in the present round: passed, skipped, the current one, or still ahead. */
export type StepMark = 'done' | 'skipped' | 'current' | 'ahead';

/** Each step with its mark, in order, for lists and drawings. */
export function progressOf({ place, skipped }: CaseState): readonly { step: StepId; mark: StepMark }[] {
  const markOf = (step: StepId, number: number): StepMark => {
    if (step === place) return 'current';
    if (skipped.some((one) => one.step === step)) return 'skipped';
    return isEnd(place) || number < stepOf(place).number ? 'done' : 'ahead';
  };
  return steps.map(({ id, number }) => ({ step: id, mark: markOf(id, number) }));
}
