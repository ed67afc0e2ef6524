import type { ApproachId, Basis, DeliverableId } from './approaches.ts';

/** Everything that can happen to a deliverable, or at a meeting, in a stage. */
export const rounds = ['produce', 'feedback', 'change', 'accept', 'submit', 'review'] as const;
/** One thing that happens to a deliverable, or at a meeting, in a stage. */
export type Round = (typeof rounds)[number];

/** One stage of the work. */
export interface WorkStage {
  readonly id: DeliverableId | 'testing' | 'kickoff';
  /** What happens in the stage, in order. */
  readonly rounds: readonly Round[];
  /** Whether the source places the stage here, or we do. */
  readonly basis: Basis;
  /** Statements of the ledger. */
  readonly statements?: string;
}

/**
 * The order of work under both approaches, for a small timeline. Where the planning section does not place a stage, we
 * place it, and a note in `content/tools/review-approach/result.yaml` says so: the Kickoff and the POA&M under
 * Just-In-Time, testing under both.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-241 to AP-251).
 */
export const ordersOfWork: Readonly<Record<ApproachId, readonly WorkStage[]>> = {
  'just-in-time': [
    { id: 'kickoff', rounds: [], basis: 'judgment' },
    inTurn('ssp', 'AP-241 AP-245..247'),
    inTurn('sap', 'AP-242 AP-245..247'),
    { id: 'testing', rounds: [], basis: 'judgment', statements: 'AP-254' },
    inTurn('sar', 'AP-242 AP-245..247'),
    inTurn('poam'),
  ],
  simultaneous: [
    together('ssp'),
    together('sap'),
    { id: 'testing', rounds: [], basis: 'judgment' },
    together('sar'),
    together('poam'),
    { id: 'kickoff', rounds: ['review'], basis: 'source', statements: 'AP-248 AP-250..251' },
  ],
};

/** A deliverable under Just-In-Time; without statements, its place is ours. */
function inTurn(id: DeliverableId, statements?: string): WorkStage {
  const stage = { id, rounds: ['produce', 'feedback', 'change', 'accept'] } as const;
  return statements === undefined ? { ...stage, basis: 'judgment' } : { ...stage, basis: 'source', statements };
}

/** A deliverable under the simultaneous approach. */
function together(id: DeliverableId): WorkStage {
  return { id, rounds: ['produce', 'submit'], basis: 'source', statements: 'AP-248..249' };
}
