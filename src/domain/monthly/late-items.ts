import type { PlainDate } from '../calendar/plain-date.ts';
import { countedFiles } from '../poam/counting/as-of.ts';
import { prepareItems } from '../poam/counting/prepared-items.ts';
import { standingOf } from '../poam/counting/standings.ts';
import type { PoamEvidence, PoamItem } from '../poam/evidence.ts';
import { remediationPeriods } from '../poam/rules/remediation-periods.ts';
import type { CountingChoices } from '../poam/switches/choices.ts';

/**
 * The items that were late on a day: those that count and are past their due date, as a count of that day has them. A
 * whole count does much besides, and takes several times as long.
 *
 * @param poams The POA&Ms of one date.
 */
export function lateItems(poams: readonly PoamEvidence[], asOf: PlainDate, choices: CountingChoices): PoamItem[] {
  return prepareItems(poams, countedFiles(poams, [], asOf)).items.flatMap((dated) => {
    const { standing, rated } = standingOf(dated, choices);
    if (standing.state !== 'counted' || rated.rating === undefined || dated.age === undefined) return [];
    return dated.age > remediationPeriods.days[rated.rating] ? [dated.item] : [];
  });
}
