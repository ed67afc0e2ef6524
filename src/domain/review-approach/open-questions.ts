import type { ApproachId } from './approaches.ts';
import { type CriterionId, criterionOf, isPreference } from './criteria.ts';
import type { Tally } from './reason.ts';

/** How many of these questions are preferences with an answer that speaks for the approach. */
export function couldSpeakFor(approach: ApproachId, questions: readonly CriterionId[]): number {
  return questions.filter((id) => isPreference(id) && criterionOf(id).answers.some(({ favors }) => favors === approach))
    .length;
}

/**
 * The open questions of which an answer can still tip the result, whatever is needed of the other open ones. To be asked
 * only while there is no result.
 *
 * Every condition can: one of them failing is enough. A preference can where the others, answered in some way, leave a
 * lead of all at once that its own answers lift above zero or not. Each preference has an answer that speaks for neither
 * approach, so the others can leave any whole lead between their lowest and their highest.
 */
export function questionsThatTip(tally: Tally, unanswered: readonly CriterionId[]): CriterionId[] {
  const lead = tally.simultaneous - tally['just-in-time'];
  return unanswered.filter((id) => {
    if (!isPreference(id)) return true;
    const others = unanswered.filter((other) => other !== id);
    const lowest = lead - couldSpeakFor('just-in-time', others);
    const highest = lead + couldSpeakFor('simultaneous', others);
    return lowest <= 1 && highest + couldSpeakFor('simultaneous', [id]) >= 1;
  });
}
