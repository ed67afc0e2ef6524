import type { PlainDate } from '../../calendar/plain-date.ts';
import { fullName, triggerOf } from '../../triggers/deficiency-triggers.ts';
import { type AgedTriggerId, agedTriggerIds } from '../../triggers/facts/trigger-facts.ts';
import { numberText } from '../../triggers/number-text.ts';
import type { ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { CountedMeasure } from '../switches/types.ts';
import { currentScans } from './current-scans.ts';
import { type AuthenticationCount, countAuthentication, type HostDecision } from './host-authentication.ts';
import type { PreparedItems } from './prepared-items.ts';
import {
  type ScanVulnerabilities,
  scanVulnerabilities,
  type VulnerabilityTotal,
  vulnerabilityTotal,
} from './scan-vulnerabilities.ts';
import { type ItemTally, tallyItems } from './tally.ts';

/** What the scans come to by one set of choices. */
export interface ScanTally {
  /** The scans that are counted. */
  readonly scans: readonly ScanEvidence[];
  readonly vulnerabilities: ScanVulnerabilities;
  readonly authentication: AuthenticationCount;
}

/** What evidence comes to by one set of choices; absent are the parts of which nothing was given. */
export interface Tallies {
  readonly items?: ItemTally;
  readonly scans?: ScanTally;
}

/** Evidence ready to be counted in more than one way. */
export interface PreparedEvidence {
  /** Absent where no POA&M was given. */
  readonly items?: PreparedItems;
  readonly scans: readonly ScanEvidence[];
  readonly decisions: readonly HostDecision[];
  readonly asOf?: PlainDate;
}

/** Counts the items. */
export function itemsPart({ items }: PreparedEvidence, choices: CountingChoices): Pick<Tallies, 'items'> {
  return items ? { items: tallyItems(items, choices) } : {};
}

/** Counts the scans. */
export function scansPart(
  { scans, decisions, asOf }: PreparedEvidence,
  choices: CountingChoices,
): Pick<Tallies, 'scans'> {
  if (scans.length === 0) return {};
  const current = currentScans(scans, choices.scans, asOf);
  const vulnerabilities = scanVulnerabilities(current, choices['scan-key']);
  return {
    scans: { scans: current, vulnerabilities, authentication: countAuthentication(current, choices, decisions) },
  };
}

/** The number of unique vulnerabilities by these tallies. */
export function totalOf({ items, scans }: Tallies): VulnerabilityTotal {
  return vulnerabilityTotal(
    scans?.vulnerabilities,
    items && { open: items.openVulnerabilities, unrated: items.unratedOpen },
  );
}

/** One number that counting gives. */
export interface NamedNumber {
  readonly measure: CountedMeasure;
  /** For late items, the trigger that counts them. */
  readonly trigger?: AgedTriggerId;
  /** What is counted, in words. */
  readonly name: string;
  /** Absent where nothing was given from which to count it. */
  readonly value?: number;
}

/** All numbers of these tallies, always in the same order. */
export function numbersOf(tallies: Tallies): NamedNumber[] {
  const { items, scans } = tallies;
  const one = (measure: CountedMeasure, name: string, value: number | undefined): NamedNumber => ({
    measure,
    name,
    ...(value === undefined ? {} : { value }),
  });
  const late = agedTriggerIds.flatMap((trigger) => {
    const name = fullName(triggerOf(trigger));
    const numbers = items?.late[trigger];
    return [
      { ...one('late-used', name, numbers?.used), trigger },
      { ...one('late-items', `${name}, as POA&M items`, numbers?.items), trigger },
      { ...one('late-unique', `${name}, as unique vulnerabilities`, numbers?.unique), trigger },
    ];
  });
  return [
    ...late,
    one('vulnerabilities', 'Unique vulnerabilities', totalOf(tallies).now),
    one('hosts', 'Hosts scanned', scans?.authentication.total),
    one('unauthenticated', 'Hosts scanned without credentials', scans?.authentication.unauthenticated),
    one('undecided-hosts', 'Hosts of which that is not known', scans?.authentication.undecided),
  ];
}

/** A number for a sentence, or that there is none. */
export function valueText(value: number | undefined): string {
  return value === undefined ? 'not known' : numberText(value);
}
