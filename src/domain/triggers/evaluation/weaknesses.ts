import { itemImpacts, type OpenItem } from '../facts/trigger-facts.ts';
import { entryName } from './wording.ts';

/** A fact about an item on which it depends whether it counts. */
export type ItemFact = 'impact' | 'detected' | 'exception';

/** A weakness that is open, out of all rows of the list that carry its id. */
export interface Weakness extends Pick<OpenItem, ItemFact> {
  /** Its id, else its title, else its number within the list. */
  readonly name: string;
  /** For each fact the place within the list, from 0, of a row that lacks it, else of any of its rows. */
  readonly places: Readonly<Record<ItemFact, number>>;
  /** How many rows of the list it has. */
  readonly rows: number;
}

/**
 * Each weakness once, in the order of the list: rows of the same id are one, with the earliest detection, the highest
 * impact, and an exception only where each of them has one. What a row lacks is lacking, unless it makes no difference.
 * Source: our readings `trigger-late-remediation-…`.
 *
 * @param counts Whether a row is to be read at all.
 */
export function distinctWeaknesses(items: readonly OpenItem[], counts: (item: OpenItem) => boolean): Weakness[] {
  const found = new Map<string, Weakness>();
  for (const [index, item] of items.entries()) {
    if (!counts(item)) continue;
    const id = item.id?.trim() ?? '';
    const key = id === '' ? `#${index}` : `=${id}`;
    const { impact, detected, exception } = item;
    const name = id || entryName('Item', item.title, index);
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
