import { writeDocument } from '../../../domain/work-documents/write-document.ts';
import type { BrowserStore } from './browser-store.ts';
import { secondVersion } from './words.ts';
import { isOffered, type Notice, type WorkKind, type WorkState, whyNotKept } from './work-state.ts';

/** What the work store needs of its surroundings. */
export interface WorkStoreEnvironment {
  readonly browserStore: BrowserStore;
  /** This moment, as in a work document. */
  readonly moment: () => string;
  /** A text that no other key equals. */
  readonly newKey: () => string;
}

/**
 * The open work of one tool. Every change is kept in this browser at once. Another tab never overwrites what is kept, and
 * open work that cannot be kept is not lost. What reads kept work is loaded where there is some: `kept-work.ts`.
 */
export interface WorkStore<Facts> extends WorkStoreEnvironment {
  readonly kind: WorkKind<Facts>;
  readonly state: () => WorkState<Facts>;
  /** Calls back after every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the facts as entered, and keeps the work. */
  readonly change: (given: unknown) => void;
  readonly rename: (title: string) => void;
  /** Begins new work, which is kept from its first change on. */
  readonly begin: (notice?: Notice) => void;
  /** Shows a notice in the place of the last one, or takes it away. */
  readonly notify: (notice: Notice | undefined) => void;
  /** Shows work as it is kept, or as it was. Open work that is not kept can be brought back. */
  readonly show: (next: WorkState<Facts>) => void;
  /**
   * Keeps work, and shows it; as a second version where another tab has changed what is kept. Work that the reader has not
   * agreed to keep is held on this page instead.
   */
  readonly keep: (next: WorkState<Facts>) => void;
}

/** Opens the store with work that is kept, or with new work. */
export function openWorkStore<Facts>(
  kind: WorkKind<Facts>,
  environment: WorkStoreEnvironment,
  first?: WorkState<Facts>,
): WorkStore<Facts> {
  const { browserStore, moment, newKey } = environment;
  const { tool } = kind;
  const listeners = new Set<() => void>();
  let state = first ?? blank();

  function blank(): WorkState<Facts> {
    const facts = kind.newFacts();
    const document = writeDocument(tool, { title: kind.newTitle, facts });
    const key = newKey();
    return { opening: key, key, document, given: facts, problems: [], unplaced: [], keeping: 'untouched' };
  }

  function show(next: WorkState<Facts>): void {
    const before = state;
    // A notice that can undo something already is of what happens to the open work: it was deleted.
    const isLeft =
      next.key !== before.key &&
      next.opening !== before.opening &&
      !next.notice?.undo &&
      whyNotKept(before.keeping) !== undefined;
    state = isLeft
      ? {
          ...next,
          notice: { text: '', ...next.notice, kind: 'warning', left: before.document.title, undo: () => show(before) },
        }
      : next;
    for (const listener of listeners) listener();
  }

  function keep(next: WorkState<Facts>): void {
    if (isOffered(next.keeping)) {
      browserStore.hold(next.key, next.document, next.keeping);
      show(next);
      return;
    }
    const document = { ...next.document, saved: moment() };
    const kept = browserStore.keep(next.key, document, next.revision);
    if (kept.outcome === 'changed-elsewhere') {
      const title = secondVersion(document.title);
      keep({
        ...next,
        key: newKey(),
        revision: undefined,
        document: { ...document, title },
        notice: { kind: 'warning', text: '', own: title },
      });
      return;
    }
    const revision = kept.outcome === 'kept' ? kept.revision : next.revision;
    const elsewhere = next.elsewhere === next.document ? document : next.elsewhere;
    show({ ...next, document, keeping: kept.outcome, revision, elsewhere, before: undefined });
  }

  return {
    ...environment,
    kind,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (given) => {
      const { facts, problems, unread } = tool.check(given);
      const { document, unplaced } = state;
      const content = { title: document.title, facts, unread: [...unread, ...unplaced] };
      keep({ ...state, document: writeDocument(tool, content), given, problems, notice: undefined });
    },
    rename: (title) => {
      const { document } = state;
      keep({ ...state, document: writeDocument(tool, { ...document, title }), notice: undefined });
    },
    begin: (notice) => show({ ...blank(), notice }),
    notify: (notice) => show({ ...state, notice }),
    show,
    keep,
  };
}
