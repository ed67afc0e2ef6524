import { stateWithin } from '../../triggers/evaluation/comparisons.ts';
import type { FactualState } from '../../triggers/evaluation/results.ts';
import type { AgedTriggerId } from '../../triggers/facts/trigger-facts.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { agedLimits, mayBeOver } from './aged-limits.ts';
import { certaintyOf } from './certainty.ts';
import type { PreparedItems } from './prepared-items.ts';
import { isOpen, isRated, type RatedStanding, standingOf } from './standings.ts';
import type { Certainty } from './sure-number.ts';

/** How many late items a trigger counts. */
export interface LateNumbers {
  readonly items: number;
  readonly unique: number;
  /** The one that the switch `unit` uses. */
  readonly used: number;
  /** How sure it is. Not known where nothing surely counts and something may. */
  readonly certainty: Certainty;
  /** How the trigger stands by it; not assessed where items that lack a fact could decide. */
  readonly state: FactualState;
}

/** What the items come to by one set of choices. */
export interface ItemTally {
  /** For each item, in its place. */
  readonly standings: readonly RatedStanding[];
  readonly late: Readonly<Record<AgedTriggerId, LateNumbers>>;
  /** Unique vulnerabilities that are open on the POA&M, late or not, as far as they have a rating. */
  readonly openVulnerabilities: number;
  /** Open items without any rating, which are not among them. */
  readonly unratedOpen: number;
  /** Whether the POA&M may hold items that were not read. */
  readonly mayHideMore: boolean;
  /** Whether the items are of several systems, and nobody has said which one counts. */
  readonly isOfSeveralSystems: boolean;
}

/** Counts the items by the switches, in one walk. */
export function tallyItems(prepared: PreparedItems, choices: CountingChoices): ItemTally {
  const weaknesses = prepared.weaknesses(choices.key);
  const late = agedLimits.map((limit) => ({ limit, sure: noneYet(), most: noneYet() }));
  const open = new Set<number>();
  let unratedOpen = 0;
  const standings = prepared.items.map((dated) => {
    const rated = standingOf(dated, choices);
    const keys = weaknesses.ofItem[dated.index] ?? [];
    if (isOpen(rated.standing, choices)) {
      if (isRated(dated.item, rated.rated)) addAll(open, keys);
      else unratedOpen += 1;
    }
    const { state } = rated.standing;
    if (state === 'excluded') return rated;
    for (const { limit, sure, most } of late) {
      if (!mayBeOver(limit, rated.rated.rating, dated.age)) continue;
      // An unclear item may stand for a vulnerability that is counted already.
      for (const some of state === 'counted' ? [sure, most] : [most]) {
        some.items += 1;
        addAll(some.unique, keys);
      }
    }
    return rated;
  });
  return {
    standings,
    late: Object.fromEntries(
      late.map(({ limit: { trigger }, sure, most }) => {
        const used = usedOf(sure, choices.unit);
        const high =
          prepared.mayHideMore || prepared.isOfSeveralSystems ? Number.POSITIVE_INFINITY : usedOf(most, choices.unit);
        const state = stateWithin(vulnerabilityTriggerOf(trigger).thresholds.count, used, high);
        const certainty = certaintyOf(used, high);
        return [trigger, { items: sure.items, unique: sure.unique.size, used, certainty, state }];
      }),
    ) as Record<AgedTriggerId, LateNumbers>,
    openVulnerabilities: open.size,
    unratedOpen,
    mayHideMore: prepared.mayHideMore,
    isOfSeveralSystems: prepared.isOfSeveralSystems,
  };
}

interface Group {
  items: number;
  readonly unique: Set<number>;
}

function noneYet(): Group {
  return { items: 0, unique: new Set() };
}

function usedOf({ items, unique: { size: unique } }: Group, unit: CountingChoices['unit']): number {
  return { items, unique, higher: Math.max(items, unique) }[unit];
}

function addAll(set: Set<number>, numbers: readonly number[]): void {
  for (const number of numbers) set.add(number);
}
