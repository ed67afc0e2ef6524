import { approachOf, type Basis, deliverables, pmoRecommendation } from './approaches.ts';
import { criteria, preferenceIds } from './criteria.ts';

/**
 * The steps of the rule that `decideReviewApproach` applies. Their words are in
 * `content/tools/review-approach/page.yaml`.
 */
export const decisionRule = [
  { id: 'conditions', basis: 'source', statements: 'AP-248..249' },
  { id: 'not-certain', basis: 'judgment' },
  { id: 'preferences', basis: 'judgment' },
  { id: 'simultaneous', basis: 'judgment' },
  { id: 'otherwise', basis: 'judgment', statements: 'AP-253' },
  { id: 'open', basis: 'judgment' },
  { id: 'conflicts', basis: 'judgment' },
] as const satisfies readonly RuleStep[];

/** The values that fill in the words of the rule, by the name in braces. */
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
  /** The basis of the step. */
  readonly basis: Basis;
  /** Statements of the ledger. */
  readonly statements?: string;
}
