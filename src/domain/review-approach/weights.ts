import { answerTo, type ReviewAnswers } from './answers.ts';
import type { ApproachId, Basis } from './approaches.ts';
import { type CriterionId, criteria, criterionOf } from './criteria.ts';

/** How an answer stands to an approach. */
export type Weight = 'for' | 'against' | 'neutral';

/** What one answer weighs. */
export interface Reason {
  readonly criterion: CriterionId;
  readonly question: string;
  /** The label of the answer. */
  readonly answer: string;
  readonly weighs: Readonly<Record<ApproachId, Weight>>;
  /** Whether the simultaneous approach cannot be recommended while this is the answer. */
  readonly withholdsSimultaneous: boolean;
  readonly text: string;
  /** Whether the source words the reason, or it is our judgment. */
  readonly basis: Basis;
  readonly statements?: string;
}

/** How many preferences speak for what. Conditions are not counted: they open the simultaneous approach, or do not. */
export interface Tally {
  readonly 'just-in-time': number;
  readonly simultaneous: number;
  readonly neutral: number;
  /** Preferences without an answer. */
  readonly open: number;
}

/** The questions that are counted. */
export const preferenceIds: readonly CriterionId[] = criteria
  .filter(({ kind }) => kind === 'preference')
  .map(({ id }) => id);

/** What each answer weighs, in the order of the questions. */
export function weighAnswers(answers: ReviewAnswers): Reason[] {
  return criteria.flatMap(({ id }) => reasonFor(id, answers) ?? []);
}

/** The preferences counted by what they speak for. */
export function tallyOf(reasons: readonly Reason[]): Tally {
  const counted = reasons.filter(({ criterion }) => preferenceIds.includes(criterion));
  const speakingFor = (approach: ApproachId) => counted.filter(({ weighs }) => weighs[approach] === 'for').length;
  const one = speakingFor('just-in-time');
  const other = speakingFor('simultaneous');
  return {
    'just-in-time': one,
    simultaneous: other,
    neutral: counted.length - one - other,
    open: preferenceIds.length - counted.length,
  };
}

function reasonFor(criterion: CriterionId, answers: ReviewAnswers): Reason | undefined {
  const answer = answerTo(criterion, answers);
  if (answer === undefined) return undefined;
  const { favors, statements } = answer;
  const weight = (approach: ApproachId): Weight =>
    favors === undefined ? 'neutral' : favors === approach ? 'for' : 'against';
  return {
    criterion,
    question: criterionOf(criterion).question,
    answer: answer.label,
    weighs: { 'just-in-time': weight('just-in-time'), simultaneous: weight('simultaneous') },
    withholdsSimultaneous: answer.withholdsSimultaneous ?? false,
    text: answer.reason,
    basis: answer.basis,
    ...(statements === undefined ? {} : { statements }),
  };
}

/** The answers parted by what they speak for: first Just-In-Time, then all at once, then neither. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  return groups.map((group) => ({
    ...group,
    reasons: reasons.filter(({ weighs }) =>
      group.speaksFor === undefined ? weighs['just-in-time'] === 'neutral' : weighs[group.speaksFor] === 'for',
    ),
  }));
}

const groups = [
  { speaksFor: 'just-in-time', title: 'For Just-In-Time, and so against all at once' },
  { speaksFor: 'simultaneous', title: 'For all at once, and so against Just-In-Time' },
  { speaksFor: undefined, title: 'Neutral to both' },
] as const;

/** Answers that speak for the same. */
export interface ReasonGroup {
  /** Absent where they speak for neither approach. */
  readonly speaksFor: ApproachId | undefined;
  readonly title: string;
  readonly reasons: readonly Reason[];
}
