import { listText } from '../wording.ts';
import { answerTo, type ReviewAnswers } from './answers.ts';
import {
  type ApproachId,
  deliverables,
  type PmoRecommendation,
  pmoRecommendation,
  reviewReadings,
} from './approaches.ts';
import { type ComparisonRow, comparison } from './comparison.ts';
import { type CriterionId, criteria } from './criteria.ts';
import { explainDecision } from './explanation.ts';
import { couldSpeakFor, questionsThatTip } from './open-questions.ts';
import { ordersOfWork, type WorkStage } from './order-of-work.ts';
import { preferenceIds, type Reason, type Tally, tallyOf, weighAnswers } from './weights.ts';

/** What the answers lead to. */
export interface ReviewDecision {
  /** The approach that the answers lead to. Absent while an open question could still change it. */
  readonly recommended?: ApproachId;
  /** How it came about, with all numbers, in a few sentences. */
  readonly explanation: string;
  /** The PMO’s recommendation, always. */
  readonly pmo: PmoRecommendation;
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
  readonly ordersOfWork: Readonly<Record<ApproachId, readonly WorkStage[]>>;
  readonly comparison: readonly ComparisonRow[];
  /** Ids of `content/readings.yaml` on which the result rests. */
  readonly readings: readonly string[];
  /** What in the result is our judgment, in a sentence. */
  readonly ours: string;
}

/**
 * Weighs the answers. The simultaneous approach is recommended only where all four deliverables will be complete before
 * the Kickoff and more preferences speak for it than for Just-In-Time; on a tie the PMO’s recommendation decides. That
 * rule is ours; the conditions in it are the source’s.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-248, AP-249, AP-253).
 */
export function decideReviewApproach(answers: ReviewAnswers): ReviewDecision {
  const reasons = weighAnswers(answers);
  const tally = tallyOf(reasons);
  const unanswered = criteria.map(({ id }) => id).filter((id) => answerTo(id, answers) === undefined);
  const recommended = recommend(reasons, tally, unanswered);
  const mayChange = recommended === undefined ? questionsThatTip(tally, unanswered) : [];
  return {
    ...(recommended === undefined ? {} : { recommended }),
    explanation: explainDecision(recommended, reasons, tally, unanswered.length, mayChange.length),
    pmo: pmoRecommendation,
    differsFromPmo: recommended !== undefined && recommended !== pmoRecommendation.approach,
    reasons,
    unanswered,
    mayChange,
    tally,
    inconsistencies: inconsistenciesIn(answers),
    ordersOfWork,
    comparison,
    readings: reviewReadings,
    ours: 'Which questions are asked, that each preference weighs the same, and that a tie goes to Just-In-Time are our judgment. The choice is the agency’s.',
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
  const conditionsMet = unanswered.every((id) => preferenceIds.includes(id));
  return conditionsMet && lead - couldSpeakFor('just-in-time', unanswered) > 0 ? 'simultaneous' : undefined;
}

/** Answers that leave a gap in the order in which the deliverables build on one another (AP-241). */
function inconsistenciesIn(answers: ReviewAnswers): string[] {
  return deliverables.flatMap(({ id, abbreviation }, place) => {
    const gaps = deliverables.slice(0, place).filter((earlier) => answers[`${earlier.id}-complete`] === 'no');
    if (answers[`${id}-complete`] !== 'yes' || gaps.length === 0) return [];
    const names = listText(gaps.map((gap) => gap.abbreviation));
    return [
      `The ${abbreviation} would be complete before the Kickoff, but not the ${names}. Deliverables build on one another, so check these answers.`,
    ];
  });
}
