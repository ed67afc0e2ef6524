import type { ApproachId, Basis, DeliverableId } from './approaches.ts';

/**
 * A question, with the answers to choose from: its facts. Its words are in
 * `content/tools/review-approach/questions.yaml`, under its id.
 */
export interface Criterion {
  readonly id: string;
  /** `condition`: the simultaneous approach needs it; `preference`: it speaks for one approach or the other. */
  readonly kind: 'condition' | 'preference';
  /** The deliverable that a condition is about. */
  readonly deliverable?: DeliverableId;
  /** Statements of the ledger on which the question turns. */
  readonly statements: string;
  readonly answers: readonly Answer[];
}

/** One answer to choose. */
export interface Answer {
  readonly id: string;
  /** The approach for which the answer speaks, and so against the other; left out where it speaks for neither. */
  readonly favors?: ApproachId;
  /** Whether the simultaneous approach cannot be recommended while this is the answer. */
  readonly withholdsSimultaneous?: true;
  /** Whether the source words the reason for what the answer weighs, or it is our judgment. */
  readonly basis: Basis;
  /** Statements of the ledger on which the reason rests; required for a reason of the source. */
  readonly statements?: string;
}
