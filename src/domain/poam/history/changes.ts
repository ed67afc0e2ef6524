import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { mayHideMore } from '../counting/certainty.ts';
import type { Certainty } from '../counting/sure-number.ts';
import { weaknessKeys } from '../counting/weakness-keys.ts';
import type { PoamItem } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { type ChangeKind, changeCertainty, type Unseen } from './change-certainty.ts';
import { itemsOfMonth, type MonthItems, type PoamMonth } from './months.ts';

/** A date of detection that is not what it was the last time. */
export interface MovedDetection {
  readonly item: PoamItem;
  readonly before: PoamItem;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Days later; below zero for earlier. */
  readonly days: number;
}

/** A vulnerability that was open before and now is under new ids alone, so that its age begins anew. */
export interface Recurrence {
  readonly item: PoamItem;
  /** An item of it that was open before, and the last POA&M’s date on which it was. */
  readonly before: PoamItem;
  readonly lastOpen: PlainDate;
}

/** What is different in a month from the one before. For the first month everything is known from nothing, so nothing is. */
export interface MonthChanges {
  readonly date: PlainDate;
  /** The date before; absent for the first month. */
  readonly since?: PlainDate;
  /** Open, and in no earlier month. */
  readonly added: readonly PoamItem[];
  /** Open before, and closed now. */
  readonly closed: readonly PoamItem[];
  /** Open before, and on no sheet now: nobody says what became of them. The items are those of the month before. */
  readonly gone: readonly PoamItem[];
  /** Open, and in the month before not, but known from an earlier one or closed then. */
  readonly reopened: readonly PoamItem[];
  /** Of items with one id. A later date takes days from an item’s age: FedRAMP does not let it be changed. */
  readonly movedLater: readonly MovedDetection[];
  readonly movedEarlier: readonly MovedDetection[];
  readonly recurrences: readonly Recurrence[];
  /** Items that cannot be followed: without an id, or with one that is listed already. */
  readonly notFollowed: readonly PoamItem[];
  /** How sure the number of each kind of change is, as far as items may not have been read, or cannot be followed. */
  readonly certainty: Readonly<Record<ChangeKind, Certainty>>;
}

/** What is known of an item from the months so far. */
interface Known {
  readonly item: PoamItem;
  readonly detected?: PlainDate;
}

/** What is known of a vulnerability: the item that was open last. */
interface Seen {
  readonly item: PoamItem;
  readonly lastOpen: PlainDate;
}

/** What changed from month to month, the months from early to late. The work grows in proportion to the rows. */
export function changesOf(
  months: readonly PoamMonth[],
  { sheets, key }: Pick<CountingChoices, 'sheets' | 'key'>,
): MonthChanges[] {
  const known = new Map<string, Known>();
  const seen = new Map<string, Seen>();
  let before: { readonly date: PlainDate; readonly items: MonthItems } | undefined;
  let unseen: Unseen = { now: false, before: false, ever: false };
  return months.map((month) => {
    const items = itemsOfMonth(month, sheets);
    const mayHide = mayHideMore(month.poams) || items.withoutId.length > 0;
    unseen = { now: mayHide, before: unseen.now, ever: unseen.ever || unseen.now };
    const compared = compare(month.date, items, before, known, recurrencesIn(items, seen, month.date, key, known));
    const changes = { ...compared, certainty: changeCertainty(unseen) };
    for (const [id, item] of [...items.open, ...items.closed]) {
      const detected = item.detected ?? known.get(id)?.detected;
      known.set(id, { item, ...(detected === undefined ? {} : { detected }) });
    }
    before = { date: month.date, items };
    return changes;
  });
}

function compare(
  date: PlainDate,
  items: MonthItems,
  before: { readonly date: PlainDate; readonly items: MonthItems } | undefined,
  known: ReadonlyMap<string, Known>,
  recurrences: readonly Recurrence[],
): Omit<MonthChanges, 'certainty'> {
  const notFollowed = [...items.withoutId, ...items.repeated];
  if (!before) return { ...nothing, date, notFollowed };
  const open = [...items.open];
  const wasOpen = [...before.items.open];
  const moved = open.flatMap(([id, item]) => movedDetection(item, known.get(id)) ?? []);
  return {
    date,
    since: before.date,
    added: open.flatMap(([id, item]) => (known.has(id) ? [] : [item])),
    closed: wasOpen.flatMap(([id]) => items.closed.get(id) ?? []),
    gone: wasOpen.flatMap(([id, item]) => (items.open.has(id) || items.closed.has(id) ? [] : [item])),
    reopened: open.flatMap(([id, item]) => (known.has(id) && !before.items.open.has(id) ? [item] : [])),
    movedLater: moved.filter(({ days }) => days > 0),
    movedEarlier: moved.filter(({ days }) => days < 0),
    recurrences,
    notFollowed,
  };
}

const nothing = { added: [], closed: [], gone: [], reopened: [], movedLater: [], movedEarlier: [], recurrences: [] };

function movedDetection(item: PoamItem, before: Known | undefined): MovedDetection | undefined {
  const { detected: to } = item;
  const from = before?.detected;
  if (!before || to === undefined || from === undefined || to === from) return undefined;
  return { item, before: before.item, from, to, days: daysBetween(from, to) };
}

/** Vulnerabilities that were open before, and now are under new ids alone. */
function recurrencesIn(
  items: MonthItems,
  seen: Map<string, Seen>,
  date: PlainDate,
  by: CountingChoices['key'],
  known: ReadonlyMap<string, Known>,
): Recurrence[] {
  const open = [...items.open].flatMap(([id, item]) =>
    weaknessKeys(item, by).map(({ key }) => ({ key, item, isNew: !known.has(id) })),
  );
  const carriedOn = new Set(open.flatMap(({ key, isNew }) => (isNew ? [] : [key])));
  const found = new Map<string, Recurrence>();
  for (const { key, item, isNew } of open) {
    const last = seen.get(key);
    if (last && isNew && !carriedOn.has(key) && !found.has(key))
      found.set(key, { item, before: last.item, lastOpen: last.lastOpen });
  }
  for (const { key, item } of open) seen.set(key, { item, lastOpen: date });
  return [...found.values()];
}
