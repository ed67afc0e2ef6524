import { isRecord } from '../../../domain/work-documents/checked-facts.ts';

/** The part of the browser’s storage that is used. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What a key holds. */
export type KeptValue =
  | { readonly outcome: 'found'; readonly value: unknown; readonly revision: string }
  /** Something that this edition did not write, or that was damaged. It stays as it is. */
  | { readonly outcome: 'unreadable'; readonly text: string }
  | { readonly outcome: 'absent' };

/** What keeping a value came to. Only `kept` changes anything. */
export type KeepOutcome =
  | { readonly outcome: 'kept'; readonly revision: string }
  /** Somebody else has written since: another tab, usually. */
  | { readonly outcome: 'changed-elsewhere' }
  | { readonly outcome: 'full' }
  | { readonly outcome: 'forbidden' };

/** What is kept in this browser under names that begin alike. Nothing in it throws. */
export interface BrowserStore {
  /** Whether this browser lets the page keep anything at all. */
  readonly isOpen: boolean;
  readonly keys: () => readonly string[];
  readonly read: (key: string) => KeptValue;
  /** @param revision The revision last seen under this key; absent for a key that is new. */
  readonly keep: (key: string, value: unknown, revision: string | undefined) => KeepOutcome;
  readonly remove: (key: string) => void;
  /** The key within a name that the browser reports as changed; nothing for the names of others. */
  readonly keyOf: (name: string | null) => string | undefined;
}

/** Under one origin other sites may keep things too: all names of this one begin so. */
const site = 'agency-authorization-playbook';

/**
 * Opens the store for one kind of thing.
 *
 * @param kind Such as the id of a tool.
 * @param storage Gives the browser’s storage; may throw where the browser forbids it.
 * @param newKey Gives a text that no other revision equals.
 */
export function openBrowserStore(kind: string, storage: () => KeyedStorage, newKey: () => string): BrowserStore {
  const prefix = `${site}/${kind}/`;
  const store = attempt(storage);
  const read = (key: string): KeptValue => {
    const text = attempt(() => store?.getItem(prefix + key));
    return text === undefined || text === null ? { outcome: 'absent' } : parse(text);
  };
  return {
    isOpen: store !== undefined,
    read,
    keys: () => attempt(() => namesIn(store).flatMap((name) => keyOf(prefix, name) ?? [])) ?? [],
    keep: (key, value, revision) => {
      if (store === undefined) return { outcome: 'forbidden' };
      const now = read(key);
      if (now.outcome === 'found' ? now.revision !== revision : now.outcome === 'unreadable') {
        return { outcome: 'changed-elsewhere' };
      }
      const next = newKey();
      try {
        store.setItem(prefix + key, JSON.stringify({ revision: next, value }));
      } catch (error) {
        return { outcome: error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden' };
      }
      return { outcome: 'kept', revision: next };
    },
    remove: (key) => attempt(() => store?.removeItem(prefix + key)),
    keyOf: (name) => (name === null ? undefined : keyOf(prefix, name)),
  };
}

function namesIn(store: KeyedStorage | undefined): string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
}

function keyOf(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

function parse(text: string): KeptValue {
  const record: unknown = attempt(() => JSON.parse(text));
  if (!isRecord(record)) return { outcome: 'unreadable', text };
  const { revision, value } = record;
  return typeof revision === 'string' ? { outcome: 'found', value, revision } : { outcome: 'unreadable', text };
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
