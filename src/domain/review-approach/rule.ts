import { approachOf, deliverables, pmoRecommendation } from './approaches.ts';
import { criteria } from './criteria.ts';
import { preferenceIds } from './weights.ts';

const [recommended, other] = [approachOf(pmoRecommendation.approach), approachOf('simultaneous')].map(
  ({ shortName }) => shortName,
);

/** The rule by which the answers lead to an approach, in words, step by step. It is what `decideReviewApproach` does. */
export const decisionRule: readonly RuleStep[] = [
  {
    text: `Conditions first. The first ${criteria.length - preferenceIds.length} questions ask whether each of the ${deliverables.length} deliverables will be complete before the Kickoff: ${deliverables.map(({ name }) => name).join(', ')}. One “No” rules ${other?.toLowerCase()} out: the result is ${recommended}, whatever else is answered.`,
    basis: 'source',
    statements: 'AP-248..249',
  },
  {
    text: '“Not certain” does the same, for as long as it is the answer.',
    basis: 'judgment',
  },
  {
    text: `Then the preferences are counted. Each of the other ${preferenceIds.length} questions speaks for ${recommended}, for ${other?.toLowerCase()}, or for neither, and each weighs the same.`,
    basis: 'judgment',
  },
  {
    text: `${other} is the result where all ${deliverables.length} deliverables will be complete and more preferences speak for it than for ${recommended}.`,
    basis: 'judgment',
  },
  {
    text: `In every other case the result is ${recommended}. A tie, too, goes to what the PMO recommends.`,
    basis: 'judgment',
    statements: 'AP-253',
  },
  {
    text: 'A question left open counts for nothing, and is never read as a “No”. There is a result as soon as no open question could change it, and not before.',
    basis: 'judgment',
  },
];

/** A step of the rule. */
export interface RuleStep {
  readonly text: string;
  /** Whether the source words it, or it is our judgment. */
  readonly basis: 'source' | 'judgment';
  /** Statements of the ledger. */
  readonly statements?: string;
}
