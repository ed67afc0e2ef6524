import { itemImpacts, type OpenItem } from '../facts/trigger-facts.ts';
import { itemName } from '../words/open-items.ts';

/** A fact that decides whether an item counts. */
export type ItemFact = 'impact' | 'detected' | 'exception';

/** An open weakness, put together from all rows of the list with its id. */
export interface Weakness extends Pick<OpenItem, ItemFact> {
  /** Its id; without one its title, or its number within the list, from 1. */
  readonly name: string;
  /** For each fact the place within the list, from 0, of a row that lacks it; of any of its rows if none does. */
  readonly places: Readonly<Record<ItemFact, number>>;
  /** How many rows of the list have its id, 1 or more. */
  readonly rows: number;
}

/**
 * Each weakness once, in the order of the list. Rows with the same id are one weakness: it has their earliest detection,
 * their highest impact, and an exception only if every one of them has one. A fact that any row lacks is unknown, unless
 * it could make no difference.
 * Source: readings `trigger-late-remediation-…`.
 *
 * @param counts Whether to read a row at all.
 */
export function distinctWeaknesses(items: readonly OpenItem[], counts: (item: OpenItem) => boolean): Weakness[] {
  const found = new Map<string, Weakness>();
  for (const [index, item] of items.entries()) {
    if (!counts(item)) continue;
    const id = item.id?.trim() ?? '';
    const key = id === '' ? `#${index}` : `=${id}`;
    const { impact, detected, exception } = item;
    const name = id || itemName(item.title, index);
    const places = { impact: index, detected: index, exception: index };
    const one: Weakness = { name, places, rows: 1, impact, detected, exception };
    const before = found.get(key);
    found.set(key, before ? merged(before, one) : one);
  }
  return [...found.values()];
}

function merged(one: Weakness, other: Weakness): Weakness {
  const impacts = [one.impact, other.impact];
  const exceptions = [one.exception, other.exception];
  const place = (fact: ItemFact) => (one[fact] === undefined ? one : other).places[fact];
  return {
    name: one.name,
    places: { impact: place('impact'), detected: place('detected'), exception: place('exception') },
    rows: one.rows + other.rows,
    impact:
      impacts.includes(undefined) && !impacts.includes(itemImpacts[0])
        ? undefined
        : itemImpacts.find((impact) => impacts.includes(impact)),
    detected: earliest(one.detected, other.detected),
    exception: exceptions.includes('none') ? 'none' : exceptions.includes(undefined) ? undefined : one.exception,
  };
}

function earliest(one: OpenItem['detected'], other: OpenItem['detected']): OpenItem['detected'] {
  if (one === undefined || other === undefined) return undefined;
  return one < other ? one : other;
}
