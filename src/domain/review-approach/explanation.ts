import { listText } from '../wording.ts';
import { type ApproachId, deliverables } from './approaches.ts';
import { criteria } from './criteria.ts';
import type { Reason, Tally } from './weights.ts';

/**
 * How a result came about, with all numbers, in a few sentences.
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
      ? 'No answer about preferences has been given.'
      : `Of ${answered} ${answered === 1 ? 'answer' : 'answers'} about preferences, ${tally.simultaneous} for all at once, ${tally['just-in-time']} for Just-In-Time, ${tally.neutral} for neither.`;
  if (recommended === 'simultaneous') {
    return `All at once: all ${deliverables.length} deliverables will be complete before the Kickoff. ${count}`;
  }
  if (recommended === 'just-in-time') {
    const tie = tally.open === 0 && tally.simultaneous === tally['just-in-time'];
    return `Just-In-Time: all at once needs more answers for it than against it. ${count}${tie ? ' A tie goes to what the PMO recommends.' : ''}`;
  }
  const still = mayChange === open ? ' and may change the result' : `, of which ${mayChange} may change the result`;
  return `Not decided yet: ${open} ${open === 1 ? 'question is' : 'questions are'} open${still}. ${count}`;
}

/** “The SAR and POA&M will not be complete. Of the SAP that is not certain.” Nothing where no condition fails. */
function lackingIn(reasons: readonly Reason[]): string | undefined {
  const withheld = reasons.filter((reason) => reason.withholdsSimultaneous);
  if (withheld.length === 0) return undefined;
  const incomplete = withheld.filter(({ weighs }) => weighs.simultaneous === 'against').map(deliverableOf);
  const uncertain = withheld.filter(({ weighs }) => weighs.simultaneous !== 'against').map(deliverableOf);
  return [
    ...(incomplete.length > 0 ? [`The ${listText(incomplete)} will not be complete by then.`] : []),
    ...(uncertain.length > 0 ? [`Of the ${listText(uncertain)} that is not certain.`] : []),
  ].join(' ');
}

/** The short name of the deliverable that a condition is about. */
function deliverableOf({ criterion }: Reason): string {
  const asked = criteria.find(({ id }) => id === criterion);
  const about = asked && 'deliverable' in asked ? asked.deliverable : undefined;
  return deliverables.find(({ id }) => id === about)?.abbreviation ?? criterion;
}
