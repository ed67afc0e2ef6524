import type { ApproachId, Basis, DeliverableId } from './approaches.ts';

/** A question, with the answers to choose from. */
export interface Criterion {
  readonly id: string;
  /** `condition`: the simultaneous approach needs it; `preference`: it speaks for one approach or the other. */
  readonly kind: 'condition' | 'preference';
  /** The deliverable that a condition is about. */
  readonly deliverable?: DeliverableId;
  readonly question: string;
  /** Why it is asked, in a sentence. */
  readonly why: string;
  /** Statements of the ledger on which the question turns. */
  readonly statements: string;
  readonly answers: readonly Answer[];
}

/** One answer to choose. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  /** The approach for which the answer speaks, and so against the other; left out where it speaks for neither. */
  readonly favors?: ApproachId;
  /** Whether the simultaneous approach cannot be recommended while this is the answer. */
  readonly withholdsSimultaneous?: true;
  /** What the answer weighs, and why, in a sentence. */
  readonly reason: string;
  /** Whether the source words the reason, or it is our judgment. */
  readonly basis: Basis;
  /** Statements of the ledger on which the reason rests; required for a reason of the source. */
  readonly statements?: string;
}
