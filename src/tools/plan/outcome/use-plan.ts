import { useMemo } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlanFacts } from '../../../domain/plan/facts.ts';
import { type Plan, planOf } from '../../../domain/plan/plan.ts';
import { milestones } from '../words/milestones.ts';

/** The plan that the facts come to; nothing while no review approach is chosen. */
export const usePlan = (facts: PlanFacts, asOf: PlainDate): Plan | undefined =>
  useMemo(() => planOf(facts, asOf, milestones), [facts, asOf]);
