import { isRecord } from '../../../domain/work-documents/checked-facts.ts';

/** The part of the browser’s storage that is used. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Why a value is on this page alone: this browser has no room for it, or lets the page keep nothing, or what it kept is gone;
 * or it came from a link or a file and the reader has not chosen yet (`offered`), or chose only to look (`looked-at`).
 */
export type NotKept = 'full' | 'forbidden' | 'cleared' | 'deleted' | 'offered' | 'looked-at';

/** What a key holds. */
export type KeptValue =
  | {
      readonly outcome: 'found';
      readonly value: unknown;
      readonly revision: string;
      /** Why the browser does not keep it; absent for what it keeps. Gone with the page. */
      readonly notKept?: NotKept;
    }
  /** Something that this edition did not write, or that was damaged. It stays as it is. */
  | { readonly outcome: 'unreadable'; readonly text: string }
  | { readonly outcome: 'absent' };

/** What keeping a value came to. */
export type KeepOutcome =
  | { readonly outcome: 'kept'; readonly revision: string }
  /** Somebody else has written since: another tab, usually. Nothing was changed. */
  | { readonly outcome: 'changed-elsewhere' }
  /** The value is held on this page, and can be read from here until the page is gone. */
  | { readonly outcome: 'full' }
  | { readonly outcome: 'forbidden' };

/** What is kept in this browser under names that begin alike. Nothing in it throws. */
export interface BrowserStore {
  /** Whether this browser lets the page keep anything at all. */
  readonly isOpen: boolean;
  /** The keys of all that is kept, and of what is held on this page because it could not be kept. */
  readonly keys: () => readonly string[];
  /** The keys of what is held on this page because it could not be kept. */
  readonly heldKeys: () => readonly string[];
  /** What is kept, or what this page holds in its place. */
  readonly read: (key: string) => KeptValue;
  /** The text of what is kept, or of what this page holds in its place; nothing where there is none. */
  readonly textOf: (key: string) => string | undefined;
  /** What is kept, whatever this page holds. */
  readonly readKept: (key: string) => KeptValue;
  /** @param revision The revision last seen under this key; absent for a key that is new. */
  readonly keep: (key: string, value: unknown, revision: string | undefined) => KeepOutcome;
  /** Holds a value on this page that the browser keeps no more. */
  readonly hold: (key: string, value: unknown, notKept: NotKept) => void;
  /** Lets go of what this page holds under a key: the browser keeps it again. */
  readonly release: (key: string) => void;
  /**
   * Removes what a key holds. Gives what puts it back as it was, unless somebody else has kept something there since; where
   * it cannot be kept again, this page holds it.
   */
  readonly remove: (key: string) => () => void;
  /** The key within a name that the browser reports as changed; nothing for the names of others. */
  readonly keyOf: (name: string | null) => string | undefined;
  /** Opens what is kept beside: under the same keys, with a name of its own. */
  readonly beside: (part: string) => BrowserStore;
}

/** The part beside the work of a tool that holds what is typed and not part of it yet. */
export const draftsPart = 'drafts';

/** Under one origin other sites may keep things too: all names of this one begin so, with a slash after it. */
export const siteNames = 'agency-authorization-playbook';

/**
 * Opens the store for one kind of thing.
 *
 * @param kind Such as the id of a tool.
 * @param storage Gives the browser’s storage; may throw where the browser forbids it.
 * @param newKey Gives a text that no other revision equals.
 */
export function openBrowserStore(kind: string, storage: () => KeyedStorage, newKey: () => string): BrowserStore {
  const prefix = `${siteNames}/${kind}/`;
  const store = attempt(storage);
  /** What could not be kept, as it would be written, and why. */
  const held = new Map<string, { readonly text: string; readonly notKept: NotKept }>();
  const parts = new Map<string, BrowserStore>();
  const textOf = (key: string) => attempt(() => store?.getItem(prefix + key)) ?? undefined;
  const hold = (key: string, value: unknown, notKept: NotKept, revision = '') =>
    held.set(key, { text: JSON.stringify({ revision, value }), notKept });

  /** Why a text could not be written; nothing where it was. */
  function write(key: string, text: string): 'full' | 'forbidden' | undefined {
    if (store === undefined) return 'forbidden';
    try {
      store.setItem(prefix + key, text);
      held.delete(key);
      return undefined;
    } catch (error) {
      return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
    }
  }

  return {
    isOpen: store !== undefined,
    read: (key) => {
      const found = held.get(key);
      return found ? { ...parse(found.text), notKept: found.notKept } : parse(textOf(key));
    },
    textOf: (key) => held.get(key)?.text ?? textOf(key),
    readKept: (key) => parse(textOf(key)),
    keys: () => [
      ...new Set([
        ...(attempt(() => namesIn(store).flatMap((name) => keyOf(prefix, name) ?? [])) ?? []),
        ...held.keys(),
      ]),
    ],
    heldKeys: () => [...held.keys()],
    keep: (key, value, revision) => {
      const now = parse(textOf(key));
      if (now.outcome === 'found' ? now.revision !== revision : now.outcome === 'unreadable') {
        held.delete(key);
        return { outcome: 'changed-elsewhere' };
      }
      const next = newKey();
      const problem = write(key, JSON.stringify({ revision: next, value }));
      if (problem === undefined) return { outcome: 'kept', revision: next };
      hold(key, value, problem, revision);
      return { outcome: problem };
    },
    hold: (key, value, notKept) => void hold(key, value, notKept),
    release: (key) => void held.delete(key),
    remove: (key) => {
      const [text, before] = [textOf(key), held.get(key)];
      held.delete(key);
      attempt(() => store?.removeItem(prefix + key));
      return () => {
        const problem = text === undefined || textOf(key) !== undefined ? undefined : write(key, text);
        if (before) held.set(key, before);
        else if (problem !== undefined && text !== undefined) held.set(key, { text, notKept: problem });
      };
    },
    keyOf: (name) => (name === null ? undefined : keyOf(prefix, name)),
    beside: (part) => {
      const opened = parts.get(part) ?? openBrowserStore(`${part}/${kind}`, storage, newKey);
      parts.set(part, opened);
      return opened;
    },
  };
}

function namesIn(store: KeyedStorage | undefined): string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
}

function keyOf(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

function parse(text: string | undefined): KeptValue {
  if (text === undefined) return { outcome: 'absent' };
  const record: unknown = attempt(() => JSON.parse(text));
  if (!isRecord(record)) return { outcome: 'unreadable', text };
  const { revision, value } = record;
  return typeof revision === 'string' ? { outcome: 'found', value, revision } : { outcome: 'unreadable', text };
}

/** What an act gives; nothing where it throws. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
