import type { ApproachId, Basis } from './approaches.ts';
import type { CriterionId } from './criteria.ts';

/** How an answer stands to an approach. */
export type Weight = 'for' | 'against' | 'neutral';

/** What one answer weighs. */
export interface Reason {
  readonly criterion: CriterionId;
  readonly question: string;
  /** The label of the answer. */
  readonly answer: string;
  readonly weighs: Readonly<Record<ApproachId, Weight>>;
  /** Whether the simultaneous approach cannot be recommended while this is the answer. */
  readonly withholdsSimultaneous: boolean;
  readonly text: string;
  /** Whether the source words the reason, or it is our judgment. */
  readonly basis: Basis;
  readonly statements?: string;
}

/** How many preferences speak for what. Conditions are not counted: they open the simultaneous approach, or do not. */
export interface Tally {
  readonly 'just-in-time': number;
  readonly simultaneous: number;
  readonly neutral: number;
  /** Preferences without an answer. */
  readonly open: number;
}
