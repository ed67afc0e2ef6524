import { countText, listText } from '../wording.ts';
import { type ApproachId, type DeliverableId, deliverables } from './approaches.ts';
import type { ComparisonId } from './comparison.ts';
import type { ConflictWords } from './conflict-words.ts';
import { criterionOf } from './criteria.ts';
import type { Round, WorkStage } from './order-of-work.ts';
import type { Reason, Tally } from './reason.ts';

/*
 * The words that a result takes, and the sentences that are computed for it; those of the questions stand in
 * `question-words.ts`. Fixed text is content:
 * `content/tools/review-approach/`, checked by `src/tools/review-approach/words.schema.ts`.
 */

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
      : `${countText(answered, 'answer')} about preferences: ${tally.simultaneous} for all at once, ${tally['just-in-time']} for Just-In-Time, and ${tally.neutral} for neither.`;
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
