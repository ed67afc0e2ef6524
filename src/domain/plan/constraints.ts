import type { Force } from '../readiness/types.ts';
import { type ApproachId, approachIds } from '../review-approach/approaches.ts';
import { ordersOfWork } from '../review-approach/order-of-work.ts';
import type { PeriodId } from '../schedule/periods.ts';
import type { StepId } from './step-ids.ts';
import { stepsFor, stepsOfStage } from './steps.ts';

/**
 * How sure a constraint is: `stated` by the source; `typical`, where the source says how long something typically takes;
 * `inferred` from the order of the source’s headings or from what it says elsewhere; `ours`, where the source is silent.
 */
export type Certainty = 'stated' | 'typical' | 'inferred' | 'ours';

interface Constraint {
  readonly id: string;
  /** How strongly the source asks for it: `does` where it only describes what happens. */
  readonly force: Force;
  readonly certainty: Certainty;
  /** Statements of the ledger; absent where the source has none. */
  readonly statements?: string;
  /** The readings of this edition that it rests on, by their ids in `content/readings.yaml`. */
  readonly readings?: readonly string[];
  /** Set where only one approach has it. */
  readonly approach?: ApproachId;
}

/** A step that comes after another. With a period, at least so long after it, counted from day to day. */
export interface OrderConstraint extends Constraint {
  readonly kind: 'order';
  readonly from: StepId;
  readonly to: StepId;
  /** A period of weeks. */
  readonly period?: 'sar-and-poam-before-debrief' | 'draft-report-before-meeting';
}

/** How long a step typically lasts. */
interface LengthConstraint extends Constraint {
  readonly kind: 'length';
  readonly step: StepId;
  readonly period: PeriodId;
}

/** How often the recurring meeting is held at the least. */
interface IntervalConstraint extends Constraint {
  readonly kind: 'interval';
  readonly period: 'planning-meeting';
}

/** A day by which a step has to be done: one of `content/milestones.yaml`. */
interface DayConstraint extends Constraint {
  readonly kind: 'day';
  readonly step: StepId;
  readonly milestone: string;
}

/** Anything that binds the days of a plan. */
export type PlanConstraint = OrderConstraint | LengthConstraint | IntervalConstraint | DayConstraint;

type Pair = readonly [
  to: StepId,
  from: StepId,
  certainty: Certainty,
  statements?: string | undefined,
  reading?: string,
];

/** What comes after what, besides the order of the deliverables. The reading of what is ours is `plan-order`. */
const orders: readonly Pair[] = [
  ['in-process-request', 'partnership', 'stated', 'AP-222 AP-224'],
  ['planning', 'partnership', 'stated', 'AP-194..195'],
  ['planning', 'in-process-request', 'inferred', 'AP-143'],
  ['kickoff-briefing', 'partnership', 'ours'],
  ['briefing-check', 'kickoff-briefing', 'stated', 'AP-292 AP-299'],
  ['kickoff', 'briefing-check', 'stated', 'AP-292'],
  ['kickoff', 'planning', 'inferred', 'AP-143'],
  ['agency-review', 'final-package', 'inferred', 'AP-351'],
  ['agency-review', 'kickoff', 'inferred', 'AP-268'],
  ['debrief-presentation', 'final-package', 'ours'],
  ['presentation-check', 'debrief-presentation', 'stated', 'AP-379 AP-387'],
  ['sar-debrief', 'presentation-check', 'stated', 'AP-379'],
  ['sar-debrief', 'kickoff', 'inferred', 'AP-143..145'],
  ['remediation', 'sar-debrief', 'inferred', 'AP-145', 'plan-review-and-debrief'],
  ['remediation', 'agency-review', 'inferred', 'AP-145 AP-402', 'plan-review-and-debrief'],
  ['close-out', 'remediation', 'stated', 'AP-417'],
  ['final-review', 'close-out', 'stated', 'AP-420'],
  ['ato', 'final-review', 'stated', 'AP-423..424'],
  ['upload', 'ato', 'stated', 'AP-434 AP-441..442'],
  ['checklist', 'upload', 'stated', 'AP-441..442 AP-445'],
  ['completeness-check', 'checklist', 'stated', 'AP-441 AP-446..447'],
  ['queue', 'completeness-check', 'stated', 'AP-447..448'],
  ['pmo-review', 'queue', 'stated', 'AP-448'],
  ['draft-report', 'pmo-review', 'stated', 'AP-449 AP-451'],
  ['findings', 'review-meeting', 'stated', 'AP-453 AP-455'],
  ['gap-review', 'findings', 'stated', 'AP-456..457'],
  ['approval', 'gap-review', 'stated', 'AP-458'],
  ['authorized', 'approval', 'stated', 'AP-459'],
];

/** What binds the days of every plan with a number or a day of its own. */
const others: readonly PlanConstraint[] = [
  {
    id: 'final-sar-and-poam',
    kind: 'order',
    from: 'final-package',
    to: 'sar-debrief',
    period: 'sar-and-poam-before-debrief',
    force: 'does',
    certainty: 'stated',
    statements: 'AP-384',
  },
  {
    id: 'draft-report-lead',
    kind: 'order',
    from: 'draft-report',
    to: 'review-meeting',
    period: 'draft-report-before-meeting',
    force: 'does',
    certainty: 'stated',
    statements: 'AP-454',
  },
  {
    id: 'pmo-review-time',
    kind: 'length',
    step: 'pmo-review',
    period: 'pmo-package-review',
    force: 'does',
    certainty: 'typical',
    statements: 'AP-449..450',
    readings: ['pmo-review-clock'],
  },
  {
    id: 'recurring-meeting',
    kind: 'interval',
    period: 'planning-meeting',
    force: 'should',
    certainty: 'stated',
    statements: 'AP-235',
    readings: ['bi-weekly'],
  },
  {
    id: 'last-rev5-application',
    kind: 'day',
    step: 'checklist',
    milestone: 'last-rev5-application',
    force: 'must',
    certainty: 'stated',
    readings: ['plan-last-application'],
  },
];

/** Whether the source only allows, or recommends, what it puts in an order. */
const weaker: Readonly<Partial<Record<string, Force>>> = {
  'close-out>remediation': 'should',
  'testing>sap-accept': 'may',
};

const orderOf = (
  [to, from, certainty, statements, reading = certainty === 'ours' ? 'plan-order' : undefined]: Pair,
  approach?: ApproachId,
): OrderConstraint => ({
  id: `${to}-after-${from}`,
  kind: 'order',
  from,
  to,
  force: weaker[`${to}>${from}`] ?? 'does',
  certainty,
  ...(statements === undefined ? {} : { statements }),
  ...(reading === undefined ? {} : { readings: [reading] }),
  ...(approach === undefined ? {} : { approach }),
});

/** Where the source itself puts a stage of the work after another, whatever the approach. */
const statedAfter: Readonly<Partial<Record<StepId, string>>> = {
  testing: 'AP-338',
  'sar-produce': 'AP-340',
  'poam-produce': 'AP-343',
};

/** The order of the deliverables under an approach, from its order of work. */
function orderOfWork(approach: ApproachId): OrderConstraint[] {
  const stages = ordersOfWork[approach].map((stage) => ({ stage, steps: stepsOfStage(stage) }));
  const pairs: Pair[] = stages.flatMap(({ stage, steps }, place) => {
    const within = steps.slice(1).map(({ id }, index): Pair => {
      const from = steps[index]?.id ?? id;
      return stage.basis === 'source' ? [id, from, 'stated', stage.statements] : [id, from, 'ours'];
    });
    const [first] = steps;
    const before = stages[place - 1];
    if (!first || !before) return within;
    const isInTurn = approach === 'just-in-time';
    // All at once, work goes on while what is done is submitted; the Kickoff waits for all that is submitted.
    const last = isInTurn ? before.steps.at(-1) : before.steps[0];
    if (first.id === 'kickoff') {
      const submitted = stages.flatMap((one) => one.steps).filter(({ round }) => round?.round === 'submit');
      return submitted.map(({ id }): Pair => ['kickoff', id, 'stated', 'AP-248']);
    }
    if (!last) return within;
    const stated = statedAfter[first.id];
    // Of the order under Just-In-Time the source speaks itself, from the SSP to the SAR (AP-247).
    const isStated = isInTurn && stage.basis === 'source' && before.stage.basis === 'source';
    const between: Pair =
      stated !== undefined && (isInTurn || first.id !== 'testing')
        ? [first.id, last.id, 'stated', stated]
        : isStated
          ? [first.id, last.id, 'stated', 'AP-242 AP-247']
          : [first.id, last.id, 'ours'];
    return [between, ...within];
  });
  const ends = stepsFor(approach).filter(
    ({ round }, place, all) =>
      (round?.deliverable === 'sar' || round?.deliverable === 'poam') &&
      all[place + 1]?.round?.deliverable !== round.deliverable,
  );
  return [
    ...pairs,
    ...ends.map(({ id }): Pair => ['final-package', id, 'inferred', 'AP-384', 'plan-final-sar-and-poam']),
  ].map((pair) => orderOf(pair, approach));
}

/**
 * The one table of what binds the days of a plan: who says so, how strongly, and how sure it is.
 * Source: Agency Authorization Playbook 2.0, from Pre-Authorization to the PMO’s review; `content/milestones.yaml`.
 */
export const planConstraints: readonly PlanConstraint[] = [
  ...others,
  ...orders.map((pair) => orderOf(pair)),
  ...approachIds.flatMap(orderOfWork),
];

/** What binds the days of a plan under an approach. */
export const constraintsFor = (approach: ApproachId): readonly PlanConstraint[] => boundBy[approach];

const boundIn = (approach: ApproachId) =>
  planConstraints.filter((one) => one.approach === undefined || one.approach === approach);

const boundBy: Readonly<Record<ApproachId, readonly PlanConstraint[]>> = {
  'just-in-time': boundIn('just-in-time'),
  simultaneous: boundIn('simultaneous'),
};
