import { windowStart } from '../../calendar/rolling-windows.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { Incident } from '../facts/trigger-facts.ts';
import {
  incidentName,
  incidentsUnknown,
  noRepetition,
  oldRepetition,
  repeatedIncidentText,
  traitsUnknown,
} from '../words/incidents.ts';
import { atLeast, compare } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Counted, Flag, Reason } from './results.ts';

/** An incident with its name and its path within the facts: `incidents.0`. */
interface PlacedIncident extends Incident {
  readonly name: string;
  readonly about: string;
}

const traits = ['type', 'cause'] as const;

/**
 * Judges whether incidents repeat the type or the cause of an earlier one, however long ago, with one reason for each that
 * does. An incident without a date counts as having happened.
 * Source: ConMon Performance Management, Table 1 (PM-232 to PM-236); reading `trigger-incident-recurring-type`.
 */
export function judgeRecurringIncidents(known: KnownFacts): Reason[] {
  const { incidents } = known.facts;
  if (incidents === undefined) return [unknown(incidentsUnknown, ['incidents'])];
  const placed = inOrder(incidents, known);
  const threshold = triggerOf('incident-recurring-type').thresholds.incidents;
  const repeats = placed.flatMap((incident, place) => {
    const before = placed.slice(0, place);
    const shared = traits.flatMap((trait) => {
      const same = before.filter((other) => isSame(incident[trait], other[trait]));
      return same.length === 0 ? [] : [{ trait, same }];
    });
    return shared.length === 0 ? [] : [{ incident, shared }];
  });
  const sum = compare(threshold, repeats.length);
  if (sum.holds) {
    return repeats.map(({ incident, shared }) => {
      const earlier = [...new Set(shared.flatMap(({ same }) => same))];
      const same = shared.map(({ trait }) => ({ trait, value: incident[trait] }));
      return reason('met', repeatedIncidentText(incident, same, earlier), {
        about: incident.about,
        sums: [sum],
        counted: [...earlier, incident].map(counted),
        ...(incident.date === undefined ? {} : { since: incident.date }),
        flags: oldFlags(incident.date, known),
      });
    });
  }
  const missing = missingTraits(placed);
  if (missing.length > 0) {
    return [unknown(traitsUnknown(placed.length), missing, { sums: [atLeast(sum, missing.length)] })];
  }
  return [
    reason('not-met', noRepetition(placed.length), { about: 'incidents', sums: [sum], counted: placed.map(counted) }),
  ];
}

/** The flag for a repetition longer ago than incidents are counted together: the row gives no period. */
function oldFlags(date: Incident['date'], { day }: KnownFacts): Flag[] {
  const { window } = triggerOf('incident-frequency').thresholds;
  if (date === undefined || date >= windowStart(day, window.value)) return [];
  return [{ id: 'past-window', text: oldRepetition(date) }];
}

/** The incidents that have happened, the earliest first; those without a date come last, in the order of the list. */
function inOrder(incidents: readonly Incident[], known: KnownFacts): PlacedIncident[] {
  const placed = incidents.map((incident, index) => ({
    ...incident,
    name: incidentName(incident.title, index),
    about: `incidents.${index}`,
  }));
  const dated = placed.filter(({ date }) => date !== undefined && hasHappened(date, known));
  const undated = placed.filter(({ date }) => date === undefined);
  const byDate = Object.groupBy(dated, ({ date = '' }) => date);
  return [
    ...Object.keys(byDate)
      .sort()
      .flatMap((date) => byDate[date] ?? []),
    ...undated,
  ];
}

const folded = (text: string | undefined) => text?.trim().replace(/\s+/g, ' ').toLowerCase() ?? '';

function isSame(one: string | undefined, other: string | undefined): boolean {
  return folded(one) !== '' && folded(one) === folded(other);
}

/** The paths of the types and causes without which a repetition cannot be ruled out. */
function missingTraits(placed: readonly PlacedIncident[]): string[] {
  if (placed.length < 2) return [];
  return placed.flatMap((incident) =>
    traits.filter((trait) => folded(incident[trait]) === '').map((trait) => `${incident.about}.${trait}`),
  );
}

function counted({ name, date }: PlacedIncident): Counted {
  return { name, ...(date === undefined ? {} : { date }) };
}
