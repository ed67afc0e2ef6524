import { describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { type CriterionId, criteria } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach as decide } from '../../../src/domain/review-approach/decision.ts';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';

const decideReviewApproach = (answers: ReviewAnswers) => decide(answers, questions);
const ids: readonly CriterionId[] = criteria.map(({ id }) => id);

describe('the open questions that may still change the result', () => {
  it('are all of them before the first answer', () => {
    expect(decideReviewApproach({}).mayChange).toEqual(ids);
  });

  it('are none once there is a result', () => {
    const { recommended, unanswered, mayChange } = decideReviewApproach({ 'poam-complete': 'not-certain' });
    expect(recommended).toBe('just-in-time');
    expect(unanswered).toHaveLength(ids.length - 1);
    expect(mayChange).toEqual([]);
  });

  it('leave out a preference that can no longer tip a great lead, and the explanation says so', () => {
    const [, ready] = reviewExamples;
    const { 'ssp-complete': _, 'early-changes': __, ...given } = ready?.answers ?? {};
    const { mayChange, explanation } = decideReviewApproach(given);
    expect(mayChange).toEqual(['ssp-complete']);
    expect(explanation).toMatch(/^Not decided yet: 2 questions are open, of which 1 may change the result\./);
  });
});
