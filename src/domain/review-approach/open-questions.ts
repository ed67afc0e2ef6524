import type { ApproachId } from './approaches.ts';
import { type CriterionId, criterionOf, isPreference } from './criteria.ts';
import type { Tally } from './reason.ts';

/** How many of these questions are preferences with an answer that favors the approach. */
export function couldSpeakFor(approach: ApproachId, questions: readonly CriterionId[]): number {
  return questions.filter((id) => isPreference(id) && criterionOf(id).answers.some(({ favors }) => favors === approach))
    .length;
}

/**
 * The open questions whose answer can still change the result, given suitable answers to the other open ones. Call it only
 * while there is no result.
 *
 * Every condition can, since one failed condition decides. A preference can if the other preferences can leave a lead of
 * all at once that is above zero with some of its answers and not with others. Each preference has a neutral answer, so
 * the others can leave any whole lead between their lowest and their highest.
 */
export function questionsThatMayChange(tally: Tally, unanswered: readonly CriterionId[]): CriterionId[] {
  const lead = tally.simultaneous - tally['just-in-time'];
  return unanswered.filter((id) => {
    if (!isPreference(id)) return true;
    const others = unanswered.filter((other) => other !== id);
    const lowest = lead - couldSpeakFor('just-in-time', others);
    const highest = lead + couldSpeakFor('simultaneous', others);
    return lowest <= 1 && highest + couldSpeakFor('simultaneous', [id]) >= 1;
  });
}
