import { approachOf, type Basis, deliverables, pmoRecommendation } from './approaches.ts';
import { criteria, preferenceIds } from './criteria.ts';

/**
 * The steps of the rule by which the answers lead to an approach, which is what `decideReviewApproach` does. Their words
 * are in `content/tools/review-approach/page.yaml`.
 */
export const decisionRule = [
  { id: 'conditions', basis: 'source', statements: 'AP-248..249' },
  { id: 'not-certain', basis: 'judgment' },
  { id: 'preferences', basis: 'judgment' },
  { id: 'simultaneous', basis: 'judgment' },
  { id: 'otherwise', basis: 'judgment', statements: 'AP-253' },
  { id: 'open', basis: 'judgment' },
] as const satisfies readonly RuleStep[];

/** The numbers and names in the words of the rule, by the names under which these hold a place for them. */
export const ruleValues = {
  questions: criteria.length,
  conditions: criteria.length - preferenceIds.length,
  firstPreference: criteria.length - preferenceIds.length + 1,
  preferences: preferenceIds.length,
  deliverables: deliverables.length,
  deliverableNames: deliverables.map(({ name }) => name).join(', '),
  recommended: approachOf(pmoRecommendation.approach).shortName,
} as const;

/** A step of the rule. */
export interface RuleStep {
  readonly id: string;
  /** Whether the source words it, or it is our judgment. */
  readonly basis: Basis;
  /** Statements of the ledger. */
  readonly statements?: string;
}
