import type { PlainDate } from '../../calendar/plain-date.ts';
import { datesOf } from '../counting/as-of.ts';
import { plain } from '../counting/weakness-keys.ts';
import type { PoamEvidence, PoamItem } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** The POA&Ms of one date. */
export interface PoamMonth {
  readonly date: PlainDate;
  readonly poams: readonly PoamEvidence[];
}

/**
 * Orders POA&Ms by their own dates, from early to late. Those of one date are one state, such as an open and a closed sheet
 * in two files. Those that tell no date are in none: their owner is asked for it, at the file.
 */
export function orderByDate(poams: readonly PoamEvidence[]): PoamMonth[] {
  const byDate = new Map<PlainDate, PoamEvidence[]>(datesOf(poams).map((date) => [date, []]));
  for (const poam of poams) if (poam.date !== undefined) byDate.get(poam.date)?.push(poam);
  return [...byDate].map(([date, listed]) => ({ date, poams: listed }));
}

/** The items of a month by their id. */
export interface MonthItems {
  /** Open items by id; of several with one id the first. */
  readonly open: ReadonlyMap<string, PoamItem>;
  /** Items that are closed, and not open as well. */
  readonly closed: ReadonlyMap<string, PoamItem>;
  /** Items without an id, which cannot be followed from month to month. */
  readonly withoutId: readonly PoamItem[];
  /** Further open items of an id that is listed already. They are not followed. */
  readonly repeated: readonly PoamItem[];
}

/** The items of a month by their POA&M id, on the sheets that are counted. */
export function itemsOfMonth({ poams }: PoamMonth, sheets: CountingChoices['sheets']): MonthItems {
  const open = new Map<string, PoamItem>();
  const closed = new Map<string, PoamItem>();
  const withoutId: PoamItem[] = [];
  const repeated: PoamItem[] = [];
  for (const { items } of poams) {
    for (const item of items) {
      if (item.list === 'configuration' && sheets === 'open') continue;
      const id = plain(item.id ?? '');
      const list = item.list === 'closed' ? closed : open;
      if (id === '') withoutId.push(item);
      else if (!list.has(id)) list.set(id, item);
      else if (list === open) repeated.push(item);
    }
  }
  for (const id of open.keys()) closed.delete(id);
  return { open, closed, withoutId, repeated };
}
