/*
 * What judges the answers, and shows what comes of them beside a question. It loads at the first sign of a person, and at
 * once where there are answers already.
 */

export { decideReviewApproach } from '../../domain/review-approach/decision.ts';
export { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
export { verdictOf } from './verdict.ts';
export { Weighed } from './Weighed.tsx';
