import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountedPlan } from './counted-plan.ts';
import type { StepId } from './step-ids.ts';

/** A day of the 2026 rules, as `content/milestones.yaml` has it. */
export interface Milestone {
  readonly id: string;
  readonly day: PlainDate;
  /** What happens on the day, as a sentence. */
  readonly happens: string;
}

/** The days that matter to a plan, each with the step that it bears on. Other milestones are none of a plan’s. */
const bearsOn: Readonly<Partial<Record<string, { readonly step: StepId; readonly isLimit: boolean }>>> = {
  'rules-for-all': { step: 'checklist', isLimit: false },
  'last-rev5-application': { step: 'checklist', isLimit: true },
  'last-grace': { step: 'authorized', isLimit: false },
  'rules-expire': { step: 'authorized', isLimit: false },
};

/** How the plan stands to a milestone: the step is before or on it, after it, or nobody can tell yet. */
export type MilestoneState = 'before' | 'after' | 'not-known';

/** A milestone and how the plan stands to it. */
export interface JudgedMilestone extends Milestone {
  /** The step that it bears on. */
  readonly step: StepId;
  /** Whether the step must not be after it. */
  readonly isLimit: boolean;
  readonly state: MilestoneState;
  /** Days from the step’s end to the milestone; below zero where the step is after it. Absent where it has no day. */
  readonly days?: number;
  /** Whether the day has come, as of today. */
  readonly hasPassed: boolean;
}

/** How a plan stands to the milestones that matter to it, in order of their days. */
export function judgeMilestones(
  { steps, direction }: Pick<CountedPlan, 'steps' | 'direction'>,
  milestones: readonly Milestone[],
  today: PlainDate,
): JudgedMilestone[] {
  return milestones
    .flatMap((milestone): JudgedMilestone[] => {
      const bearing = bearsOn[milestone.id];
      if (!bearing) return [];
      const found = steps.find(({ node }) => node.id === bearing.step);
      const end = found?.end;
      const days = end === undefined ? undefined : daysBetween(end, milestone.day);
      return [
        {
          ...milestone,
          ...bearing,
          state: days === undefined ? 'not-known' : stateOf(days, found?.isEndBound ?? true, direction === 'backward'),
          ...(days === undefined ? {} : { days }),
          hasPassed: milestone.day < today,
        },
      ];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** A day that is only the earliest possible tells what is too late; one that is only the latest, what is in time. */
function stateOf(days: number, isBound: boolean, isBack: boolean): MilestoneState {
  if (days < 0) return isBound && isBack ? 'not-known' : 'after';
  return isBound && !isBack ? 'not-known' : 'before';
}
