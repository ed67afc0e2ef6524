import { countText, listText, numberText } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { AgedTriggerId } from '../facts/trigger-facts.ts';
import { entryName, thresholdText } from './amounts.ts';

/*
 * The reasons of the triggers that count open items by their age.
 */

/** What an item without an id is called, by its title or its place within the list, from 0. */
export const itemName = (title: string | undefined, index: number) => entryName('Item', title, index);

/** Neither a list nor a count is given for a trigger. */
export function agedCountUnknown(id: AgedTriggerId): string {
  return `How many ${triggerOf(id).impact} impact items are ${olderText(id)} is not known.`;
}

/** How many items are older than a trigger says. */
export interface AgedCount {
  readonly amount: number;
  /** How many more may be, and cannot be judged. Left out: none. */
  readonly unclear?: number;
  /** Whether there may be more items than those that are given. */
  readonly isLowerBound?: boolean;
}

/** How many items are older than a trigger says, and whether there may be more. */
export function agedCountText(id: AgedTriggerId, { amount, unclear = 0, isLowerBound = false }: AgedCount): string {
  const { impact, thresholds } = triggerOf(id);
  const limit = `the limit is ${thresholds.count.value}`;
  const more = unclear === 0 ? '' : ` ${countText(unclear, 'item')} cannot be judged yet.`;
  const rest = isLowerBound ? ` There may be more: not all open items are known.${more}` : more;
  if ((isLowerBound || unclear > 0) && amount === 0) {
    return `How many ${impact} impact items are ${olderText(id)} is not known; ${limit}.${rest}`;
  }
  const items = amount === 1 ? 'item is' : 'items are';
  const start = isLowerBound || unclear > 0 ? 'At least ' : '';
  return `${start}${numberText(amount)} ${impact} impact ${items} ${olderText(id)}; ${limit}.${rest}`;
}

function olderText(id: AgedTriggerId): string {
  return `more than ${thresholdText(triggerOf(id).thresholds.days)} old`;
}

/** The remark on a count that was entered as a number. */
export const countAsEntered =
  'The tool uses the count as entered. How many deviations and vendor dependencies it includes is not known.';

/** Items older than a trigger says whose age may be excused, by what excuses it. */
export interface ExceptedItems {
  readonly deviation: number;
  readonly 'vendor-dependency': number;
}

/**
 * The remark on items whose age may be excused.
 *
 * @param areCounted Whether they count all the same.
 * @param notExcused How many wait for a vendor, or have an approved deviation, and have no exception for it.
 */
export function exceptionsText(areCounted: boolean, amounts: ExceptedItems, notExcused: number): string {
  const kinds = { deviation: 'with an approved deviation', 'vendor-dependency': 'with a vendor dependency' } as const;
  const groups = (['deviation', 'vendor-dependency'] as const).flatMap((kind) =>
    amounts[kind] === 0 ? [] : [`${countText(amounts[kind], 'item')} ${kinds[kind]}`],
  );
  const rule = `Items of that age with an exception are ${areCounted ? 'counted' : 'left out'}`;
  const old = groups.length === 0 ? 'there are none' : listText(groups);
  const apart = `${rule}: ${old}.`;
  if (notExcused === 0) return apart;
  return `${apart} Counted, because no exception is entered: ${countText(notExcused, 'item')} of that age with a vendor dependency or an approved deviation.`;
}

/** The remark on weaknesses that have several rows of the list. */
export function listedTwiceText(weaknesses: number): string {
  return `${countText(weaknesses, 'weakness', 'weaknesses')} listed more than once: each counts once, with its earliest detection and its highest impact.`;
}

/** The remark on a count that was entered beside a list and differs from it. */
export function countsDifferText(listed: number, entered: number): string {
  return `The list has ${numberText(listed)}, but the count entered is ${numberText(entered)}. The tool uses the list.`;
}
