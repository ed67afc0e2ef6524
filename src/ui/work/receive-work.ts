import type { ReadResult, Refusal, WorkDocument } from '../../domain/work-documents/work-document.ts';
import { addWork, listKeptWork, openWork, previewWork, unreadNotice } from './kept-work.ts';
import type { WorkStore } from './store/work-store.ts';
import { isOpen, wasKeptAlready } from './words.ts';

/**
 * Opens work of a file or a link, as work of its own, or says why not. Work that is kept here already is not kept twice.
 *
 * @param from Where it comes from, as it stands in a sentence: “the link”.
 */
export function receiveWork<Facts>(
  store: WorkStore<Facts>,
  result: ReadResult<Facts> | Refusal<string>,
  from: string,
): void {
  if (result.outcome === 'refused') {
    const { message: text, belongsTo } = result;
    store.notify({ kind: 'warning', text, ...(belongsTo ? { belongsTo } : {}) });
    return;
  }
  const { document } = result;
  const same = listKeptWork(store.browserStore).find(
    ({ key }) => contentOf(previewWork(store, key)) === contentOf(document),
  );
  if (same) {
    openWork(store, same.key);
    store.notify({ kind: 'info', text: wasKeptAlready(same.title, from) });
    return;
  }
  const opened = { kind: 'info', text: isOpen(document.title, from) } as const;
  addWork(store, document, unreadNotice(result, from) ?? opened);
}

/** What work holds, whenever it was saved. */
function contentOf(document: WorkDocument | undefined): string | undefined {
  return document && JSON.stringify([document.title, document.facts, document.unread]);
}
