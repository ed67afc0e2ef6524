import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import type { ReadDocument } from '../../domain/work-documents/work-document.ts';
import type { BrowserStore } from './browser-store.ts';
import type { KeptWork, Notice, WorkState } from './work-state.ts';

/** What a list shows of kept work; its text, where it cannot be read. */
export function keptWork(key: string, browserStore: BrowserStore): KeptWork {
  const found = browserStore.read(key);
  if (found.outcome === 'found' && isRecord(found.value)) {
    const { title, saved } = found.value;
    return {
      key,
      title: typeof title === 'string' ? title : 'Work without a title',
      ...(typeof saved === 'string' ? { saved } : {}),
    };
  }
  const text = found.outcome === 'unreadable' ? found.text : JSON.stringify(found);
  return { key, title: 'Work that cannot be read', unreadable: text };
}

/** What to say of a document of which not everything could be used; nothing where all of it could. */
export function unreadNotice<Facts>({ problems }: ReadDocument<Facts>, from: string): Notice | undefined {
  if (problems.length === 0) return undefined;
  const count = problems.length === 1 ? '1 entry' : `${problems.length} entries`;
  const text = `${count} of ${from} could not be used. Nothing is lost: what was found is kept, and saved again with the work.`;
  return { kind: 'warning', text, problems };
}

/** What to say when other work is opened over work that could not be kept: it can still come back. */
export function lostNotice<Facts>(
  { document: { title } }: WorkState<Facts>,
  notice: Notice | undefined,
  undo: () => void,
): Notice {
  const text = `“${title}” could not be kept in this browser. Undo brings it back, as long as this page is open.`;
  return { ...notice, kind: 'warning', text: notice ? `${notice.text} ${text}` : text, undo };
}
