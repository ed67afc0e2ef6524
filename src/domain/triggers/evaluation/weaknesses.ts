import { countedImpacts, type OpenItem } from '../facts/trigger-facts.ts';
import { itemName } from '../words/open-items.ts';

/** A fact that decides whether an item counts. */
export type ItemFact = 'impact' | 'detected' | 'exception' | 'status';

/** An open weakness, put together from all rows of the list with its id. */
export interface Weakness extends Pick<OpenItem, 'detected' | 'exception'> {
  /** The impact by which it is counted: High where it is Critical. */
  readonly impact: (typeof countedImpacts)[number] | undefined;
  /** Whether nobody can tell yet that it is open, or open since then and with that impact. */
  readonly isUnclear: boolean;
  /** What stands in no exception: whether a row of it waits for a vendor, or has an approved operational requirement. */
  readonly isDeviating: boolean;
  /** Its vulnerability, where it may share it with others. */
  readonly vulnerability: string | undefined;
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
    const { detected, exception, vulnerability } = item;
    const impact = item.impact === 'critical' ? 'high' : item.impact;
    const name = id || itemName(item.title, index);
    const places = { impact: index, detected: index, exception: index, status: index };
    const isUnclear = item.status === 'unclear';
    const isDeviating = item.vendorDependency === true || item.operationalRequirement === 'approved';
    const one: Weakness = {
      ...{ name, places, rows: 1, impact, detected, exception },
      ...{ isUnclear, isDeviating, vulnerability: vulnerability?.trim() },
    };
    const before = found.get(key);
    found.set(key, before ? merged(before, one) : one);
  }
  return [...found.values()];
}

function merged(one: Weakness, other: Weakness): Weakness {
  const impacts = [one.impact, other.impact];
  const exceptions = [one.exception, other.exception];
  const place = (fact: Exclude<ItemFact, 'status'>) => (one[fact] === undefined ? one : other).places[fact];
  const facts = {
    impact:
      impacts.includes(undefined) && !impacts.includes(countedImpacts[0])
        ? undefined
        : countedImpacts.find((impact) => impacts.includes(impact)),
    detected: earliest(one.detected, other.detected),
    exception: exceptions.includes('none') ? 'none' : exceptions.includes(undefined) ? undefined : one.exception,
  } as const;
  const isSure = (row: Weakness) =>
    !row.isUnclear &&
    row.impact === facts.impact &&
    row.detected === facts.detected &&
    row.exception === facts.exception;
  return {
    name: one.name,
    places: {
      impact: place('impact'),
      detected: place('detected'),
      exception: place('exception'),
      status: (one.isUnclear ? one : other).places.status,
    },
    rows: one.rows + other.rows,
    ...facts,
    isUnclear: (one.isUnclear || other.isUnclear) && !isSure(one) && !isSure(other),
    isDeviating: one.isDeviating || other.isDeviating,
    vulnerability: one.vulnerability ?? other.vulnerability,
  };
}

function earliest(one: OpenItem['detected'], other: OpenItem['detected']): OpenItem['detected'] {
  if (one === undefined || other === undefined) return undefined;
  return one < other ? one : other;
}
