import type { CheckedFacts, FactReader } from '../work-documents/checked-facts.ts';
import { isRecord, readChoice, setAside, setAsideOthers, startReading } from '../work-documents/checked-facts.ts';
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

/** How the answers are kept, opened and saved. */
export const reviewApproachTool: WorkTool<ReviewAnswers> = {
  id: 'review-approach',
  migrations: [],
  check: checkAnswers,
};

/** Reads answers from any JSON value. Throws nothing and drops nothing. */
function checkAnswers(input: unknown): CheckedFacts<ReviewAnswers> {
  const reader = startReading();
  if (!isRecord(input)) {
    setAside(reader, '', input, 'The answers are missing: the file holds something else in their place.');
    return { facts: {}, ...reader };
  }
  const given = criteria.flatMap(({ id }) => {
    const choice = readAnswer(reader, id, input[id]);
    return choice === undefined ? [] : [[id, choice] as const];
  });
  const known = criteria.map(({ id }) => id);
  setAsideOthers(reader, '', input, known, (name) => `“${name}” is not a question of the review-approach chooser.`);
  return { facts: Object.fromEntries(given), ...reader };
}

/** The id of one of a question’s answers, or nothing: quietly where none was given, with a report for any other value. */
function readAnswer(reader: FactReader, criterion: CriterionId, value: unknown): string | undefined {
  const labels = new Map<string, string>(criterionOf(criterion).answers.map(({ id, label }) => [id, label]));
  return readChoice(reader, criterion, value, [...labels.keys()], (id) => labels.get(id) ?? id);
}
