import type { PlainDate } from '../calendar/plain-date.ts';
import type { ApproachId } from '../review-approach/approaches.ts';
import type { PlanEdge, PlanNode } from './network.ts';

/** How the days of a plan were counted: on from its start, back from its target, or not at all for want of both. */
export type PlanDirection = 'forward' | 'backward' | 'none';

/** How far a step has come. `overdue`: its last day has passed, and nobody has said that it is done. */
export type StepState = 'done' | 'moved' | 'overdue' | 'planned';

/** A step with its days. */
export interface PlannedStep {
  readonly node: PlanNode;
  readonly start?: PlainDate;
  readonly end?: PlainDate;
  /** Set where the day is only the earliest possible (counted on) or the latest (counted back). */
  readonly isStartBound: boolean;
  readonly isEndBound: boolean;
  readonly state: StepState;
  /** Set where nobody has said how long it lasts. */
  readonly lacksLength: boolean;
  /** By how many days it can end later without missing the target; only counted on, with a target. */
  readonly slack?: number;
  /** By how many days it ends later than planned before anything was done or moved; below zero: earlier. */
  readonly slipped?: number;
}

/** What binds two steps, with the days to spare. */
export interface PlannedEdge extends PlanEdge {
  /** Days to spare; below zero where the plan breaks it. Absent where a day is missing. */
  readonly slack?: number;
}

/** A plan from partnership to Authorized, as far as its days are counted. */
export interface CountedPlan {
  readonly approach: ApproachId;
  readonly direction: PlanDirection;
  readonly steps: readonly PlannedStep[];
  readonly edges: readonly PlannedEdge[];
  /** The first and the last day of the plan, as far as they are known. */
  readonly first?: PlainDate;
  readonly last?: PlainDate;
  /** Set where the last day, or the first of a plan counted back, is not sure yet. */
  readonly isLastBound: boolean;
  readonly isFirstBound: boolean;
  /** The last day of the plan before anything was done or moved, and by how many days that has shifted. */
  readonly slipped?: number;
  /** The steps whose length is not given. */
  readonly lacking: readonly PlannedStep[];
  /** Set where days lie outside the years that the calendar knows. */
  readonly isOutOfCalendar: boolean;
  /** Steps of the planner’s own whose anchor the approach does not have: they follow another one. */
  readonly reanchored: readonly number[];
}
