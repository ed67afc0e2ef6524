import { answerTo, type ReviewAnswers } from './answers.ts';
import { type ApproachId, deliverables, pmoRecommendation } from './approaches.ts';
import { type Conflict, conflictsWith, type WayToOther, wayTo } from './conflicts.ts';
import { type CriterionId, criterionIds, isPreference } from './criteria.ts';
import { couldSpeakFor, questionsThatMayChange } from './open-questions.ts';
import type { Questions } from './question-words.ts';
import type { Reason, Tally } from './reason.ts';
import { tallyOf, weighAnswers } from './weights.ts';
import { explainDecision, gapSentence } from './words.ts';

/** The result of the answers. */
export interface ReviewDecision {
  /** The approach that the answers lead to. Absent while an open question could still change it. */
  readonly recommended?: ApproachId;
  /** How the result came about, with all counts, in a few sentences. */
  readonly explanation: string;
  /** Whether the recommended approach differs from the PMO’s. */
  readonly differsFromPmo: boolean;
  /** One for each answer, in the order of the questions. */
  readonly reasons: readonly Reason[];
  readonly unanswered: readonly CriterionId[];
  /** The unanswered questions that could still change the result. Empty once there is a result. */
  readonly mayChange: readonly CriterionId[];
  readonly tally: Tally;
  /** Answers that contradict each other, as sentences. They do not affect the result. */
  readonly inconsistencies: readonly string[];
  /** The stated wishes and constraints that the result goes against, in the order of the questions. */
  readonly conflicts: readonly Conflict[];
  /** What would make the other approach the result; only where there is a conflict. */
  readonly wayToOther?: WayToOther;
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
  const conflicts = conflictsWith(recommended, answers);
  const [conflict] = conflicts;
  const mayChange = recommended === undefined ? questionsThatMayChange(tally, unanswered) : [];
  return {
    ...(recommended === undefined ? {} : { recommended }),
    explanation: explainDecision(recommended, reasons, tally, unanswered.length, mayChange.length),
    differsFromPmo: recommended !== undefined && recommended !== pmoRecommendation.approach,
    reasons,
    unanswered,
    mayChange,
    tally,
    inconsistencies: inconsistenciesIn(answers),
    conflicts,
    ...(conflict === undefined ? {} : { wayToOther: wayTo(conflict.asksFor, answers) }),
  };
}

/** The approach that no further answer can change; undefined while one could. */
function recommend(
  reasons: readonly Reason[],
  tally: Tally,
  unanswered: readonly CriterionId[],
): ApproachId | undefined {
  if (reasons.some((reason) => reason.rulesOutSimultaneous)) return 'just-in-time';
  const lead = tally.simultaneous - tally['just-in-time'];
  if (lead + couldSpeakFor('simultaneous', unanswered) <= 0) return 'just-in-time';
  const conditionsMet = unanswered.every(isPreference);
  return conditionsMet && lead - couldSpeakFor('just-in-time', unanswered) > 0 ? 'simultaneous' : undefined;
}

/** Finds deliverables that would be complete before others that they build on (AP-241), in one sentence for the same others. */
function inconsistenciesIn(answers: ReviewAnswers): string[] {
  const ahead = deliverables.flatMap(({ id }, place) => {
    const earlier = deliverables.slice(0, place).map((one) => one.id);
    const missing = earlier.filter((one) => answers[`${one}-complete`] === 'no');
    return answers[`${id}-complete`] === 'yes' && missing.length > 0 ? [{ id, missing }] : [];
  });
  const gaps = Map.groupBy(ahead, ({ missing }) => missing.join());
  return [...gaps.values()].map((gap) =>
    gapSentence(
      gap.map(({ id }) => id),
      gap[0]?.missing ?? [],
    ),
  );
}
