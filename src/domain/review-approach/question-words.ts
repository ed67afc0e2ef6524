import { type ConditionId, type CriterionId, criterionIds, type PreferenceId } from './criteria.ts';

/*
 * The words of the questions, and the sentences that stand with a question. They are apart from those of a result
 * (`words.ts`), which load once somebody turns to the tool.
 */

/** The words of an answer: its label, and the reason for what it weighs. */
export interface AnswerWords {
  readonly label: string;
  readonly reason: string;
}

/** The words of a question. */
export interface QuestionWords {
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
  /** By the id of each answer. */
  readonly answers: Readonly<Record<string, AnswerWords>>;
}

/** The words of all questions. */
export type Questions = Readonly<Record<CriterionId, QuestionWords>>;

/** The words of all questions as their file has them: the conditions share most of theirs. */
export interface QuestionsFile {
  readonly conditions: {
    readonly why: string;
    readonly labels: Readonly<Record<'yes' | 'no' | 'not-certain', string>>;
    readonly reasons: Readonly<Record<'yes' | 'not-certain', string>>;
    /** The question about each deliverable, and the reason if it will not be complete. */
    readonly questions: Readonly<Record<ConditionId, { readonly question: string; readonly no: string }>>;
  };
  readonly preferences: Readonly<Record<PreferenceId, QuestionWords>>;
}

/** Gives each question its own words, including those that the conditions share. */
export function questionsIn({
  conditions: { why, labels, reasons, questions },
  preferences,
}: QuestionsFile): Questions {
  const entries = Object.entries(questions).map(([id, { question, no }]) => {
    const answers = {
      yes: { label: labels.yes, reason: reasons.yes },
      no: { label: labels.no, reason: no },
      'not-certain': { label: labels['not-certain'], reason: reasons['not-certain'] },
    };
    return [id, { question, why, answers }];
  });
  return { ...(Object.fromEntries(entries) as Record<ConditionId, QuestionWords>), ...preferences };
}

/**
 * The words of an answer.
 * @throws Error for an answer that has no words.
 */
export function answerWords(questions: Questions, criterion: CriterionId, answer: string): AnswerWords {
  const found = questions[criterion].answers[answer];
  if (!found) throw new Error(`The answer "${answer}" to "${criterion}" has no words.`);
  return found;
}

/**
 * Says whether open questions can still change the result.
 *
 * @param open How many questions have no answer.
 * @param mayChange How many of these could still change the result.
 */
export function outlookSentence(open: number, mayChange: number): string {
  if (open === 0) return 'All questions are answered.';
  const are = open === 1 ? 'One question is open' : `${open} questions are open`;
  if (mayChange === 0) return `${are}. No answer can change the result.`;
  if (mayChange === open) return `${are} and may change the result.`;
  return `${are}; ${mayChange} of them may change the result.`;
}

/** The number of a question: “Question 2 of 10”. */
export function placeText(criterion: CriterionId): string {
  return `Question ${criterionIds.indexOf(criterion) + 1} of ${criterionIds.length}`;
}

/** The label of a button that leads back to a question: “Back to question 3”. */
export function backText(criterion: CriterionId): string {
  return `Back to question ${criterionIds.indexOf(criterion) + 1}`;
}
