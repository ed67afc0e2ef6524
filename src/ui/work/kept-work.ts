import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { putBack } from '../../domain/work-documents/reading/put-back.ts';
import { readDocument } from '../../domain/work-documents/reading/read-document.ts';
import type { ReadDocument, ReadResult, WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeDocument } from '../../domain/work-documents/write-document.ts';
import type { BrowserStore } from './store/browser-store.ts';
import type { KeptWork, Notice, WorkKind, WorkState } from './store/work-state.ts';
import type { WorkStore } from './store/work-store.ts';
import { notUsed, said, sources, titles } from './words.ts';

/* Work that this browser keeps: to list, read, and open. Loaded where there is some, or a file or link is opened. */

type Keeper<Facts> = Pick<WorkStore<Facts>, 'browserStore' | 'kind'>;

/** All work that is kept, the last changed first. */
export function listKeptWork(browserStore: BrowserStore): KeptWork[] {
  const list = browserStore.keys().map((key) => keptWork(key, browserStore));
  return list.sort((one, other) => (other.saved ?? '').localeCompare(one.saved ?? ''));
}

/** What a list shows of kept work; its text, where it cannot be read. */
export function keptWork(key: string, browserStore: BrowserStore): KeptWork {
  const found = browserStore.read(key);
  if (found.outcome === 'found' && isRecord(found.value)) {
    const { title, saved } = found.value;
    return {
      key,
      title: typeof title === 'string' ? title : titles.none,
      ...(typeof saved === 'string' ? { saved } : {}),
      ...(found.notKept === undefined ? {} : { notKept: found.notKept }),
    };
  }
  const text = found.outcome === 'unreadable' ? found.text : JSON.stringify(found);
  return { key, title: titles.unreadable, unreadable: text };
}

/** The work of the given key, else the last changed that can be read; nothing where none can. */
export function lastWork<Facts>(keeper: Keeper<Facts>, key?: string): WorkState<Facts> | undefined {
  const keys = listKeptWork(keeper.browserStore).map((work) => work.key);
  for (const one of key === undefined ? keys : [key, ...keys]) {
    const work = readKeptWork(keeper, one);
    if (typeof work === 'object') return work;
  }
  return undefined;
}

/** Opens kept work; says so where it cannot be read. */
export function openWork<Facts>(store: WorkStore<Facts>, key: string): void {
  const work = readKeptWork(store, key);
  if (typeof work === 'object') store.show(work);
  else store.notify({ kind: 'warning', text: work ?? said.gone });
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

/** Kept work as it can be opened, a sentence where it cannot be read, or nothing where there is none. */
export function readKeptWork<Facts>(
  { browserStore, kind }: Keeper<Facts>,
  key: string,
  kept = browserStore.read(key),
): WorkState<Facts> | string | undefined {
  if (kept.outcome === 'absent') return undefined;
  if (kept.outcome === 'unreadable') return said.unreadable;
  const result = readDocument(kept.value, [kind.tool]) as ReadResult<Facts>;
  if (result.outcome === 'refused') return result.message;
  const { revision, notKept: keeping = 'kept' } = kept;
  const notice = unreadNotice(result, sources.kept);
  return { ...asOpenWork(kind, key, result.document), keeping, revision, notice };
}

/** How many pieces of work this page has opened. */
let openings = 0;

/** A document as open work, what could not be read put back into its place. */
function asOpenWork<Facts>({ tool }: WorkKind<Facts>, key: string, document: WorkDocument<Facts>): WorkState<Facts> {
  const { given, unplaced } = putBack(document.facts, document.unread ?? [], tool.check);
  const { facts, problems, unread } = tool.check(given);
  const content = { ...document, facts, unread: [...unread, ...unplaced] };
  const opening = `${key} ${++openings}`;
  return { opening, key, document: writeDocument(tool, content), given, problems, unplaced, keeping: 'kept' };
}
