import { answerTo, type ReviewAnswers } from './answers.ts';
import { type ApproachId, approachIds } from './approaches.ts';
import { type CriterionId, criterionIds, isPreference, preferenceIds } from './criteria.ts';
import { answerWords, type Questions } from './question-words.ts';
import type { Reason, Tally, Weight } from './reason.ts';

/** What each answer weighs, in the order of the questions. */
export function weighAnswers(answers: ReviewAnswers, questions: Questions): Reason[] {
  return criterionIds.flatMap((id) => reasonFor(id, answers, questions) ?? []);
}

/** Counts the preferences by what they favor. */
export function tallyOf(reasons: readonly Reason[]): Tally {
  const counted = reasons.filter(({ criterion }) => isPreference(criterion));
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

function reasonFor(criterion: CriterionId, answers: ReviewAnswers, questions: Questions): Reason | undefined {
  const answer = answerTo(criterion, answers);
  if (answer === undefined) return undefined;
  const { favors, statements } = answer;
  const { label, reason } = answerWords(questions, criterion, answer.id);
  const weight = (approach: ApproachId): Weight =>
    favors === undefined ? 'neutral' : favors === approach ? 'for' : 'against';
  return {
    criterion,
    question: questions[criterion].question,
    answer: label,
    weighs: { 'just-in-time': weight('just-in-time'), simultaneous: weight('simultaneous') },
    rulesOutSimultaneous: answer.rulesOutSimultaneous ?? false,
    text: reason,
    basis: answer.basis,
    ...(statements === undefined ? {} : { statements }),
  };
}

/** Answers that favor the same approach. */
export interface ReasonGroup {
  /** The approach, or `neither`. */
  readonly favored: ApproachId | 'neither';
  readonly reasons: readonly Reason[];
}

/** Groups the answers by what they favor: first Just-In-Time, then all at once, then neither. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups = approachIds.map((id) => ({
    favored: id,
    reasons: reasons.filter(({ weighs }) => weighs[id] === 'for'),
  }));
  return [...groups, { favored: 'neither', reasons: reasons.filter((one) => one.weighs.simultaneous === 'neutral') }];
}
