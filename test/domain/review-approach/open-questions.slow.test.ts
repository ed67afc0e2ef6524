import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { type CriterionId, criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach as decide } from '../../../src/domain/review-approach/decision.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';

const decideReviewApproach = (answers: ReviewAnswers) => decide(answers, questions);
const ids: readonly CriterionId[] = criteria.map(({ id }) => id);
const answersOf = (id: CriterionId) => criterionOf(id).answers.map((answer) => answer.id);

/** Every way of answering these questions. */
function* waysToAnswer(open: readonly CriterionId[], given: ReviewAnswers = {}): Generator<ReviewAnswers> {
  const [first, ...rest] = open;
  if (first === undefined) {
    yield given;
    return;
  }
  for (const id of answersOf(first)) yield* waysToAnswer(rest, { ...given, [first]: id });
}

/** Whether, with the other open questions answered in some way, the answer to this one makes the difference: by trial. */
function makesDifference(question: CriterionId, open: readonly CriterionId[], given: ReviewAnswers): boolean {
  for (const others of waysToAnswer(open.filter((id) => id !== question))) {
    const results = answersOf(question).map(
      (id) => decideReviewApproach({ ...given, ...others, [question]: id }).recommended,
    );
    if (new Set(results).size > 1) return true;
  }
  return false;
}

/** Answers to all questions but up to four, without one that settles the matter alone. */
const nearlyAll = fc
  .tuple(
    fc.subarray([...ids], { minLength: 1, maxLength: 4 }),
    fc.tuple(...ids.map((id) => fc.constantFrom(...(id.endsWith('-complete') ? ['yes'] : answersOf(id))))),
  )
  .map(([open, all]) => ({
    open,
    given: Object.fromEntries(
      ids.flatMap((id, place) => (open.includes(id) ? [] : [[id, all[place]]])),
    ) as ReviewAnswers,
  }));

describe('the open questions that may still change the result', () => {
  it('are exactly those of which trying every answer shows a difference', () => {
    fc.assert(
      fc.property(nearlyAll, ({ open, given }) => {
        const { mayChange } = decideReviewApproach(given);
        const byTrial = ids.filter((id) => open.includes(id) && makesDifference(id, open, given));
        expect(mayChange).toEqual(byTrial);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});
