import { isRecord, type Unread } from '../checked-facts.ts';
import { factAt } from '../fact-paths.ts';
import type { WorkTool } from '../work-document.ts';

/** Facts as they were entered, with what could not be put back. */
export interface PutBack {
  /** The facts with the unread values at their places, to be checked again. */
  readonly given: unknown;
  /** The values that have no place left: they are to be saved as they are. */
  readonly unplaced: readonly Unread[];
}

/**
 * Puts values that were set aside back to where they stood, so that a form shows them and its owner can correct them.
 * A value goes back only where nothing stands now, and where the tool finds it again under its field: what could be read
 * is never overwritten, and nothing is dropped. Nothing is changed in place.
 */
export function putBack(facts: unknown, unread: readonly Unread[], check: WorkTool<unknown>['check']): PutBack {
  if (unread.length === 0) return { given: facts, unplaced: [] };
  const all = structuredClone(facts);
  for (const entry of unread) place(all, entry);
  const checked = check(all);
  const unreadAgain = new Set(checked.unread.map(({ field }) => field));
  const isFound = ({ field }: Unread) => unreadAgain.has(field) || factAt(checked.facts, field) !== undefined;
  const given = structuredClone(facts);
  return { given, unplaced: unread.filter((entry) => !(isFound(entry) && place(given, entry))) };
}

/**
 * Puts a value to its place among facts, where nothing stands there; absent groups on the way are made. Gives whether it
 * has a place. What belongs to the envelope has none.
 */
function place(facts: unknown, { field, value }: Unread): boolean {
  if (field === '' || field.startsWith('document.')) return false;
  const path = field.split('.');
  const last = path.pop() ?? '';
  let group = facts;
  for (const [depth, name] of path.entries()) {
    const isList = Array.isArray(group);
    if (!canHold(group, name)) return false;
    if (factAt(group, name) === undefined) set(group, name, !isList && (path[depth + 1] ?? last) === '0' ? [] : {});
    group = factAt(group, name);
  }
  if (!canHold(group, last) || factAt(group, last) !== undefined) return false;
  set(group, last, structuredClone(value));
  return true;
}

/** Whether a value is a group, or a list that has this place or ends right before it. */
function canHold(group: unknown, name: string): group is object {
  if (!Array.isArray(group)) return isRecord(group);
  return /^\d+$/.test(name) && Number(name) <= group.length;
}

/** Sets a value under a name of its own, whatever name objects bring with them. */
function set(group: object, name: string, value: unknown): void {
  Object.defineProperty(group, name, { value, configurable: true, enumerable: true, writable: true });
}
