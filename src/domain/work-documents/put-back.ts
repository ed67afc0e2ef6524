import { isRecord, type Unread } from './checked-facts.ts';
import type { WorkTool } from './work-document.ts';

/** Facts as they were entered, with what could not be put back. */
export interface PutBack {
  /** The facts with the unread values at their places, to be checked again. */
  readonly given: unknown;
  /** The values that have no place left: they are to be handed on as they are. */
  readonly unplaced: readonly Unread[];
}

/**
 * Puts values that were set aside back to where they stood, so that a form shows them and its owner can correct them.
 * A value goes back only where nothing stands now, and where the tool finds it again under its field: what could be read
 * is never overwritten, and nothing is dropped. Nothing is changed in place.
 */
export function putBack(facts: unknown, unread: readonly Unread[], check: WorkTool<unknown>['check']): PutBack {
  const all = unread.reduce((given, entry) => withEntry(given, entry) ?? given, facts);
  const checked = check(all);
  const isFound = ({ field }: Unread) =>
    checked.unread.some((entry) => entry.field === field) || factAt(checked.facts, field) !== undefined;
  return unread.reduce<PutBack>(
    ({ given, unplaced }, entry) => {
      const next = isFound(entry) ? withEntry(given, entry) : undefined;
      return next === undefined ? { given, unplaced: [...unplaced, entry] } : { given: next, unplaced };
    },
    { given: facts, unplaced: [] },
  );
}

/** The facts with a value at its place, or nothing where it has none. What belongs to the envelope has none among them. */
function withEntry(facts: unknown, { field, value }: Unread): unknown {
  return field === '' || field.startsWith('document.') ? undefined : withValue(facts, field.split('.'), value);
}

/**
 * The same value with another one at a path; absent groups on the way are made. With `undefined` the entry is taken out
 * of its group. Nothing is changed in place.
 *
 * @param path Names of fields, and places in lists: `changes.0.notice`.
 */
export function withFact(facts: unknown, path: string, value: unknown): unknown {
  const [name = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withFact(factAt(facts, name), rest.join('.'), value);
  if (Array.isArray(facts)) return facts.map((entry: unknown, index) => (String(index) === name ? inner : entry));
  const { [name]: _, ...others } = isRecord(facts) ? facts : {};
  return inner === undefined ? others : { ...others, [name]: inner };
}

/** The value at a path, or nothing. */
export function factAt(facts: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)];
    return isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, facts);
}

/** The same value with another one at a path where nothing stands; nothing where the path is taken or leads nowhere. */
function withValue(facts: unknown, path: readonly string[], value: unknown): unknown {
  const [name = '', ...rest] = path;
  if (Array.isArray(facts)) {
    const index = Number(name);
    if (!Number.isInteger(index) || index < 0 || index > facts.length) return undefined;
    const inner = rest.length === 0 ? free(facts[index], value) : withValue(facts[index] ?? {}, rest, value);
    return inner === undefined ? undefined : [...facts.slice(0, index), inner, ...facts.slice(index + 1)];
  }
  if (!isRecord(facts)) return undefined;
  const here = Object.hasOwn(facts, name) ? facts[name] : undefined;
  const inner = rest.length === 0 ? free(here, value) : withValue(here ?? (rest[0] === '0' ? [] : {}), rest, value);
  return inner === undefined ? undefined : { ...facts, [name]: inner };
}

const free = (taken: unknown, value: unknown): unknown => (taken === undefined ? value : undefined);
