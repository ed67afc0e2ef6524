import { countText, listText } from '../wording.ts';
import { type ApproachId, type DeliverableId, deliverables } from './approaches.ts';
import type { ComparisonId } from './comparison.ts';
import type { ConflictWords } from './conflict-words.ts';
import { type ConditionId, type CriterionId, criterionIds, criterionOf, type PreferenceId } from './criteria.ts';
import type { Round, WorkStage } from './order-of-work.ts';
import type { Reason, Tally } from './reason.ts';

/*
 * The words that the rules take, and the sentences that they compute. Fixed text is content:
 * `content/tools/review-approach/`, checked by `src/tools/review-approach/words.schema.ts`.
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

/** The words of every result. */
export interface ResultWords {
  /** What the PMO recommends, and why. */
  readonly pmo: string;
  /** What in the result is our judgment. */
  readonly ours: string;
  /** The headings of the groups of reasons. */
  readonly groups: Readonly<Record<ApproachId | 'neither', string>>;
  readonly rounds: Readonly<Record<Round, string>>;
  /** The stages of the work that are not deliverables. */
  readonly stages: Readonly<Record<'kickoff' | 'testing', string>>;
  /** Notes on the place of a stage. */
  readonly notes: Readonly<Record<ApproachId, { readonly [Id in WorkStage['id']]?: string | undefined }>>;
  /** What is said where the result goes against what somebody asks for. */
  readonly conflicts: ConflictWords;
  readonly comparison: Readonly<
    Record<ComparisonId, { readonly question: string; readonly cells: Readonly<Record<ApproachId, string>> }>
  >;
}

/** The name of a stage, for labels. */
export function stageName(id: WorkStage['id'], { stages }: ResultWords): string {
  if (id === 'kickoff' || id === 'testing') return stages[id];
  return abbreviationOf(id);
}

/** What happens in a stage: “is produced, is submitted to the agency”. Empty if nothing is named. */
export function stageText({ rounds }: WorkStage, words: ResultWords): string {
  return rounds.map((round) => words.rounds[round]).join(', ');
}

/** The short name of a deliverable. */
export function abbreviationOf(deliverable: DeliverableId): string {
  return deliverables.find(({ id }) => id === deliverable)?.abbreviation ?? deliverable;
}

/**
 * Explains how a result came about, with all counts, in a few sentences.
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
      ? 'There are no answers about preferences yet.'
      : `Of ${countText(answered, 'answer')} about preferences, ${tally.simultaneous} for all at once, ${tally['just-in-time']} for Just-In-Time, and ${tally.neutral} for neither.`;
  if (recommended === 'simultaneous') {
    return `All at once: all ${deliverables.length} deliverables will be complete before the Kickoff. ${count}`;
  }
  if (recommended === 'just-in-time') {
    const tie = tally.open === 0 && tally.simultaneous === tally['just-in-time'];
    return `Just-In-Time: all at once needs more answers for it than against it. ${count}${tie ? ' A tie goes to the approach that the PMO recommends.' : ''}`;
  }
  const still = mayChange === open ? ' and may change the result' : `, of which ${mayChange} may change the result`;
  return `Not decided yet: ${countText(open, 'question is', 'questions are')} open${still}. ${count}`;
}

/** “The SAR and POA&M will not be complete. Of the SAP that is not certain.” Undefined if every condition is met. */
function lackingIn(reasons: readonly Reason[]): string | undefined {
  const withheld = reasons.filter((reason) => reason.rulesOutSimultaneous);
  if (withheld.length === 0) return undefined;
  const incomplete = withheld.filter(({ weighs }) => weighs.simultaneous === 'against').map(deliverableOf);
  const uncertain = withheld.filter(({ weighs }) => weighs.simultaneous !== 'against').map(deliverableOf);
  return [
    ...(incomplete.length > 0 ? [`The ${listText(incomplete)} will not be complete by then.`] : []),
    ...(uncertain.length > 0 ? [`It is not certain for the ${listText(uncertain)}.`] : []),
  ].join(' ');
}

/** The short name of the deliverable that a condition is about. */
function deliverableOf({ criterion }: Reason): string {
  const { deliverable } = criterionOf(criterion);
  return deliverable === undefined ? criterion : abbreviationOf(deliverable);
}

/** Says that deliverables would be complete before others that they build on. */
export function gapSentence(complete: readonly DeliverableId[], missing: readonly DeliverableId[]): string {
  const [names, others] = [complete, missing].map((ids) => listText(ids.map(abbreviationOf)));
  return `The ${names} would be complete before the Kickoff, but the ${others} would not. Deliverables build on one another, so check these answers.`;
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

/** Says that the result goes against what answers ask for; empty where there is no such answer. */
export function conflictSentence(count: number): string {
  if (count === 0) return '';
  return `The result conflicts with ${count === 1 ? 'one answer' : `${count} answers`}.`;
}

/** Says how many questions are open, and that they cannot change the result. */
export function harmlessSentence(open: number): string {
  return open === 1
    ? 'One question is open. It cannot change the result.'
    : `${open} questions are open. They cannot change the result.`;
}

/** How many answers a group holds: “no answer”, “1 answer”, “2 answers”. */
export function answerCountText(count: number): string {
  return count === 0 ? 'no answer' : countText(count, 'answer');
}

/** The number of a question: “Question 2 of 10”. */
export function placeText(criterion: CriterionId): string {
  return `Question ${criterionIds.indexOf(criterion) + 1} of ${criterionIds.length}`;
}

/** The label of a button that leads back to a question: “Back to question 3”. */
export function backText(criterion: CriterionId): string {
  return `Back to question ${criterionIds.indexOf(criterion) + 1}`;
}
