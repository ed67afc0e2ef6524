import type { OpenItem } from '../../triggers/facts/trigger-facts.ts';
import type { JudgedItem } from '../counting/judged-items.ts';
import { placeText } from '../places.ts';

/**
 * Items as the trigger calculator takes them, each row of the POA&M one, or each vulnerability once for all rows that say the
 * same of it; entries of one vulnerability name it, and count once. Items that are left out as deviations or vendor dependencies have that exception; those that count in spite of one have none,
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

/**
 * Each vulnerability once for all rows that say the same of it, with the earliest detection among them. Where there are
 * several entries of one, each names it.
 */
function vulnerabilityItems(given: readonly GivenItem[]): Named[] {
  const found = new Map<string, Named & { readonly number: number; readonly label: string | undefined }>();
  const entries = new Map<number, number>();
  for (const { one, exception } of given) {
    for (const [index, number] of one.weaknessNumbers.entries()) {
      const rating = one.rating ?? 'unrated';
      const open = openItem(one, exception);
      const { title: _, detected, ...facts } = open;
      // What has no date stays apart, since an earliest date cannot be told with it.
      const key = JSON.stringify([number, detected === undefined, facts]);
      const before = found.get(key);
      if (before === undefined) {
        const label = one.weaknesses[index];
        const id = label ?? (one.item.id?.trim() || placeText(one.item.place));
        found.set(key, { open, id, apart: exception === 'none' ? rating : `${rating}, ${exception}`, number, label });
        entries.set(number, (entries.get(number) ?? 0) + 1);
      } else if (isEarlier(open, before.open)) found.set(key, { ...before, open });
    }
  }
  const names = vulnerabilityNames([...found.values()].filter(({ number }) => (entries.get(number) ?? 0) > 1));
  return [...found.values()].map(({ number, label: _, ...named }) => {
    const vulnerability = names.get(number);
    return vulnerability === undefined ? named : { ...named, open: { ...named.open, vulnerability } };
  });
}

/** A name for each vulnerability, none twice. */
function vulnerabilityNames(
  entries: readonly { readonly number: number; readonly label: string | undefined }[],
): Map<number, string> {
  const names = new Map<number, string>();
  const used = new Set<string>();
  for (const { number, label = 'Vulnerability' } of entries) {
    if (names.has(number)) continue;
    const name = used.has(label) ? `${label} (${number + 1})` : label;
    names.set(number, name);
    used.add(name);
  }
  return names;
}

/** An item with all that was read of it that its owner may be asked about. */
function openItem({ item, rating, rated, standing }: JudgedItem, exception: GivenItem['exception']): OpenItem {
  const isUnclear =
    item.unclearStatus !== undefined || (standing.state === 'not-assessed' && standing.lacks.includes('status'));
  const impact = rating === undefined ? undefined : (rated.written ?? rating);
  const state = (given: 'yes' | 'no' | 'pending' | undefined) =>
    given === 'yes' ? 'approved' : given === 'pending' ? given : undefined;
  return onlyGiven({
    title: item.name,
    impact,
    detected: item.detected,
    exception,
    status: isUnclear ? 'unclear' : undefined,
    // Where there is but one rating and it counts, the impact says it.
    originalRating:
      item.originalRating === impact && item.adjustedRating === undefined ? undefined : item.originalRating,
    adjustedRating: item.adjustedRating,
    riskAdjustment: state(item.riskAdjustment),
    falsePositive: state(item.falsePositive),
    operationalRequirement: state(item.operationalRequirement),
    vendorDependency: item.vendorDependency === 'yes' ? true : undefined,
    vendorCheckIn: item.vendorCheckIn,
  });
}

function onlyGiven(item: OpenItem): OpenItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
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
