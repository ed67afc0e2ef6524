import type { ItemStatus } from '../../domain/readiness/item-status.ts';

/** Which items to show. */
export interface ItemFilter {
  readonly show: 'all' | 'open' | 'overdue';
  /** The owner’s name; empty for items without an owner. Absent for any owner. */
  readonly owner?: string;
}

/** The filter that lets every item pass. */
export const noFilter: ItemFilter = { show: 'all' };

/** Whether an item passes the filter. Only open items can be overdue. */
export function passes({ show, owner }: ItemFilter, item: ItemStatus): boolean {
  if (owner !== undefined && (item.owner ?? '').trim() !== owner) return false;
  if (show === 'overdue') return item.daysLate !== undefined;
  return show === 'all' || item.status === 'open';
}

/** The names of all owners, each once, in alphabetical order. */
export function ownersOf(items: readonly ItemStatus[]): string[] {
  const names = new Set(items.flatMap(({ owner }) => owner?.trim() || []));
  return [...names].sort((one, other) => one.localeCompare(other));
}
