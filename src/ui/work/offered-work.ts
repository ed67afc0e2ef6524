import { openWork } from './kept-work.ts';
import { removeWork } from './remove-work.ts';
import type { WorkStore } from './store/work-store.ts';
import { discarded, isBackUnkept, isKeptNow } from './words.ts';

/* What a reader decides about work that came from a link or a file. */

/** Keeps the work from now on. Where the browser cannot, that is said as it is of any work. */
export function keepOffered<Facts>(store: WorkStore<Facts>): void {
  const { document: work } = store.state();
  store.keep({ ...store.state(), keeping: 'untouched', notice: undefined });
  if (store.state().keeping === 'kept') store.notify({ kind: 'info', text: isKeptNow(work.title) });
}

/** Goes on without keeping the work. */
export function onlyLook<Facts>(store: WorkStore<Facts>): void {
  store.keep({ ...store.state(), keeping: 'looked-at', notice: undefined });
}

/** Takes the work away and shows what was open before; the notice can bring it back. */
export function discardOffered<Facts>(store: WorkStore<Facts>): void {
  const { browserStore } = store;
  const state = store.state();
  const { key, before, document: work } = state;
  const putBack = removeWork(browserStore, key);
  const undo = () => {
    putBack();
    store.show({ ...state, notice: { kind: 'info', text: isBackUnkept(work.title) } });
  };
  const notice = { kind: 'info', text: discarded(work.title), undo } as const;
  if (before?.keeping === 'kept') openWork(store, before.key, notice);
  else if (before) store.show({ ...before, notice });
  else store.begin(notice);
}
