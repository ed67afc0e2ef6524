import { definedOnly } from '../../../domain/defined-only.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { type BrowserStore, draftsPart } from '../store/browser-store.ts';
import { isOffered } from '../store/work-state.ts';
import type { WorkStore } from '../store/work-store.ts';

/*
 * What is typed and not part of the work yet: a finding before it is added, an event before it is recorded. Each stands under
 * a name, one value a name, in a record beside the work: it comes back with the work, and is deleted with it. Two tabs write
 * their own names into the record, and no tab shows what another has typed over what was typed in it.
 */

/** The drafts of the open work, whichever that is. */
export interface Drafts {
  /** What was typed under a name; nothing where nothing is. As any JSON value: an earlier edition may have kept it. */
  readonly get: (name: string) => unknown;
  /** Keeps what was typed, and with it work that is not kept yet; `undefined` deletes it. */
  readonly set: (name: string, value: unknown) => void;
  /** Deletes all drafts whose names begin so. */
  readonly drop: (beginning: string) => void;
}

/** The drafts of work that was opened here. */
interface OpenDrafts {
  /** What was typed here since. Deleted drafts stand in it, too, as `undefined`. */
  readonly typed: Map<string, unknown>;
  /** What was there before and has been shown, so that it stays in sight whatever becomes of the record. */
  readonly shown: Map<string, unknown>;
  /** The key under which it was last kept. */
  key: string;
  /** Whether the record under that key holds them. */
  wasKept: boolean;
}

const opened = new WeakMap<BrowserStore, Drafts>();

/** The drafts beside the work of a store. */
export function draftsOf(store: WorkStore<unknown>): Drafts {
  const drafts = opened.get(store.browserStore) ?? openDrafts(store);
  opened.set(store.browserStore, drafts);
  return drafts;
}

function openDrafts(store: WorkStore<unknown>): Drafts {
  const kept = store.browserStore.beside(draftsPart);
  const all = new Map<string, OpenDrafts>();

  function recordOf(key: string): Readonly<Record<string, unknown>> {
    const found = kept.read(key);
    return found.outcome === 'found' && isRecord(found.value) ? found.value : {};
  }

  function ofOpenWork(): OpenDrafts {
    const { opening, key } = store.state();
    const here = all.get(opening) ?? { typed: new Map(), shown: new Map(), key, wasKept: true };
    all.set(opening, here);
    return here;
  }

  /** Writes what was typed for the open work, and says so where that fails. */
  function write(): void {
    const state = store.state();
    const here = ofOpenWork();
    const isElsewhere = here.key !== state.key || !here.wasKept;
    here.key = state.key;
    here.wasKept = true;
    const drafts = definedOnly({
      ...(isElsewhere ? Object.fromEntries(here.shown) : {}),
      ...recordOf(state.key),
      ...Object.fromEntries(here.typed),
    });
    if (isOffered(state.keeping)) {
      // Nothing of work that the reader has not agreed to keep is kept.
      here.wasKept = false;
      kept.hold(state.key, drafts, state.keeping);
      return;
    }
    const isEmpty = Object.keys(drafts).length === 0;
    const before = kept.readKept(state.key);
    if (isEmpty || before.outcome === 'unreadable') kept.remove(state.key);
    if (isEmpty) return;
    const { outcome } = kept.keep(state.key, drafts, before.outcome === 'found' ? before.revision : undefined);
    if (outcome === 'full' || outcome === 'forbidden') {
      here.wasKept = false;
      if (state.keeping !== outcome) store.show({ ...state, keeping: outcome });
    }
  }

  // What was typed goes along where the work is kept under another key, or kept again.
  store.subscribe(() => {
    const { opening, key, keeping } = store.state();
    const here = all.get(opening);
    if (!here) return;
    if (keeping === 'deleted' || keeping === 'cleared') here.wasKept = false;
    else if (here.key !== key || (keeping === 'kept' && !here.wasKept)) write();
  });

  return {
    get: (name) => {
      const { typed, shown } = ofOpenWork();
      if (typed.has(name)) return typed.get(name);
      if (!shown.has(name)) shown.set(name, recordOf(store.state().key)[name]);
      return shown.get(name);
    },
    set: (name, value) => {
      const here = ofOpenWork();
      // A draft is an entry: new work is kept from it on, and work that could not be kept is tried again. Work in which
      // something was typed last is the first to be opened on the next visit, unless another tab has it in hand.
      const { key, keeping, revision } = store.state();
      const found = store.browserStore.readKept(key);
      const isFirst = here.typed.size === 0 && found.outcome === 'found' && found.revision === revision;
      const isEntry = value !== undefined && (isFirst || keeping !== 'kept');
      here.typed.set(name, value);
      if (isEntry) store.keep(store.state());
      write();
    },
    drop: (beginning) => {
      const { typed, shown } = ofOpenWork();
      const names = [...typed.keys(), ...shown.keys(), ...Object.keys(recordOf(store.state().key))];
      for (const name of names) if (name.startsWith(beginning)) typed.set(name, undefined);
      write();
    },
  };
}
