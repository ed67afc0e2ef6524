import { putBack } from '../../domain/work-documents/reading/put-back.ts';
import { readDocument } from '../../domain/work-documents/reading/read-document.ts';
import type { ReadDocument, ReadResult, WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeDocument } from '../../domain/work-documents/write-document.ts';

export { takeKeptKey } from './kept-address.ts';

import { keptWork, listKeptWork, noteRefusal } from './kept-list.ts';
import type { Notice, WorkKind, WorkState } from './store/work-state.ts';
import type { WorkStore } from './store/work-store.ts';
import { notOpened, notUsed, said, sources } from './words.ts';

/* Work that this browser keeps: to read and to open. Loaded where there is some, or a file or link is opened. */

/** What holds kept work, and what reads it. */
interface Keeper<Facts> extends Pick<WorkStore<Facts>, 'browserStore'> {
  readonly kind: Pick<WorkKind<Facts>, 'tool'>;
}

/** The work that a tool opens with. */
export interface FirstWork<Facts> {
  /** Nothing where none can be opened. */
  readonly work: WorkState<Facts> | undefined;
  /** What to say of work that should have been opened before it and was not. */
  readonly notice: Notice | undefined;
}

/**
 * The work of the given key, else the last changed that can be read. What cannot be opened stays as it is, and is said; it
 * never stops the tool from opening.
 *
 * @param stuck The key of work at which the page stopped the last time: it is passed over.
 * @param onOpening Called with each key before it is tried.
 */
export function firstWork<Facts>(
  keeper: Keeper<Facts>,
  key: string | undefined,
  stuck?: string,
  onOpening: (key: string) => void = () => {},
): FirstWork<Facts> {
  const { browserStore } = keeper;
  const keys = listKeptWork(browserStore).map((work) => work.key);
  const missed: Notice | undefined =
    key === undefined || keys.includes(key) ? undefined : { kind: 'info', text: said.missed };
  const sentences: string[] = [];
  for (const one of new Set(key === undefined ? keys : [key, ...keys])) {
    onOpening(one);
    const work = one === stuck ? refusedWork(keeper, one, said.stuck) : readKeptWork(keeper, one);
    if (work === undefined) continue;
    if (typeof work === 'object') return { work, notice: joined(sentences, work.notice) ?? missed };
    sentences.push(notOpened(keptWork(one, browserStore).title, work));
  }
  return { work: undefined, notice: joined(sentences) ?? missed };
}

/** The last changed work that can be read, or that of the key. */
export const lastWork = <Facts>(keeper: Keeper<Facts>, key?: string): WorkState<Facts> | undefined =>
  firstWork(keeper, key).work;

/** A warning of some sentences before what else there is to say. */
function joined([first, ...others]: readonly string[], notice?: Notice): Notice | undefined {
  if (first === undefined) return notice;
  const more = others.length > 0 ? said.othersNotOpened : undefined;
  return { ...notice, kind: 'warning', text: [first, more, notice?.text].filter(Boolean).join(' ') };
}

/** Opens kept work; says so where it cannot be read. @param notice What to say where it can, besides what it says itself. */
export function openWork<Facts>(store: WorkStore<Facts>, key: string, notice?: Notice): void {
  const work = readKeptWork(store, key);
  if (typeof work === 'object') store.show(notice ? { ...work, notice } : work);
  else {
    const text = work === undefined ? said.gone : notOpened(keptWork(key, store.browserStore).title, work);
    store.notify({ kind: 'warning', text });
  }
}

/** Kept work as it is read, without opening it; nothing where it cannot be read. */
export function previewWork<Facts>(keeper: Keeper<Facts>, key: string): WorkDocument<Facts> | undefined {
  const work = readKeptWork(keeper, key);
  return typeof work === 'object' ? work.document : undefined;
}

/** Opens a document as work of its own, and keeps it. */
export function addWork<Facts>(store: WorkStore<Facts>, document: WorkDocument<Facts>, notice?: Notice): void {
  const opened = asOpenWork(store.kind, store.newKey(), document);
  store.keep({ ...opened, elsewhere: opened.document, notice });
}

/** What to say of a document of which not everything could be used; nothing where all of it could. */
export function unreadNotice<Facts>({ problems }: ReadDocument<Facts>, from: string): Notice | undefined {
  if (problems.length === 0) return undefined;
  return { kind: 'warning', text: notUsed(problems.length, from), problems };
}

/** Kept work as it can be opened, a sentence where it cannot be read, or nothing where there is none. Throws nothing. */
export function readKeptWork<Facts>(
  keeper: Keeper<Facts>,
  key: string,
  kept = keeper.browserStore.read(key),
): WorkState<Facts> | string | undefined {
  const { kind } = keeper;
  if (kept.outcome === 'absent') return undefined;
  if (kept.outcome === 'unreadable') return refusedWork(keeper, key, said.unreadable);
  try {
    const result = readDocument(kept.value, [kind.tool], 'kept') as ReadResult<Facts>;
    if (result.outcome === 'refused') return refusedWork(keeper, key, result.message);
    const { revision, notKept: keeping = 'kept' } = kept;
    const notice = unreadNotice(result, sources.kept);
    return { ...asOpenWork(kind, key, result.document), keeping, revision, notice };
  } catch {
    return refusedWork(keeper, key, said.failed);
  }
}

/** Remembers for the list of all work that some of it cannot be opened. Gives the reason. */
function refusedWork<Facts>({ browserStore }: Keeper<Facts>, key: string, reason: string): string {
  noteRefusal(browserStore, key, reason);
  return reason;
}

/** How many pieces of work this page has opened. */
let openings = 0;

/** A document as open work, what could not be read put back into its place. */
export function asOpenWork<Facts>(
  { tool }: Pick<WorkKind<Facts>, 'tool'>,
  key: string,
  document: WorkDocument<Facts>,
): WorkState<Facts> {
  const { given, unplaced } = putBack(document.facts, document.unread ?? [], tool.check);
  const { facts, problems, unread } = tool.check(given);
  const content = { ...document, facts, unread: [...unread, ...unplaced] };
  const opening = `${key} ${++openings}`;
  return { opening, key, document: writeDocument(tool, content), given, problems, unplaced, keeping: 'kept' };
}

/** What work holds, whenever it was saved: the same text for the same title and entries. */
export function contentOf({ title, facts, unread }: Omit<WorkDocument, 'saved'>): string {
  return JSON.stringify([title, facts, unread]);
}
