import { listedId } from './bar/focus-title.ts';
import { keptWork } from './kept-list.ts';
import { removeWork } from './remove-work.ts';
import type { WorkStore } from './store/work-store.ts';
import { deleted, isBack, isBackNotKept } from './words.ts';

/** Deletes work and what is typed beside it; the notice can take it back, where it stood. */
export function deleteWork<Facts>(store: WorkStore<Facts>, key: string): void {
  const { browserStore } = store;
  const { title } = keptWork(key, browserStore);
  const before = store.state();
  const wasOpen = key === before.key;
  const putBack = removeWork(browserStore, key);
  const undo = () => {
    putBack();
    const { notKept } = keptWork(key, browserStore);
    const notice = { kind: 'info', text: notKept === undefined ? isBack(title) : isBackNotKept(title) } as const;
    if (wasOpen) store.show({ ...before, keeping: notKept ?? 'kept', notice });
    else store.notify(notice);
  };
  const notice = { kind: 'info', text: deleted(title), undo, undoneAt: listedId(key) } as const;
  if (wasOpen) store.begin(notice);
  else store.notify(notice);
}
