import type { PlainDate } from '../../src/domain/calendar/plain-date.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { conflictWords } from '../../src/domain/plan/conflict-words.ts';
import type { LengthUnit, PlanFacts } from '../../src/domain/plan/facts.ts';
import { type Plan, planOf } from '../../src/domain/plan/plan.ts';
import { nodeName } from '../../src/domain/plan/plan-words.ts';
import type { StepId } from '../../src/domain/plan/step-ids.ts';
import { hasLength, stepsFor } from '../../src/domain/plan/steps.ts';
import type { ApproachId } from '../../src/domain/review-approach/approaches.ts';
import { milestones } from '../../src/tools/plan/words/milestones.ts';
import { names } from '../../src/tools/plan/words/names.ts';

/** The day as of which plans are made in tests. */
export const today = plainDate('2026-11-30');

/** Facts in which every step lasts so long. */
export function allOf(approach: ApproachId, amount: number, unit: LengthUnit = 'days'): PlanFacts {
  const lengths = stepsFor(approach).filter(hasLength);
  return { approach, steps: Object.fromEntries(lengths.map(({ id }) => [id, { amount, unit }])) };
}

/** Facts with more to say of one step. */
export const withStep = (facts: PlanFacts, id: StepId, entry: object): PlanFacts => ({
  ...facts,
  steps: { ...facts.steps, [id]: { ...facts.steps?.[id], ...entry } },
});

/** The plan of facts. */
export function planned(facts: PlanFacts, asOf: PlainDate = today): Plan {
  const plan = planOf(facts, asOf, milestones);
  if (!plan) throw new Error('No plan.');
  return plan;
}

/** A step of a plan by its id. */
export const stepIn = (plan: Plan, id: string) => {
  const found = plan.steps.find(({ node }) => node.id === id);
  if (!found) throw new Error(`No step ${id}.`);
  return found;
};

/** What the steps of a plan are called, by id. */
export const nameIn = (plan: Plan) => (id: string) => nodeName(stepIn(plan, id).node, names);

/** All conflicts of a plan, each as it is read. */
export const conflictsIn = (plan: Plan): string[] =>
  plan.conflicts.map((one) => {
    const { text, source, resolve } = conflictWords(one, nameIn(plan));
    return `${text} ${source} ${resolve}`;
  });
