import type { AgedTriggerId } from '../../triggers/facts/trigger-facts.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { agedLimits, isOver } from './aged-limits.ts';
import type { PreparedItems } from './prepared-items.ts';
import { isOpen, type RatedStanding, standingOf } from './standings.ts';

/** How many late items a trigger counts. */
export interface LateNumbers {
  readonly items: number;
  readonly unique: number;
  /** The one that the switch `unit` uses. */
  readonly used: number;
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
}

/** Counts the items by the switches, in one walk. */
export function tallyItems(prepared: PreparedItems, choices: CountingChoices): ItemTally {
  const weaknesses = prepared.weaknesses(choices.key);
  const late = agedLimits.map((limit) => ({ limit, items: 0, unique: new Set<number>() }));
  const open = new Set<number>();
  let unratedOpen = 0;
  const standings = prepared.items.map((dated) => {
    const rated = standingOf(dated, choices);
    const keys = weaknesses.ofItem[dated.index] ?? [];
    if (isOpen(rated.standing, choices)) {
      // Any rating, approved or not, says that it is more than information.
      const { originalRating, adjustedRating } = dated.item;
      if ((originalRating ?? adjustedRating ?? rated.rated.rating) === undefined) unratedOpen += 1;
      else addAll(open, keys);
    }
    if (rated.standing.state === 'counted') {
      for (const one of late) {
        if (!isOver(one.limit, rated.rated.rating, dated.age)) continue;
        one.items += 1;
        addAll(one.unique, keys);
      }
    }
    return rated;
  });
  return {
    standings,
    late: Object.fromEntries(
      late.map(({ limit, items, unique }) => [
        limit.trigger,
        { items, unique: unique.size, used: used(items, unique.size, choices.unit) },
      ]),
    ) as Record<AgedTriggerId, LateNumbers>,
    openVulnerabilities: open.size,
    unratedOpen,
  };
}

/** The number that the switch `unit` uses. */
export function used(items: number, unique: number, unit: CountingChoices['unit']): number {
  return { items, unique, higher: Math.max(items, unique) }[unit];
}

function addAll(set: Set<number>, numbers: readonly number[]): void {
  for (const number of numbers) set.add(number);
}
