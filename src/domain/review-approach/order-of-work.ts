import { type ApproachId, type Basis, type DeliverableId, deliverables } from './approaches.ts';

/**
 * The order of work under both approaches, for a small timeline. Where the planning section does not place a stage, we
 * place it, and the stage says so: the Kickoff and the POA&M under Just-In-Time, testing under both.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-241 to AP-251).
 */
export const ordersOfWork: Readonly<Record<ApproachId, readonly WorkStage[]>> = {
  'just-in-time': [
    {
      id: 'kickoff',
      rounds: [],
      basis: 'judgment',
      note: 'Where the Kickoff falls is not said for Just-In-Time. We draw it first; work on the SSP may start sooner.',
    },
    deliverable('ssp', { statements: 'AP-241 AP-245..247' }),
    deliverable('sap', { statements: 'AP-242 AP-245..247' }),
    {
      id: 'testing',
      rounds: [],
      basis: 'judgment',
      note: 'We draw testing between the plan for it and the report on it. That it can lead to rework is worded.',
      statements: 'AP-254',
    },
    deliverable('sar', { statements: 'AP-242 AP-245..247' }),
    deliverable('poam', {
      note: 'The POA&M is not named for Just-In-Time. We draw it last, and assume the same round for it.',
    }),
  ],
  simultaneous: [
    together('ssp', 0),
    together('sap', 1),
    {
      id: 'testing',
      rounds: [],
      basis: 'judgment',
      note: 'We draw testing between the plan for it and the report on it.',
    },
    together('sar', 2),
    together('poam', 3),
    {
      id: 'kickoff',
      rounds: ['review'],
      basis: 'source',
      note: 'Whether the agency’s review of all deliverables starts before or after the Kickoff is not said.',
      statements: 'AP-248 AP-250..251',
    },
  ],
};

/** What happens to a deliverable, or at a meeting, within a stage. */
export type Round = 'produce' | 'feedback' | 'change' | 'accept' | 'submit' | 'review';

/** The rounds in words, for labels. */
export const roundNames: Readonly<Record<Round, string>> = {
  produce: 'is produced',
  feedback: 'gets the agency’s feedback',
  change: 'is changed accordingly',
  accept: 'is finalized, and accepted by the agency',
  submit: 'is submitted to the agency',
  review: 'review of everything at once, with the CSP and the 3PAO',
};

/** One stage of the work, in its place. */
export interface WorkStage {
  readonly id: DeliverableId | 'testing' | 'kickoff';
  /** What happens in the stage, in order. */
  readonly rounds: readonly Round[];
  /** Whether the source places the stage here, or we do. */
  readonly basis: Basis;
  /** What has to be said of the place. */
  readonly note?: string;
  /** Statements of the ledger. */
  readonly statements?: string;
}

/** The name of a stage, for labels. */
export function stageName(id: WorkStage['id']): string {
  if (id === 'kickoff') return 'Kickoff';
  if (id === 'testing') return '3PAO testing';
  return deliverables.find((one) => one.id === id)?.abbreviation ?? id;
}

/** What happens in a stage: “is produced, is submitted to the agency”. Nothing where it has no rounds. */
export function stageWords({ rounds }: WorkStage): string {
  return rounds.map((round) => roundNames[round]).join(', ');
}

/** A deliverable with the rounds of Just-In-Time; without statements it is our placing. */
function deliverable(id: DeliverableId, from: { statements?: string; note?: string }): WorkStage {
  return {
    id,
    rounds: ['produce', 'feedback', 'change', 'accept'],
    basis: from.statements === undefined ? 'judgment' : 'source',
    ...from,
  };
}

/** A deliverable of the simultaneous approach; `place` is its place in the source's list, from 0. */
function together(id: DeliverableId, place: number): WorkStage {
  const note = 'All four come before the Kickoff. The source lists them in this order; it orders no work among them.';
  const stage: WorkStage = { id, rounds: ['produce', 'submit'], basis: 'source', statements: 'AP-248..249' };
  return place === 0 ? { ...stage, note } : stage;
}
