import type { ApproachId, Basis } from './approaches.ts';
import type { CriterionId } from './criteria.ts';

/** What an answer weighs for an approach. */
export type Weight = 'for' | 'against' | 'neutral';

/** What an answer weighs, and why. */
export interface Reason {
  readonly criterion: CriterionId;
  readonly question: string;
  /** The label of the answer. */
  readonly answer: string;
  readonly weighs: Readonly<Record<ApproachId, Weight>>;
  /** Whether the answer rules out the simultaneous approach. */
  readonly rulesOutSimultaneous: boolean;
  readonly text: string;
  /** The basis of the reason. */
  readonly basis: Basis;
  readonly statements?: string;
}

/** How many preferences favor what. Conditions do not count: they allow the simultaneous approach, or rule it out. */
export interface Tally {
  readonly 'just-in-time': number;
  readonly simultaneous: number;
  readonly neutral: number;
  /** Preferences without an answer. */
  readonly open: number;
}
