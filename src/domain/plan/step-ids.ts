import { type DeliverableId, deliverables } from '../review-approach/approaches.ts';
import type { Round } from '../review-approach/order-of-work.ts';

/** The ids of the steps that are no round of a deliverable, in the order of the process. */
export const fixedStepIds = [
  ...(['partnership', 'in-process-request', 'planning', 'kickoff-briefing', 'briefing-check', 'kickoff'] as const),
  ...(['testing', 'final-package', 'agency-review', 'debrief-presentation', 'presentation-check'] as const),
  ...(['sar-debrief', 'remediation', 'close-out', 'final-review', 'ato', 'upload', 'checklist'] as const),
  ...(['completeness-check', 'queue', 'pmo-review', 'draft-report', 'review-meeting', 'findings'] as const),
  ...(['gap-review', 'approval', 'authorized'] as const),
] as const;

/** The id of a step that is no round of a deliverable. */
export type FixedStepId = (typeof fixedStepIds)[number];

/** What happens to deliverables in steps of their own, in order; of all of it each approach has a part. */
export const workRounds = ['produce', 'feedback', 'change', 'accept', 'submit'] as const satisfies readonly Exclude<
  Round,
  'review'
>[];

/** What happens to a deliverable in a step of its own. */
export type WorkRound = (typeof workRounds)[number];

/** The id of a step: one of the process, or a round of a deliverable: `sap-feedback`. */
export type StepId = FixedStepId | `${DeliverableId}-${WorkRound}`;

/** The ids of the steps of all approaches. They stand apart from the steps: a tool reads its documents by them alone. */
export const allStepIds: readonly StepId[] = [
  ...fixedStepIds,
  ...deliverables.flatMap(({ id }) => workRounds.map((round) => `${id}-${round}` as const)),
];

/** Whether a text is the id of a step of any approach. */
export const isStepId = (id: string): id is StepId => allStepIds.some((one) => one === id);
