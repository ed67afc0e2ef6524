import { putBack } from '../../domain/work-documents/put-back.ts';
import { readDocument } from '../../domain/work-documents/read-document.ts';
import type {
  FactsOf,
  ReadResult,
  Refusal,
  WorkDocument,
  WorkTool,
} from '../../domain/work-documents/work-document.ts';
import { writeDocument } from '../../domain/work-documents/write-document.ts';
import type { BrowserStore } from './browser-store.ts';
import type { DeskState, KeptWork, Notice, WorkKind } from './desk-state.ts';
import { isSame, keptWork, lostNotice, unreadNotice } from './kept-work.ts';

/** The machine around the desk. */
export interface DeskMachine {
  readonly store: BrowserStore;
  /** This moment, as in a work document. */
  readonly moment: () => string;
  /** A text that no other key carries. */
  readonly mark: () => string;
}

/**
 * The desk of a tool: one piece of work lies on it, the others are kept in this browser. Every change is kept at once.
 * What is kept is never overwritten by another tab, and nothing on the desk is lost when it cannot be kept.
 */
export interface WorkDesk<Facts> {
  readonly kind: WorkKind<Facts>;
  readonly moment: () => string;
  readonly state: () => DeskState<Facts>;
  /** Calls back after every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the facts as entered, and keeps the work. */
  readonly change: (given: unknown) => void;
  readonly rename: (title: string) => void;
  /** All work that is kept, the last changed first. */
  readonly kept: () => readonly KeptWork[];
  /** Kept work as it is read, without laying it on the desk; nothing where it cannot be read. */
  readonly look: (key: string) => WorkDocument<Facts> | undefined;
  /** Lays kept work on the desk; says so where it cannot be read. */
  readonly open: (key: string) => void;
  /** Begins new work; it is kept from its first change on, or at once when facts are given. */
  readonly begin: (title?: string, facts?: Facts) => void;
  /** Lays work of a file or a link on the desk, as work of its own, or says why not. */
  readonly receive: (result: ReadResult<Facts> | Refusal<string>, from: string) => void;
  /** Deletes kept work; the notice can take it back. */
  readonly remove: (key: string) => void;
  /** Says something in the place of the last notice, or takes it away. */
  readonly tell: (notice: Notice | undefined) => void;
  /** To be called when the browser reports that another tab has changed what is kept under a name. */
  readonly noteChangeElsewhere: (name: string | null) => void;
}

/** Opens the desk with the work of the given key, else the last changed that can be read, else new work. */
export function openDesk<Facts>(kind: WorkKind<Facts>, machine: DeskMachine, first?: string): WorkDesk<Facts> {
  const { store, moment, mark } = machine;
  const listeners = new Set<() => void>();
  let state = blank();

  function blank(title = kind.newTitle, facts = kind.newFacts()): DeskState<Facts> {
    return { ...laid(mark(), writeDocument(kind.tool, { title, facts })), keeping: 'untouched' };
  }

  /** A document on the desk, what could not be read put back into its place. */
  function laid(key: string, document: WorkDocument<Facts>, revision?: string): DeskState<Facts> {
    const { given, carried } = putBack(document.facts, document.unread ?? [], kind.tool.check);
    const { facts, problems, unread } = kind.tool.check(given);
    const { title, saved } = document;
    const content = { title, facts, unread: [...unread, ...carried], ...(saved === undefined ? {} : { saved }) };
    return {
      key,
      document: writeDocument(kind.tool, content),
      given,
      problems,
      carried,
      keeping: 'kept',
      revision,
    };
  }

  function show(next: DeskState<Facts>): void {
    const before = state;
    const isLost = next.key !== before.key && (before.keeping === 'full' || before.keeping === 'forbidden');
    state = isLost ? { ...next, notice: lostNotice(before, next.notice, () => show(before)) } : next;
    for (const listener of listeners) listener();
  }

  function keep(next: DeskState<Facts>): void {
    const document = { ...next.document, saved: moment() };
    const kept = store.keep(next.key, document, next.revision);
    if (kept.outcome === 'changed-elsewhere') {
      const title = `${document.title} (second version)`;
      const text = `Another tab has changed this work. What you see here is now kept beside it, as “${title}”.`;
      const notice: Notice = { kind: 'warned', text };
      keep({ ...next, key: mark(), revision: undefined, document: { ...document, title }, notice });
      return;
    }
    const revision = kept.outcome === 'kept' ? kept.revision : next.revision;
    show({ ...next, document, keeping: kept.outcome, revision });
  }

  /** Kept work as it can be laid on the desk, a sentence where it cannot be read, or nothing where there is none. */
  function found(key: string): { state: DeskState<Facts>; notice?: Notice | undefined } | string | undefined {
    const kept = store.read(key);
    if (kept.outcome === 'absent') return undefined;
    if (kept.outcome === 'unreadable') return unreadable;
    const tools: readonly WorkTool<Facts>[] = [kind.tool];
    const result = readDocument(kept.value, tools) as ReadResult<FactsOf<WorkTool<Facts>>>;
    if (result.outcome === 'refused') return result.message;
    return { state: laid(key, result.document, kept.revision), notice: unreadNotice(result, 'the kept work') };
  }

  function look(key: string): WorkDocument<Facts> | undefined {
    const work = found(key);
    return typeof work === 'object' ? work.state.document : undefined;
  }

  function open(key: string): void {
    const work = found(key);
    if (typeof work === 'object') show({ ...work.state, notice: work.notice });
    else tell({ kind: 'warned', text: work ?? 'This work is no longer kept in this browser.' });
  }

  function kept(): KeptWork[] {
    const list = store.keys().map((key) => keptWork(key, store));
    return list.sort((one, other) => (other.saved ?? '').localeCompare(one.saved ?? ''));
  }

  function receive(result: ReadResult<Facts> | Refusal<string>, from: string): void {
    if (result.outcome === 'refused') {
      const { message: text, belongsTo } = result;
      tell({ kind: 'warned', text, ...(belongsTo ? { belongsTo } : {}) });
      return;
    }
    const { document } = result;
    const same = kept().find(({ key }) => isSame(store.read(key), document));
    if (same) {
      open(same.key);
      tell({ kind: 'said', text: `“${same.title}” from ${from} was kept here already. It is open now.` });
      return;
    }
    const opened: Notice = { kind: 'said', text: `“${document.title}” from ${from} is open.` };
    keep({ ...laid(mark(), document), notice: unreadNotice(result, from) ?? opened });
  }

  function remove(key: string): void {
    const before = store.read(key);
    const { title } = keptWork(key, store);
    const wasOpen = key === state.key;
    store.remove(key);
    const undo = () => {
      if (before.outcome === 'found') store.keep(key, before.value, undefined);
      if (wasOpen) open(key);
      tell({ kind: 'said', text: `“${title}” is back.` });
    };
    const notice: Notice = {
      kind: 'said',
      text: `“${title}” was deleted.`,
      ...(before.outcome === 'found' ? { undo } : {}),
    };
    show({ ...(wasOpen ? blank() : state), notice });
  }

  function tell(notice: Notice | undefined): void {
    show({ ...state, notice });
  }

  function noteChangeElsewhere(name: string | null): void {
    const { key, keeping } = state;
    if (store.keyOf(name) !== key) {
      show({ ...state });
      return;
    }
    const work = found(key);
    if (typeof work === 'string') tell({ kind: 'warned', text: work });
    else if (work) show({ ...work.state, notice: { kind: 'said', text: changedElsewhere } });
    else if (keeping !== 'untouched') {
      show({ ...state, keeping: 'untouched', revision: undefined, notice: { kind: 'warned', text: deletedElsewhere } });
    }
  }

  for (const key of [...(first === undefined ? [] : [first]), ...kept().map((work) => work.key)]) {
    const work = found(key);
    if (typeof work !== 'object') continue;
    state = { ...work.state, notice: work.notice };
    break;
  }

  return {
    kind,
    moment,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (given) => {
      const { facts, problems, unread } = kind.tool.check(given);
      const { document, carried } = state;
      const content = { title: document.title, facts, unread: [...unread, ...carried] };
      keep({ ...state, document: writeDocument(kind.tool, content), given, problems, notice: undefined });
    },
    rename: (title) => {
      const { document } = state;
      keep({ ...state, document: writeDocument(kind.tool, { ...document, title }), notice: undefined });
    },
    kept,
    look,
    open,
    begin: (title, facts) => (facts === undefined ? show(blank(title)) : keep(blank(title, facts))),
    receive,
    remove,
    tell,
    noteChangeElsewhere,
  };
}

const unreadable = 'This work cannot be read. It stays kept as it is: save its text to look into it.';
const changedElsewhere = 'This work was changed in another tab. You see it as it is there.';
const deletedElsewhere = 'This work was deleted in another tab. It is still here, and the next change keeps it again.';
