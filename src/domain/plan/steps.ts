import type { StationId } from '../process/process-line.ts';
import type { RoleId } from '../process/roles.ts';
import type { ApproachId, Basis, DeliverableId } from '../review-approach/approaches.ts';
import { ordersOfWork, type WorkStage } from '../review-approach/order-of-work.ts';
import type { PeriodId } from '../schedule/periods.ts';
import { type FixedStepId, fixedStepIds, type StepId, type WorkRound } from './step-ids.ts';

/** What a step is: `work` and `wait` last as long as someone says, a `meeting` is one day, an `event` happens on a day. */
export type StepKind = 'work' | 'wait' | 'meeting' | 'event';

interface StepFacts {
  readonly id: FixedStepId;
  readonly kind: StepKind;
  /** Who acts. */
  readonly actors: readonly Exclude<RoleId, 'liaison'>[];
  /** The page of the guide that teaches it. */
  readonly station: StationId;
  /** Statements of the ledger. */
  readonly statements: string;
  /** How long it typically lasts, where the source says so. Every other time of `work` and `wait` is the planner’s own. */
  readonly period?: PeriodId;
}

const everyone = ['agency', 'csp', '3pao', 'pmo'] as const;

/** The steps before and after the deliverables, in the order of the process. */
const steps = [
  {
    id: 'partnership',
    kind: 'work',
    actors: ['agency', 'csp'],
    station: 'partnership-establishment',
    statements: 'AP-194 AP-198',
  },
  {
    id: 'in-process-request',
    kind: 'event',
    actors: ['agency'],
    station: 'partnership-establishment',
    statements: 'AP-222..224',
  },
  {
    id: 'planning',
    kind: 'work',
    actors: ['agency', 'csp'],
    station: 'authorization-planning',
    statements: 'AP-195 AP-231',
  },
  { id: 'kickoff-briefing', kind: 'work', actors: ['csp'], station: 'kickoff-meeting', statements: 'AP-298..299' },
  { id: 'briefing-check', kind: 'work', actors: ['pmo'], station: 'kickoff-meeting', statements: 'AP-292 AP-299' },
  { id: 'kickoff', kind: 'meeting', actors: everyone, station: 'kickoff-meeting', statements: 'AP-196 AP-268 AP-272' },
  {
    id: 'testing',
    kind: 'work',
    actors: ['3pao'],
    station: 'full-security-assessment',
    statements: 'AP-337 AP-339',
  },
  { id: 'final-package', kind: 'event', actors: ['3pao', 'csp'], station: 'sar-debrief', statements: 'AP-384' },
  { id: 'agency-review', kind: 'work', actors: ['agency'], station: 'agency-review', statements: 'AP-350..351' },
  {
    id: 'debrief-presentation',
    kind: 'work',
    actors: ['3pao', 'csp'],
    station: 'sar-debrief',
    statements: 'AP-385 AP-387',
  },
  { id: 'presentation-check', kind: 'work', actors: ['pmo'], station: 'sar-debrief', statements: 'AP-379 AP-387' },
  { id: 'sar-debrief', kind: 'meeting', actors: everyone, station: 'sar-debrief', statements: 'AP-360..364' },
  {
    id: 'remediation',
    kind: 'work',
    actors: ['csp', '3pao'],
    station: 'remediation',
    statements: 'AP-402 AP-409..411',
  },
  {
    id: 'close-out',
    kind: 'meeting',
    actors: ['agency', 'csp', '3pao'],
    station: 'remediation',
    statements: 'AP-417..420',
  },
  { id: 'final-review', kind: 'work', actors: ['agency'], station: 'final-review-and-ato', statements: 'AP-423' },
  { id: 'ato', kind: 'work', actors: ['agency'], station: 'final-review-and-ato', statements: 'AP-424 AP-427..428' },
  { id: 'upload', kind: 'work', actors: ['csp', '3pao'], station: 'pmo-review', statements: 'AP-442..444' },
  { id: 'checklist', kind: 'event', actors: ['csp'], station: 'pmo-review', statements: 'AP-445..446' },
  { id: 'completeness-check', kind: 'work', actors: ['pmo'], station: 'pmo-review', statements: 'AP-447' },
  { id: 'queue', kind: 'wait', actors: ['pmo'], station: 'pmo-review', statements: 'AP-448 AP-462' },
  {
    id: 'pmo-review',
    kind: 'work',
    actors: ['pmo'],
    station: 'pmo-review',
    statements: 'AP-449..450',
    period: 'pmo-package-review',
  },
  { id: 'draft-report', kind: 'event', actors: ['pmo'], station: 'pmo-review', statements: 'AP-451..452' },
  { id: 'review-meeting', kind: 'meeting', actors: everyone, station: 'pmo-review', statements: 'AP-453' },
  { id: 'findings', kind: 'work', actors: ['csp', '3pao'], station: 'pmo-review', statements: 'AP-455..456' },
  { id: 'gap-review', kind: 'work', actors: ['pmo'], station: 'pmo-review', statements: 'AP-457..458' },
  { id: 'approval', kind: 'work', actors: ['pmo'], station: 'pmo-review', statements: 'AP-458..459' },
  { id: 'authorized', kind: 'event', actors: ['pmo'], station: 'pmo-review', statements: 'AP-459' },
] as const satisfies readonly StepFacts[];

/** A step from partnership to Authorized. */
export interface PlanStep extends Omit<StepFacts, 'id'> {
  readonly id: StepId;
  /** Whether the source places the step where it stands, or we do. */
  readonly basis: Basis;
  /** The deliverable and the round, for a step that is one. */
  readonly round?: { readonly deliverable: DeliverableId; readonly round: WorkRound };
}

const stepOf = (id: FixedStepId): PlanStep => {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`"${id}" is not a step of the plan.`);
  return { ...found, basis: 'source' };
};

const isFixed = (id: StepId): id is FixedStepId => fixedStepIds.some((one) => one === id);

/** Who writes each deliverable, as the reading `deliverable-authors` has it. */
const authors = {
  ssp: ['csp'],
  sap: ['3pao'],
  sar: ['3pao'],
  poam: ['csp', '3pao'],
} as const satisfies Record<DeliverableId, readonly Exclude<RoleId, 'liaison'>[]>;

/** The steps that a stage of the work is made of. The agency’s review of everything is a step of its own, further on. */
export function stepsOfStage({ id, rounds: ofStage, basis, statements }: WorkStage): PlanStep[] {
  if (id === 'kickoff' || id === 'testing') return [{ ...stepOf(id), basis }];
  return ofStage
    .filter((round) => round !== 'review')
    .map((round) => ({
      id: `${id}-${round}` as const,
      kind: round === 'submit' ? 'event' : 'work',
      actors: round === 'feedback' || round === 'accept' ? (['agency'] as const) : authors[id],
      station: 'full-security-assessment',
      statements: statements ?? 'AP-256 AP-351',
      basis,
      round: { deliverable: id, round },
    }));
}

const toPlanning = ['partnership', 'in-process-request', 'planning'] as const satisfies readonly FixedStepId[];
const toKickoff = ['kickoff-briefing', 'briefing-check'] as const satisfies readonly FixedStepId[];

/**
 * The steps of an approach, each after all that it can wait for: those of the process, and between them the deliverables in
 * the approach’s order of work.
 */
export const stepsFor = (approach: ApproachId): readonly PlanStep[] => steppedBy[approach];

function stepsBy(approach: ApproachId): PlanStep[] {
  const work = ordersOfWork[approach].flatMap((stage) => [
    ...(stage.id === 'kickoff' ? toKickoff.map(stepOf) : []),
    ...stepsOfStage(stage),
  ]);
  const lastOfWork = work.findLastIndex(({ round }) => round !== undefined);
  const before = new Set<string>([...toPlanning, ...work.map(({ id }) => id)]);
  return [
    ...toPlanning.map(stepOf),
    ...work.slice(0, lastOfWork + 1),
    stepOf('final-package'),
    ...work.slice(lastOfWork + 1),
    ...steps.filter(({ id }) => !before.has(id) && id !== 'final-package').map(({ id }) => stepOf(id)),
  ];
}

const steppedBy: Readonly<Record<ApproachId, readonly PlanStep[]>> = {
  'just-in-time': stepsBy('just-in-time'),
  simultaneous: stepsBy('simultaneous'),
};

/** Whether a step has a length that the planner can give: a meeting is one day, an event happens on one. */
export const hasLength = ({ kind }: Pick<PlanStep, 'kind'>): boolean => kind === 'work' || kind === 'wait';

/**
 * The step of an approach that stands for a step of any approach: itself, or else the last one of the same deliverable,
 * since the approaches send their deliverables through different rounds.
 */
export function stepUnder(approach: ApproachId, id: StepId): StepId {
  if (isFixed(id)) return id;
  const own = stepsFor(approach);
  const deliverable = id.slice(0, id.indexOf('-'));
  return (
    (own.find((step) => step.id === id) ?? own.findLast(({ round }) => round?.deliverable === deliverable))?.id ?? id
  );
}
