import type { PlainDate } from '../calendar/plain-date.ts';
import type { ReviewAnswers } from './answers.ts';
import { conflictTexts } from './conflict-texts.ts';
import { decideReviewApproach } from './decision.ts';
import type { Questions } from './question-words.ts';
import type { ResultWords } from './words.ts';

/**
 * The decision as data for other programs: the answers, the result with its reasons, and every conflict with its ids and
 * in words. A plain JSON value.
 *
 * @param asOf The date of the record.
 */
export function decisionRecord(
  title: string,
  answers: ReviewAnswers,
  words: { readonly questions: Questions; readonly result: ResultWords },
  asOf: PlainDate,
) {
  const { conflicts, ...decision } = decideReviewApproach(answers, words.questions);
  const texts = conflictTexts({ ...decision, conflicts }, words.questions, words.result.conflicts);
  return {
    title,
    asOf,
    answers,
    ...decision,
    conflicts: conflicts.map((conflict, place) => ({ ...conflict, ...texts.conflicts[place] })),
    whatToDo: texts.waysOut,
  };
}
