import { keptWork, openWork } from './kept-work.ts';
import type { WorkStore } from './store/work-store.ts';
import { deleted, isBack } from './words.ts';

/** Deletes kept work; the notice can take it back. */
export function deleteWork<Facts>(store: WorkStore<Facts>, key: string): void {
  const { browserStore } = store;
  const before = browserStore.read(key);
  const { title } = keptWork(key, browserStore);
  const wasOpen = key === store.state().key;
  browserStore.remove(key);
  const undo = () => {
    if (before.outcome === 'found') browserStore.keep(key, before.value, undefined);
    if (wasOpen) openWork(store, key);
    store.notify({ kind: 'info', text: isBack(title) });
  };
  const notice = { kind: 'info', text: deleted(title), ...(before.outcome === 'found' ? { undo } : {}) } as const;
  if (wasOpen) store.begin(notice);
  else store.notify(notice);
}
