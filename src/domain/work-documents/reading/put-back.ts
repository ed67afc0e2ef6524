import { isRecord, type Unread } from '../checked-facts.ts';
import { factAt } from '../fact-paths.ts';
import type { WorkTool } from '../work-document.ts';
import { deepest } from './bounds.ts';

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
 * is never overwritten, and nothing is dropped. Nothing is changed in place. It takes time in proportion to its input.
 */
export function putBack(facts: unknown, unread: readonly Unread[], check: WorkTool<unknown>['check']): PutBack {
  if (unread.length === 0) return { given: facts, unplaced: [] };
  const all = structuredClone(facts);
  const placed = unread.filter((entry) => place(all, entry));
  const checked = check(all);
  const unreadAgain = new Set(checked.unread.map(({ field }) => field));
  const isFound = ({ field }: Unread) => unreadAgain.has(field) || factAt(checked.facts, field) !== undefined;
  // Usually every value that has a place is found there again.
  if (placed.every(isFound)) return { given: all, unplaced: without(unread, placed) };
  const given = structuredClone(facts);
  const back = placed.filter((entry) => isFound(entry) && place(given, entry));
  return { given, unplaced: without(unread, back) };
}

/** The entries that are not among some of them. */
function without(all: readonly Unread[], some: readonly Unread[]): readonly Unread[] {
  if (some.length === all.length) return [];
  const left = new Set(some);
  return all.filter((entry) => !left.has(entry));
}

/** The longest field that can be the place of a value, in characters: the paths of facts are far shorter. */
const longestField = 1_000;

/**
 * Puts a value to its place among facts, where nothing stands there; absent groups on the way are made. Gives whether it
 * has a place. What belongs to the envelope has none.
 */
function place(facts: unknown, { field, value }: Unread): boolean {
  if (field === '' || field.length > longestField || field.startsWith('document.')) return false;
  const path = field.split('.');
  if (path.length > deepest) return false;
  const last = path.pop() ?? '';
  let group = facts;
  for (const [depth, name] of path.entries()) {
    const isList = Array.isArray(group);
    if (!canHold(group, name)) return false;
    if (ownValue(group, name) === undefined) set(group, name, !isList && (path[depth + 1] ?? last) === '0' ? [] : {});
    group = ownValue(group, name);
  }
  if (!canHold(group, last) || ownValue(group, last) !== undefined) return false;
  set(group, last, typeof value === 'object' ? structuredClone(value) : value);
  return true;
}

/** Whether a value is a group, or a list that has this place or ends right before it. */
function canHold(group: unknown, name: string): group is Record<string, unknown> {
  if (!Array.isArray(group)) return isRecord(group);
  return /^\d+$/.test(name) && Number(name) <= group.length;
}

/** What a group or list holds under a name, leaving out what every object has. */
function ownValue(group: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}

/** Sets a value under a name of its own, whatever name objects bring with them. */
function set(group: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') group[name] = value;
  else Object.defineProperty(group, name, { value, configurable: true, enumerable: true, writable: true });
}
