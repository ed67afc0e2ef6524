import type { ApproachId } from '../review-approach/approaches.ts';
import { daysIn, periods } from '../schedule/periods.ts';
import { constraintsFor, type OrderConstraint } from './constraints.ts';
import { type LengthUnit, longestStep, type PlanFacts, type StepEntry } from './facts.ts';
import { type PlanStep, stepsFor, stepUnder } from './steps.ts';

/** How long a step lasts. */
export interface StepLength {
  readonly amount: number;
  readonly unit: LengthUnit;
  /** Whether the source says so, or the planner. */
  readonly from: 'source' | 'planner';
}

/** A step of one plan. */
export interface PlanNode {
  /** A {@link StepId}, or `own-` and the place of a step of the planner’s own, counted from 0. */
  readonly id: string;
  /** The step of the process; absent for one of the planner’s own. */
  readonly step?: PlanStep;
  /** The place of a step of the planner’s own. */
  readonly own?: number;
  readonly kind: PlanStep['kind'];
  readonly entry: StepEntry;
  /** Absent where nobody said how long it lasts; a meeting or an event has none. */
  readonly length?: StepLength;
}

/** One step of a plan that waits for another. */
export interface PlanEdge {
  readonly from: string;
  readonly to: string;
  /** Days from the last day of `from` to the first day of `to`, at least; 0 where it only comes after. */
  readonly gap: number;
  /** What says so; absent where the planner does, with a step of their own. */
  readonly constraint?: OrderConstraint;
}

/** The steps of a plan, each after all that it waits for, and what waits for what. */
export interface PlanNetwork {
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly PlanEdge[];
}

/** The steps of a plan and what binds them. */
export function networkOf(approach: ApproachId, facts: PlanFacts): PlanNetwork {
  const base = stepsFor(approach).map((step) => nodeOf(step, facts.steps?.[step.id] ?? {}));
  const orders = constraintsFor(approach).filter((one) => one.kind === 'order');
  const ordered = orders.map((constraint): PlanEdge => {
    const { from, to, period } = constraint;
    return { from, to, gap: period === undefined ? 0 : daysIn(periods[period]), constraint };
  });
  const own = (facts.ownSteps ?? []).map((entry, place) => ({
    node: ownNode(entry, place),
    anchor: entry.after === undefined ? undefined : stepUnder(approach, entry.after),
    isBeside: entry.isBeside === true,
  }));
  const nodes = [
    ...own.filter(({ anchor }) => anchor === undefined).map(({ node }) => node),
    ...base.flatMap((node) => [node, ...own.filter(({ anchor }) => anchor === node.id).map((one) => one.node)]),
  ];
  const ownEdges = own.flatMap(({ node, anchor, isBeside }): PlanEdge[] => {
    if (anchor === undefined) return [];
    const after = ordered.filter(({ from }) => from === anchor);
    const next = new Set(isBeside ? [] : after.map(({ to }) => to));
    return [{ from: anchor, to: node.id, gap: 0 }, ...[...next].map((to): PlanEdge => ({ from: node.id, to, gap: 0 }))];
  });
  return { nodes, edges: [...ordered, ...ownEdges] };
}

function nodeOf(step: PlanStep, entry: StepEntry): PlanNode {
  const length = lengthOf(entry) ?? typicalLength(step);
  return { id: step.id, step, kind: step.kind, entry, ...(length === undefined ? {} : { length }) };
}

function ownNode(entry: StepEntry, place: number): PlanNode {
  const length = lengthOf(entry);
  return { id: ownId(place), own: place, kind: 'work', entry, ...(length === undefined ? {} : { length }) };
}

/** The id of a step of the planner’s own, by its place in their list. */
const ownId = (place: number): string => `own-${place}`;

function lengthOf({ amount, unit = 'business-days' }: StepEntry): StepLength | undefined {
  return amount === undefined ? undefined : { amount: Math.min(amount, longestStep), unit, from: 'planner' };
}

function typicalLength({ period }: PlanStep): StepLength | undefined {
  if (period === undefined) return undefined;
  const { amount, unit } = periods[period];
  if (unit !== 'business-day') throw new Error(`The period "${period}" is not one of business days.`);
  return { amount, unit: 'business-days', from: 'source' };
}
