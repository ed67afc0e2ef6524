import { answerTo, type ReviewAnswers } from './answers.ts';
import { type ApproachId, deliverables, pmoRecommendation } from './approaches.ts';
import { type CriterionId, criterionIds, isPreference } from './criteria.ts';
import { couldSpeakFor, questionsThatTip } from './open-questions.ts';
import type { Reason, Tally } from './reason.ts';
import { tallyOf, weighAnswers } from './weights.ts';
import { explainDecision, gapSentence, type Questions } from './words.ts';

/** What the answers lead to. */
export interface ReviewDecision {
  /** The approach that the answers lead to. Absent while an open question could still change it. */
  readonly recommended?: ApproachId;
  /** How it came about, with all numbers, in a few sentences. */
  readonly explanation: string;
  /** Whether the recommended approach is another one than the PMO’s. */
  readonly differsFromPmo: boolean;
  /** One for every answer given, in the order of the questions. */
  readonly reasons: readonly Reason[];
  readonly unanswered: readonly CriterionId[];
  /** Those of the unanswered questions that could still change the result. Empty once there is one. */
  readonly mayChange: readonly CriterionId[];
  readonly tally: Tally;
  /** What does not fit together among the answers, in sentences. It changes nothing in the result. */
  readonly inconsistencies: readonly string[];
}

/**
 * Weighs the answers. The simultaneous approach is recommended only where all four deliverables will be complete before
 * the Kickoff and more preferences speak for it than for Just-In-Time; on a tie the PMO’s recommendation decides. That
 * rule is ours; the conditions in it are the source’s.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-248, AP-249, AP-253).
 */
export function decideReviewApproach(answers: ReviewAnswers, questions: Questions): ReviewDecision {
  const reasons = weighAnswers(answers, questions);
  const tally = tallyOf(reasons);
  const unanswered = criterionIds.filter((id) => answerTo(id, answers) === undefined);
  const recommended = recommend(reasons, tally, unanswered);
  const mayChange = recommended === undefined ? questionsThatTip(tally, unanswered) : [];
  return {
    ...(recommended === undefined ? {} : { recommended }),
    explanation: explainDecision(recommended, reasons, tally, unanswered.length, mayChange.length),
    differsFromPmo: recommended !== undefined && recommended !== pmoRecommendation.approach,
    reasons,
    unanswered,
    mayChange,
    tally,
    inconsistencies: inconsistenciesIn(answers),
  };
}

/** The approach that no answer still to come can change; nothing as long as one could. */
function recommend(
  reasons: readonly Reason[],
  tally: Tally,
  unanswered: readonly CriterionId[],
): ApproachId | undefined {
  if (reasons.some((reason) => reason.withholdsSimultaneous)) return 'just-in-time';
  const lead = tally.simultaneous - tally['just-in-time'];
  if (lead + couldSpeakFor('simultaneous', unanswered) <= 0) return 'just-in-time';
  const conditionsMet = unanswered.every(isPreference);
  return conditionsMet && lead - couldSpeakFor('just-in-time', unanswered) > 0 ? 'simultaneous' : undefined;
}

/** Answers that leave a gap in the order in which the deliverables build on one another (AP-241). */
function inconsistenciesIn(answers: ReviewAnswers): string[] {
  return deliverables.flatMap(({ id }, place) => {
    const earlier = deliverables.slice(0, place).map((one) => one.id);
    const missing = earlier.filter((one) => answers[`${one}-complete`] === 'no');
    return answers[`${id}-complete`] === 'yes' && missing.length > 0 ? [gapSentence(id, missing)] : [];
  });
}
