import { deliverables } from '../review-approach/approaches.ts';
import type { PlanFacts } from './facts.ts';
import { type StepId, workRounds } from './step-ids.ts';

/**
 * The lengths of the SSP’s rounds for those of the other deliverables that have none: the planner’s own numbers, once more.
 *
 * @returns The facts, and how many lengths were filled in.
 */
export function fillAlike(facts: PlanFacts): { readonly facts: PlanFacts; readonly count: number } {
  const [first, ...others] = deliverables;
  const steps = { ...facts.steps };
  let count = 0;
  for (const round of workRounds) {
    const { amount, unit } = steps[`${first.id}-${round}`] ?? {};
    if (amount === undefined) continue;
    for (const { id } of others) {
      const step: StepId = `${id}-${round}`;
      if (steps[step]?.amount !== undefined) continue;
      steps[step] = { ...steps[step], amount, ...(unit === undefined ? {} : { unit }) };
      count += 1;
    }
  }
  return { facts: { ...facts, steps }, count };
}
