import type { OpenItem } from '../../triggers/facts/trigger-facts.ts';
import type { JudgedItem } from '../counting/judged-items.ts';
import { placeText } from '../places.ts';

/**
 * Items as the trigger calculator takes them, each row of the POA&M one, or each vulnerability once for each rating. Items
 * that are left out as deviations or vendor dependencies have that exception; those that count in spite of one have none,
 * and so does everything else that counts. Closed items and the like are not among them.
 */
export function openItems(given: readonly GivenItem[], unit: 'items' | 'unique'): OpenItem[] {
  return distinctIds(unit === 'items' ? given.map(rowItem) : vulnerabilityItems(given));
}

/** The items of a count that the trigger calculator takes. */
export function givenItems(judged: readonly JudgedItem[]): GivenItem[] {
  return judged.flatMap((one) => {
    const exception = exceptionOf(one);
    return exception === undefined ? [] : [{ one, exception }];
  });
}

/** An item that the trigger calculator takes, and what excuses it. */
export interface GivenItem {
  readonly one: JudgedItem;
  readonly exception: NonNullable<OpenItem['exception']>;
}

/** An open item with an id, and what tells it from another of the same id. */
interface Named {
  readonly open: OpenItem;
  readonly id: string;
  readonly apart: string;
}

/** What excuses an item; nothing for one that is no open item. */
function exceptionOf({ standing }: JudgedItem): GivenItem['exception'] | undefined {
  if (standing.state !== 'excluded') return 'none';
  if (standing.because === 'vendor-dependency') return 'vendor-dependency';
  return standing.because === 'operational-requirement' ? 'deviation' : undefined;
}

function rowItem({ one, exception }: GivenItem): Named {
  const { item } = one;
  const place = placeText(item.place);
  return { open: openItem(one, exception), id: item.id?.trim() || place, apart: place };
}

/** Each vulnerability once for each rating and exception, with the earliest detection among its rows. */
function vulnerabilityItems(given: readonly GivenItem[]): Named[] {
  const found = new Map<string, Named>();
  for (const { one, exception } of given) {
    for (const [index, number] of one.weaknessNumbers.entries()) {
      const rating = one.rating ?? 'unrated';
      // What has no date stays apart, since an earliest date cannot be told with it.
      const key = `${number} ${rating} ${exception} ${one.item.detected === undefined}`;
      const before = found.get(key);
      const open = openItem(one, exception);
      if (before === undefined) {
        const label = one.weaknesses[index] ?? (one.item.id?.trim() || placeText(one.item.place));
        found.set(key, { open, id: label, apart: exception === 'none' ? rating : `${rating}, ${exception}` });
      } else if (isEarlier(open, before.open)) found.set(key, { ...before, open });
    }
  }
  return [...found.values()];
}

function openItem({ item, rating }: JudgedItem, exception: GivenItem['exception']): OpenItem {
  return {
    ...(item.name === undefined ? {} : { title: item.name }),
    ...(rating === undefined ? {} : { impact: rating }),
    ...(item.detected === undefined ? {} : { detected: item.detected }),
    exception,
  };
}

function isEarlier(one: OpenItem, other: OpenItem): boolean {
  return one.detected !== undefined && other.detected !== undefined && one.detected < other.detected;
}

/** Gives each item an id of its own, so that none is merged with another of the same id. */
function distinctIds(named: readonly Named[]): OpenItem[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return named.map(({ open, id, apart }) => {
    let name = used.has(id) ? `${id} (${apart})` : id;
    if (used.has(name)) {
      const base = name;
      let count = next.get(base) ?? 2;
      while (used.has(`${base} ${count}`)) count += 1;
      next.set(base, count + 1);
      name = `${base} ${count}`;
    }
    used.add(name);
    return { id: name, ...open };
  });
}
