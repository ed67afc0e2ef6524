import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';

/** Every combination of answers to all questions, one at a time. */
export function* everyCombination(place = 0, given: ReviewAnswers = {}): Generator<ReviewAnswers> {
  const criterion = criteria[place];
  if (!criterion) {
    yield given;
    return;
  }
  for (const { id } of criterionOf(criterion.id).answers) {
    yield* everyCombination(place + 1, { ...given, [criterion.id]: id });
  }
}
