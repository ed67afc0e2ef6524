import { putBack } from '../../domain/work-documents/put-back.ts';
import { readDocument } from '../../domain/work-documents/read-document.ts';
import type { ReadResult, WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeDocument } from '../../domain/work-documents/write-document.ts';
import type { BrowserStore } from './browser-store.ts';
import { keptWork, lostNotice, unreadNotice } from './kept-work.ts';
import type { KeptWork, Notice, WorkKind, WorkState } from './work-state.ts';

/** What the work store needs of its surroundings. */
export interface WorkStoreEnvironment {
  readonly browserStore: BrowserStore;
  /** This moment, as in a work document. */
  readonly moment: () => string;
  /** A text that no other key equals. */
  readonly newKey: () => string;
}

/**
 * The work of one tool: one piece of work is open, the others are kept in this browser. Every change is kept at once.
 * Another tab never overwrites what is kept, and open work that cannot be kept is not lost. What is done more rarely
 * stands in modules that are loaded when it is asked for: `receive-work.ts`, `delete-work.ts`, `run-actions.ts`.
 */
export interface WorkStore<Facts> extends WorkStoreEnvironment {
  readonly kind: WorkKind<Facts>;
  readonly state: () => WorkState<Facts>;
  /** Calls back after every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the facts as entered, and keeps the work. */
  readonly change: (given: unknown) => void;
  readonly rename: (title: string) => void;
  /** All work that is kept, the last changed first. */
  readonly kept: () => readonly KeptWork[];
  /** Kept work as it is read, without opening it; nothing where it cannot be read. */
  readonly preview: (key: string) => WorkDocument<Facts> | undefined;
  /** Opens kept work; says so where it cannot be read. */
  readonly open: (key: string) => void;
  /** Begins new work, which is kept from its first change on. */
  readonly begin: (notice?: Notice) => void;
  /** Opens a document as work of its own, and keeps it. */
  readonly add: (document: WorkDocument<Facts>, notice?: Notice) => void;
  /** Shows a notice in the place of the last one, or takes it away. */
  readonly notify: (notice: Notice | undefined) => void;
  /** To be called when the browser reports that another tab has changed what is kept under a name. */
  readonly noteChangeElsewhere: (name: string | null) => void;
}

/** Opens the store with the work of the given key, else the last changed that can be read, else new work. */
export function openWorkStore<Facts>(
  kind: WorkKind<Facts>,
  environment: WorkStoreEnvironment,
  first?: string,
): WorkStore<Facts> {
  const { browserStore, moment, newKey } = environment;
  const { tool, newTitle, newFacts } = kind;
  const listeners = new Set<() => void>();
  let state = blank();

  function blank(): WorkState<Facts> {
    return { ...opened(newKey(), writeDocument(tool, { title: newTitle, facts: newFacts() })), keeping: 'untouched' };
  }

  /** A document as open work, what could not be read put back into its place. */
  function opened(key: string, document: WorkDocument<Facts>, revision?: string): WorkState<Facts> {
    const { given, unplaced } = putBack(document.facts, document.unread ?? [], tool.check);
    const { facts, problems, unread } = tool.check(given);
    const content = { ...document, facts, unread: [...unread, ...unplaced] };
    return { key, document: writeDocument(tool, content), given, problems, unplaced, keeping: 'kept', revision };
  }

  function show(next: WorkState<Facts>): void {
    const before = state;
    const isLost = next.key !== before.key && (before.keeping === 'full' || before.keeping === 'forbidden');
    state = isLost ? { ...next, notice: lostNotice(before, next.notice, () => show(before)) } : next;
    for (const listener of listeners) listener();
  }

  function keep(next: WorkState<Facts>): void {
    const document = { ...next.document, saved: moment() };
    const kept = browserStore.keep(next.key, document, next.revision);
    if (kept.outcome === 'changed-elsewhere') {
      const title = `${document.title} (second version)`;
      const text = `Another tab has changed this work. What you see here is now kept beside it, as “${title}”.`;
      const notice: Notice = { kind: 'warning', text };
      keep({ ...next, key: newKey(), revision: undefined, document: { ...document, title }, notice });
      return;
    }
    const revision = kept.outcome === 'kept' ? kept.revision : next.revision;
    show({ ...next, document, keeping: kept.outcome, revision });
  }

  /** Kept work as it can be opened, a sentence where it cannot be read, or nothing where there is none. */
  function found(key: string): WorkState<Facts> | string | undefined {
    const kept = browserStore.read(key);
    if (kept.outcome === 'absent') return undefined;
    if (kept.outcome === 'unreadable') return unreadable;
    const result = readDocument(kept.value, [tool]) as ReadResult<Facts>;
    if (result.outcome === 'refused') return result.message;
    return { ...opened(key, result.document, kept.revision), notice: unreadNotice(result, 'the kept work') };
  }

  function open(key: string): void {
    const work = found(key);
    if (typeof work === 'object') show(work);
    else notify({ kind: 'warning', text: work ?? 'This work is no longer kept in this browser.' });
  }

  function kept(): KeptWork[] {
    const list = browserStore.keys().map((key) => keptWork(key, browserStore));
    return list.sort((one, other) => (other.saved ?? '').localeCompare(one.saved ?? ''));
  }

  function notify(notice: Notice | undefined): void {
    show({ ...state, notice });
  }

  function noteChangeElsewhere(name: string | null): void {
    const { key, keeping } = state;
    if (browserStore.keyOf(name) !== key) {
      show({ ...state });
      return;
    }
    const work = found(key);
    if (typeof work === 'string') notify({ kind: 'warning', text: work });
    else if (work) show({ ...work, notice: { kind: 'info', text: changedElsewhere } });
    else if (keeping !== 'untouched') {
      const notice: Notice = { kind: 'warning', text: deletedElsewhere };
      show({ ...state, keeping: 'untouched', revision: undefined, notice });
    }
  }

  for (const key of [...(first === undefined ? [] : [first]), ...kept().map((work) => work.key)]) {
    const work = found(key);
    if (typeof work !== 'object') continue;
    state = work;
    break;
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
    kept,
    preview: (key) => {
      const work = found(key);
      return typeof work === 'object' ? work.document : undefined;
    },
    open,
    begin: (notice) => show({ ...blank(), notice }),
    add: (document, notice) => keep({ ...opened(newKey(), document), notice }),
    notify,
    noteChangeElsewhere,
  };
}

const unreadable = 'This work cannot be read. It stays kept as it is: save its text to look into it.';
const changedElsewhere = 'This work was changed in another tab. You see it as it is there.';
const deletedElsewhere = 'This work was deleted in another tab. It is still here, and the next change keeps it again.';
