import type { ItemStanding } from '../../domain/readiness/standing.ts';

/** Which items are shown. */
export interface ItemFilter {
  readonly show: 'all' | 'open' | 'overdue';
  /** The owner’s name; an empty text for items without one. Absent for whoever it is. */
  readonly owner?: string;
}

/** Everything. */
export const noFilter: ItemFilter = { show: 'all' };

/** Whether an item is to be shown. Only what is open can be overdue. */
export function passes({ show, owner }: ItemFilter, item: ItemStanding): boolean {
  if (owner !== undefined && (item.owner ?? '').trim() !== owner) return false;
  if (show === 'overdue') return item.daysLate !== undefined;
  return show === 'all' || item.standing === 'open';
}

/** The names of all owners, each once, in the order of the alphabet. */
export function ownersOf(items: readonly ItemStanding[]): string[] {
  const names = new Set(items.flatMap(({ owner }) => owner?.trim() || []));
  return [...names].sort((one, other) => one.localeCompare(other));
}
