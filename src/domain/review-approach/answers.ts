import { choice, type Fields, group, readFacts } from '../work-documents/facts-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { type CriterionId, criteria, criterionOf } from './criteria.ts';
import type { Answer } from './criterion.ts';
import { answerWords, type Questions } from './question-words.ts';

/** The answers given, by question: the facts of the tool. A question without an answer is left out. */
export type ReviewAnswers = {
  readonly [C in (typeof criteria)[number] as C['id']]?: C['answers'][number]['id'];
};

/** The answer chosen for a question; undefined if it is not answered. */
export function answerTo(criterion: CriterionId, answers: ReviewAnswers): Answer | undefined {
  const chosen = answers[criterion];
  return chosen === undefined ? undefined : criterionOf(criterion).answers.find((answer) => answer.id === chosen);
}

/** The schema of the answers. Its messages use their labels. */
const answersSchema = (questions: Questions) =>
  group(
    Object.fromEntries(
      criteria.map(({ id, answers }) => [
        id,
        choice<string>(
          answers.map((one) => one.id),
          (answer) => answerWords(questions, id, answer).label,
        ),
      ]),
    ) as Fields<ReviewAnswers>,
    (name) => `“${name}” is not a question of the review-approach chooser.`,
  );

/** Reads and writes review-approach documents; the words are for messages. */
export function reviewApproachTool(questions: Questions): WorkTool<ReviewAnswers> {
  const schema = answersSchema(questions);
  return { id: 'review-approach', migrations: [], check: (input) => readFacts(schema, input, {}) };
}
