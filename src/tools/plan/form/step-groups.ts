import type { PlanFacts } from '../../../domain/plan/facts.ts';
import { hasLength, type PlanStep, stepsFor } from '../../../domain/plan/steps.ts';
import type { ApproachId } from '../../../domain/review-approach/approaches.ts';
import { states } from '../words/form.ts';

/** The parts of the form that hold steps. */
export const stepGroups = ['start', 'assessment', 'review', 'pmo'] as const;

/** A part of the form that holds steps. */
export type StepGroup = (typeof stepGroups)[number];

/** The part of the form in which a step stands. */
export function groupOf({ station }: Pick<PlanStep, 'station'>): StepGroup {
  if (station === 'full-security-assessment') return 'assessment';
  if (station === 'pmo-review') return 'pmo';
  const isStart = ['partnership-establishment', 'authorization-planning', 'kickoff-meeting'].includes(station);
  return isStart ? 'start' : 'review';
}

/** How many of a part’s lengths are given: “3 of 5 lengths”. */
export function groupState(group: StepGroup, approach: ApproachId, facts: PlanFacts): string {
  const steps = stepsFor(approach).filter((step) => groupOf(step) === group && hasLength(step));
  const given = steps.filter(({ id, period }) => period !== undefined || facts.steps?.[id]?.amount !== undefined);
  if (steps.length === 0) return states('none-needed');
  return states('lengths', { count: given.length, all: steps.length });
}
