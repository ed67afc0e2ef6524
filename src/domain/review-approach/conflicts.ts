import { answerTo, type ReviewAnswers } from './answers.ts';
import { type ApproachId, type DeliverableId, deliverables, pmoRecommendation } from './approaches.ts';
import { criterionOf, preferenceIds, type VoicedAnswers, type VoicedQuestion } from './criteria.ts';
import type { Answer } from './criterion.ts';

/** A stated wish or constraint that the result goes against. */
export interface Conflict {
  readonly criterion: VoicedQuestion;
  /** The id of the answer that states it. */
  readonly answer: VoicedAnswers[VoicedQuestion];
  readonly kind: 'wish' | 'constraint';
  /** The approach that the answer asks for: never the result. */
  readonly asksFor: ApproachId;
  readonly result: ApproachId;
}

/** What has to be different for an approach to be the result. */
export interface WayToOther {
  readonly approach: ApproachId;
  /** The deliverables that are not sure to be complete before the Kickoff and would have to be. */
  readonly deliverables: readonly DeliverableId[];
  /** The fewest answers about preferences that would have to be others; 0 or more. */
  readonly preferences: number;
}

/** The wishes and constraints that a result goes against; none while there is no result. */
export function conflictsWith(result: ApproachId | undefined, answers: ReviewAnswers): Conflict[] {
  if (result === undefined) return [];
  return preferenceIds.flatMap((criterion) => {
    const { id, favors, voices } = answerTo(criterion, answers) ?? {};
    if (voices === undefined || favors === undefined || favors === result) return [];
    return [{ criterion, answer: id, kind: voices, asksFor: favors, result } as Conflict];
  });
}

/**
 * What would make an approach the result, with as few other answers about preferences as possible. Just-In-Time is also
 * reached where a deliverable is not sure to be complete, which this leaves out: nobody would plan for it.
 */
export function wayTo(approach: ApproachId, answers: ReviewAnswers): WayToOther {
  const speaksFor = (answer: Answer | undefined) => (answer?.favors ? (answer.favors === approach ? 1 : -1) : 0);
  const given = preferenceIds.map((id) => ({ id, weight: speaksFor(answerTo(id, answers)) }));
  const lead = given.reduce((sum, { weight }) => sum + weight, 0);
  // A tie goes to what the PMO recommends; the other approach needs more answers for it than against it.
  let lacking = (approach === pmoRecommendation.approach ? 0 : 1) - lead;
  const gains = given
    .map(({ id, weight }) => Math.max(...criterionOf(id).answers.map(speaksFor)) - weight)
    .sort((one, other) => other - one);
  let preferences = 0;
  for (; lacking > 0 && preferences < gains.length; preferences++) lacking -= gains[preferences] ?? 0;
  return {
    approach,
    deliverables:
      approach === 'simultaneous'
        ? deliverables.flatMap(({ id }) => (answers[`${id}-complete`] === 'yes' ? [] : [id]))
        : [],
    preferences,
  };
}
