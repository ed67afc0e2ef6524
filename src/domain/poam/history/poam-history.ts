import type { PlainDate } from '../../calendar/plain-date.ts';
import type { FactualState } from '../../triggers/evaluation/results.ts';
import { type AgedTriggerId, agedTriggerIds, type Occurrence } from '../../triggers/facts/trigger-facts.ts';
import { countOnce } from '../count-evidence.ts';
import { poamsOfSystem, type SystemDecision } from '../counting/systems.ts';
import { isUndecided } from '../counting/undecided-systems.ts';
import type { PoamEvidence, ScanEvidence } from '../evidence.ts';
import type { HostDecision } from '../scans/host-authentication.ts';
import { type SomeChoices, withDefaults } from '../switches/choices.ts';
import { changesOf, type MonthChanges } from './changes.ts';
import { orderByDate } from './months.ts';
import { type ScanMonth, scanMonths, scanOccurrences } from './scan-months.ts';

/** One POA&M date: how the triggers stood then, and what had changed since the date before. */
export interface MonthRecord {
  readonly date: PlainDate;
  readonly files: readonly string[];
  /** How the triggers stood by the POA&M on its own date. */
  readonly states: Readonly<Record<AgedTriggerId, FactualState>>;
  readonly changes: MonthChanges;
}

/** What the files of several months tell. */
export interface EvidenceHistory {
  /** From early to late. */
  readonly months: readonly MonthRecord[];
  readonly scanMonths: readonly ScanMonth[];
  /**
   * When triggers were met, for the history of the trigger calculator: on the first POA&M date of a stretch, resolved on the
   * first on which it was not met. What goes on until the last month is not among them: the facts of that month show it.
   */
  readonly occurrences: readonly Occurrence[];
  /** What goes on over several months until the last, with the POA&M date on which it was first met. */
  readonly lasting: readonly { readonly trigger: AgedTriggerId; readonly since: PlainDate }[];
}

/**
 * What POA&Ms and scans of several months tell, each month counted by the same switches as of its own date.
 *
 * @param upTo Files dated later are left out, so that a count as of an earlier day has its own history.
 * @param system What the owner says of POA&Ms that name different systems; until then POA&Ms have no history.
 */
export function historyOf(
  given: readonly PoamEvidence[],
  scans: readonly ScanEvidence[],
  switches: SomeChoices = {},
  upTo?: PlainDate,
  decisions: readonly HostDecision[] = [],
  system?: SystemDecision,
): EvidenceHistory {
  const { poams, conflict } = poamsOfSystem(given, system);
  const choices = withDefaults(switches);
  const dated = isUndecided(conflict) ? [] : orderByDate(poams);
  const months = dated.filter(({ date }) => upTo === undefined || date <= upTo);
  const changes = changesOf(months, choices);
  const records = months.flatMap(({ date, poams: listed }, index): MonthRecord[] => {
    const { late } = countOnce(listed, [], choices, date, [], 'same');
    const found = changes[index];
    return found === undefined
      ? []
      : [
          {
            date,
            files: listed.map(({ file }) => file),
            states: Object.fromEntries(late.map(({ trigger, state }) => [trigger, state])) as MonthRecord['states'],
            changes: found,
          },
        ];
  });
  const stretches = agedTriggerIds.flatMap((trigger) => stretchesOf(trigger, records));
  const submissions = scanMonths(scans, choices, decisions, upTo);
  return {
    months: records,
    scanMonths: submissions,
    occurrences: [
      ...stretches.flatMap(({ isLasting, ...occurrence }) => (isLasting ? [] : [occurrence])),
      ...scanOccurrences(submissions),
    ],
    lasting: stretches.flatMap(({ trigger, date, isLasting }) =>
      isLasting && records.length > 1 ? [{ trigger, since: date }] : [],
    ),
  };
}

interface Stretch {
  readonly trigger: AgedTriggerId;
  readonly date: PlainDate;
  readonly resolved?: PlainDate;
  readonly note: string;
  readonly isLasting: boolean;
}

/** The stretches of months in which a trigger was met. One that ends in a month not assessed is not known to be resolved. */
function stretchesOf(trigger: AgedTriggerId, records: readonly MonthRecord[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { date, states, files } of records) {
    const state = states[trigger];
    const last = found.at(-1);
    if (last?.isLasting && state !== 'met') {
      found[found.length - 1] = { ...last, isLasting: false, ...(state === 'not-met' ? { resolved: date } : {}) };
    } else if (state === 'met' && !last?.isLasting) {
      found.push({ trigger, date, note: `Counted from ${files.join(', ')}.`, isLasting: true });
    }
  }
  return found;
}
