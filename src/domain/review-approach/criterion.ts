import type { ApproachId, Basis, DeliverableId } from './approaches.ts';

/**
 * The facts of a question and its answers. Its words are in
 * `content/tools/review-approach/questions.yaml`, under its id.
 */
export interface Criterion {
  readonly id: string;
  /** `condition`: the simultaneous approach needs it; `preference`: it speaks for one approach or the other. */
  readonly kind: 'condition' | 'preference';
  /** The deliverable that a condition is about. */
  readonly deliverable?: DeliverableId;
  /** The statements of the ledger behind the question. */
  readonly statements: string;
  readonly answers: readonly Answer[];
}

/** An answer to choose. */
export interface Answer {
  readonly id: string;
  /** The approach that the answer favors over the other; absent if it favors neither. */
  readonly favors?: ApproachId;
  /**
   * Whether the answer says what somebody wants (`wish`) or cannot do without (`constraint`), rather than how things
   * stand: the approach that it favors is then asked for. That is our judgment.
   */
  readonly voices?: 'wish' | 'constraint';
  /** Whether the answer rules out the simultaneous approach. */
  readonly rulesOutSimultaneous?: true;
  /** The basis of the reason for what the answer weighs. */
  readonly basis: Basis;
  /** The statements of the ledger behind the reason; required if it is the source’s. */
  readonly statements?: string;
}
