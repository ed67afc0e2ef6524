import { choice, type Fields, group, readFacts } from '../work-documents/facts-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { type CriterionId, criteria, criterionOf } from './criteria.ts';
import type { Answer } from './criterion.ts';

/** The answers given, by question: the facts of the tool. A question without an answer is left out. */
export type ReviewAnswers = {
  readonly [C in (typeof criteria)[number] as C['id']]?: C['answers'][number]['id'];
};

/** The answer chosen to a question, or nothing where it has not been answered. */
export function answerTo(criterion: CriterionId, answers: ReviewAnswers): Answer | undefined {
  const chosen = answers[criterion];
  return chosen === undefined ? undefined : criterionOf(criterion).answers.find((answer) => answer.id === chosen);
}

const labelOf = (answers: readonly Answer[], answer: string) =>
  answers.find(({ id }) => id === answer)?.label ?? answer;

const answersSchema = group(
  Object.fromEntries(
    criteria.map(({ id, answers }) => [
      id,
      choice<string>(
        answers.map((one) => one.id),
        (answer) => labelOf(answers, answer),
      ),
    ]),
  ) as Fields<ReviewAnswers>,
  (name) => `“${name}” is not a question of the review-approach chooser.`,
);

/** How the answers are kept, opened, and saved. */
export const reviewApproachTool: WorkTool<ReviewAnswers> = {
  id: 'review-approach',
  migrations: [],
  check: (input) => readFacts(answersSchema, input, {}),
};
