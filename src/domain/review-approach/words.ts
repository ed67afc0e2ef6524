import { listText } from '../wording.ts';
import { type ApproachId, type DeliverableId, deliverables } from './approaches.ts';
import type { ComparisonId } from './comparison.ts';
import { type ConditionId, type CriterionId, criterionIds, criterionOf, type PreferenceId } from './criteria.ts';
import type { Round, WorkStage } from './order-of-work.ts';
import type { Reason, Tally } from './reason.ts';

/*
 * The words that the rules are given, and the sentences that they compute. What is fixed text is content:
 * `content/tools/review-approach/`, checked by `src/tools/review-approach/words.schema.ts`.
 */

/** What is said of an answer: its label, and what it weighs, and why. */
export interface AnswerWords {
  readonly label: string;
  readonly reason: string;
}

/** What is said of a question. */
export interface QuestionWords {
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
  /** By the id of the answer. */
  readonly answers: Readonly<Record<string, AnswerWords>>;
}

/** The words of all questions. */
export type Questions = Readonly<Record<CriterionId, QuestionWords>>;

/** The words of all questions as their file holds them: the conditions share most of theirs. */
export interface QuestionsFile {
  readonly conditions: {
    readonly why: string;
    readonly labels: Readonly<Record<'yes' | 'no' | 'not-certain', string>>;
    readonly reasons: Readonly<Record<'yes' | 'not-certain', string>>;
    /** The question about each deliverable, and the reason where it will not be complete. */
    readonly questions: Readonly<Record<ConditionId, { readonly question: string; readonly no: string }>>;
  };
  readonly preferences: Readonly<Record<PreferenceId, QuestionWords>>;
}

/** The words of each question, those that the conditions share among them. */
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
 * What is said of an answer.
 * @throws Error for an answer that has no words.
 */
export function answerWords(questions: Questions, criterion: CriterionId, answer: string): AnswerWords {
  const found = questions[criterion].answers[answer];
  if (!found) throw new Error(`The answer "${answer}" to "${criterion}" has no words.`);
  return found;
}

/** What is said of the result, whatever it is. */
export interface ResultWords {
  /** What the PMO recommends, and why. */
  readonly pmo: string;
  /** What in the result is our judgment. */
  readonly ours: string;
  /** What the groups of reasons speak for. */
  readonly groups: Readonly<Record<ApproachId | 'neither', string>>;
  readonly rounds: Readonly<Record<Round, string>>;
  /** The stages of the work that are no deliverable. */
  readonly stages: Readonly<Record<'kickoff' | 'testing', string>>;
  /** What has to be said of the place of a stage. */
  readonly notes: Readonly<Record<ApproachId, { readonly [Id in WorkStage['id']]?: string | undefined }>>;
  readonly comparison: Readonly<
    Record<ComparisonId, { readonly question: string; readonly cells: Readonly<Record<ApproachId, string>> }>
  >;
}

/** The name of a stage, for labels. */
export function stageName(id: WorkStage['id'], { stages }: ResultWords): string {
  if (id === 'kickoff' || id === 'testing') return stages[id];
  return abbreviationOf(id);
}

/** What happens in a stage: “is produced, is submitted to the agency”. Empty where it has no rounds. */
export function stageText({ rounds }: WorkStage, words: ResultWords): string {
  return rounds.map((round) => words.rounds[round]).join(', ');
}

function abbreviationOf(deliverable: DeliverableId): string {
  return deliverables.find(({ id }) => id === deliverable)?.abbreviation ?? deliverable;
}

/**
 * How a result came about, with all numbers, in a few sentences.
 *
 * @param open How many questions have no answer.
 * @param mayChange How many of these could still change the result.
 */
export function explainDecision(
  recommended: ApproachId | undefined,
  reasons: readonly Reason[],
  tally: Tally,
  open: number,
  mayChange: number,
): string {
  const lacking = lackingIn(reasons);
  if (lacking !== undefined) {
    return `Just-In-Time: all at once needs all ${deliverables.length} deliverables complete before the Kickoff. ${lacking}`;
  }
  const answered = tally.simultaneous + tally['just-in-time'] + tally.neutral;
  const count =
    answered === 0
      ? 'No answer about preferences has been given.'
      : `Of ${answered} ${answered === 1 ? 'answer' : 'answers'} about preferences, ${tally.simultaneous} for all at once, ${tally['just-in-time']} for Just-In-Time, ${tally.neutral} for neither.`;
  if (recommended === 'simultaneous') {
    return `All at once: all ${deliverables.length} deliverables will be complete before the Kickoff. ${count}`;
  }
  if (recommended === 'just-in-time') {
    const tie = tally.open === 0 && tally.simultaneous === tally['just-in-time'];
    return `Just-In-Time: all at once needs more answers for it than against it. ${count}${tie ? ' A tie goes to what the PMO recommends.' : ''}`;
  }
  const still = mayChange === open ? ' and may change the result' : `, of which ${mayChange} may change the result`;
  return `Not decided yet: ${open} ${open === 1 ? 'question is' : 'questions are'} open${still}. ${count}`;
}

/** “The SAR and POA&M will not be complete. Of the SAP that is not certain.” Nothing where no condition fails. */
function lackingIn(reasons: readonly Reason[]): string | undefined {
  const withheld = reasons.filter((reason) => reason.withholdsSimultaneous);
  if (withheld.length === 0) return undefined;
  const incomplete = withheld.filter(({ weighs }) => weighs.simultaneous === 'against').map(deliverableOf);
  const uncertain = withheld.filter(({ weighs }) => weighs.simultaneous !== 'against').map(deliverableOf);
  return [
    ...(incomplete.length > 0 ? [`The ${listText(incomplete)} will not be complete by then.`] : []),
    ...(uncertain.length > 0 ? [`Of the ${listText(uncertain)} that is not certain.`] : []),
  ].join(' ');
}

/** The short name of the deliverable that a condition is about. */
function deliverableOf({ criterion }: Reason): string {
  const { deliverable } = criterionOf(criterion);
  return deliverable === undefined ? criterion : abbreviationOf(deliverable);
}

/** That a deliverable would be complete before others on which it builds. */
export function gapSentence(deliverable: DeliverableId, missing: readonly DeliverableId[]): string {
  const names = listText(missing.map(abbreviationOf));
  return `The ${abbreviationOf(deliverable)} would be complete before the Kickoff, but not the ${names}. Deliverables build on one another, so check these answers.`;
}

/**
 * Whether open questions can still change the result.
 *
 * @param open How many questions have no answer.
 * @param mayChange How many of these could still change the result.
 */
export function outlookSentence(open: number, mayChange: number): string {
  if (open === 0) return 'All questions are answered.';
  const are = open === 1 ? 'One question is open' : `${open} questions are open`;
  if (mayChange === 0) return `${are}. No answer to come can change the result.`;
  if (mayChange === open) return `${are} and may change the result.`;
  return `${are}; ${mayChange} of them may change the result.`;
}

/** That so many questions are open and cannot change the result. */
export function harmlessSentence(open: number): string {
  return open === 1
    ? 'One question is open. It cannot change the result.'
    : `${open} questions are open. They cannot change the result.`;
}

/** How many answers a group holds: “no answer”, “1 answer”, “2 answers”. */
export function answerCountText(count: number): string {
  if (count === 0) return 'no answer';
  return count === 1 ? '1 answer' : `${count} answers`;
}

/** Statements of the ledger in a sentence: “AP-241, AP-245 to AP-247” for `AP-241 AP-245..247`. */
export function statementsText(statements: string): string {
  return statements.replaceAll(' ', ', ').replaceAll('..', ' to ');
}

/** The number of a question and of how many: “Question 2 of 10”. */
export function placeText(criterion: CriterionId): string {
  return `Question ${criterionIds.indexOf(criterion) + 1} of ${criterionIds.length}`;
}

/** The label that leads back to a question: “Back to question 3”. */
export function backText(criterion: CriterionId): string {
  return `Back to question ${criterionIds.indexOf(criterion) + 1}`;
}
