import type { ReadResult, Refusal } from '../../domain/work-documents/work-document.ts';
import { listKeptWork } from './kept-list.ts';
import { asOpenWork, contentOf, openWork, previewWork, unreadNotice } from './kept-work.ts';
import { isOffered } from './store/work-state.ts';
import type { WorkStore } from './store/work-store.ts';
import { isOpen, wasHereAlready, wasKeptAlready } from './words.ts';

/**
 * Shows work of a file or a link, as work of its own, or says why not. Nothing of it is kept until the reader says so. Work
 * that is kept here already is opened instead.
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
  const content = contentOf(document);
  const same = listKeptWork(store.browserStore).find(({ key, title }) => {
    const kept = title === document.title ? previewWork(store, key) : undefined;
    return kept !== undefined && contentOf(kept) === content;
  });
  if (same) {
    openWork(store, same.key);
    if (same.notKept === undefined) store.notify({ kind: 'info', text: wasKeptAlready(same.title, from) });
    else {
      // The file or the link holds it as it stands, so that leaving the page loses nothing of it.
      const state = store.state();
      const text = (isOffered(same.notKept) ? isOpen : wasHereAlready)(same.title, from);
      store.show({ ...state, elsewhere: state.document, notice: { kind: 'info', text } });
    }
    return;
  }
  const opened = asOpenWork(store.kind, store.newKey(), document);
  const notice = unreadNotice(result, from) ?? ({ kind: 'info', text: isOpen(document.title, from) } as const);
  store.keep({ ...opened, keeping: 'offered', elsewhere: opened.document, before: store.state(), notice });
}
