import type { FactualState } from '../../triggers/evaluation/results.ts';
import { type AgedTriggerId, agedTriggerIds } from '../../triggers/facts/trigger-facts.ts';
import { fullName } from '../../triggers/trigger-names.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import type { ScanTally } from '../scans/scan-tally.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { CountedMeasure } from '../switches/types.ts';
import { certaintyOf, mayHideMore } from './certainty.ts';
import type { PreparedItems } from './prepared-items.ts';
import type { Certainty } from './sure-number.ts';
import { type ItemTally, type LateNumbers, tallyItems } from './tally.ts';
import { type VulnerabilityTotal, vulnerabilityTotal } from './vulnerability-total.ts';

/** What evidence comes to by one set of choices; absent are the parts of which nothing was given. */
export interface Tallies {
  readonly items?: ItemTally;
  readonly scans?: ScanTally;
}

/** Evidence ready to be counted in more than one way. */
export interface PreparedEvidence {
  /** Absent where no POA&M was given. */
  readonly items?: PreparedItems;
  /** Counts the scans; absent where none was given. */
  readonly tallyScans?: (choices: CountingChoices) => ScanTally;
}

/** Counts the items. */
export function itemsPart({ items }: PreparedEvidence, choices: CountingChoices): Pick<Tallies, 'items'> {
  return items ? { items: tallyItems(items, choices) } : {};
}

/** Counts the scans. */
export function scansPart({ tallyScans }: PreparedEvidence, choices: CountingChoices): Pick<Tallies, 'scans'> {
  return tallyScans ? { scans: tallyScans(choices) } : {};
}

/** The number of unique vulnerabilities by these tallies. */
export function totalOf({ items, scans }: Tallies): VulnerabilityTotal {
  return vulnerabilityTotal(
    scans?.vulnerabilities,
    items && {
      ...{ open: items.openVulnerabilities, unrated: items.unratedOpen },
      isOfSeveralSystems: items.isOfSeveralSystems,
    },
    mayHideMore(scans?.scans ?? []),
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
  readonly certainty: Certainty;
  /** For the number that is held against the limit of a trigger: how the trigger stands by it. */
  readonly state?: FactualState;
}

/** How sure one of the two numbers is beside the one that is used. */
function sureOf(numbers: LateNumbers | undefined, value = 0): Certainty {
  return certaintyOf(value, numbers?.certainty === 'exact' ? value : Number.POSITIVE_INFINITY);
}

/** All numbers of these tallies, always in the same order. */
export function numbersOf(tallies: Tallies): NamedNumber[] {
  const { items, scans } = tallies;
  const one = (
    measure: CountedMeasure,
    name: string,
    value: number | undefined,
    certainty: Certainty = 'exact',
  ): NamedNumber => ({
    measure,
    name,
    ...(value === undefined ? { certainty: 'not-known' } : { value, certainty }),
  });
  const late = agedTriggerIds.flatMap((trigger) => {
    const name = fullName(vulnerabilityTriggerOf(trigger));
    const numbers = items?.late[trigger];
    return [
      {
        ...one('late-used', name, numbers?.used, numbers?.certainty),
        trigger,
        ...(numbers && { state: numbers.state }),
      },
      { ...one('late-items', `${name}, as POA&M items`, numbers?.items, sureOf(numbers, numbers?.items)), trigger },
      {
        ...one('late-unique', `${name}, as unique vulnerabilities`, numbers?.unique, sureOf(numbers, numbers?.unique)),
        trigger,
      },
    ];
  });
  const { now, certainty } = totalOf(tallies);
  const { total, unauthenticated = 0, undecided = 0, mayBeOne = [] } = scans?.authentication ?? {};
  const isCut = mayHideMore(scans?.scans ?? []);
  // Two hosts that may be one make any number of hosts too high, so that it is no lower bound either.
  const upTo = (known: number, more: number): Certainty =>
    mayBeOne.length > 0 ? 'not-known' : certaintyOf(known, isCut ? Number.POSITIVE_INFINITY : known + more);
  return [
    ...late,
    one('vulnerabilities', 'Unique vulnerabilities', now, certainty),
    one('hosts', 'Hosts scanned', total, upTo(total ?? 0, 0)),
    one(
      'unauthenticated',
      'Hosts scanned without credentials',
      scans?.authentication.unauthenticated,
      upTo(unauthenticated, undecided),
    ),
    one('undecided-hosts', 'Hosts for which that is not known', scans?.authentication.undecided),
  ];
}
