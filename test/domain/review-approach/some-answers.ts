import fc from 'fast-check';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';

/** Any set of answers, with any of them left out. */
export const someAnswers = fc.record(
  Object.fromEntries(
    criteria.map(({ id }) => [id, fc.constantFrom(...criterionOf(id).answers.map((answer) => answer.id))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<ReviewAnswers>;
