import { hasDocument } from '../../domain/work-documents/work-fragment.ts';
import { readLink } from '../../formats/work-document-link.ts';
import { forgetFragment } from './kept-address.ts';
import { receiveWork } from './receive-work.ts';
import { theLink } from './store/words.ts';
import { isOffered } from './store/work-state.ts';
import type { WorkStore } from './store/work-store.ts';

/**
 * Shows the work that the address carries. It stays in the address as long as it is shown and not kept, so that a reload
 * shows it again.
 */
export async function openLinkedWork<Facts>(store: WorkStore<Facts>): Promise<void> {
  const result = await readLink(location.hash, [store.kind.tool]);
  receiveWork(store, result, theLink);
  const { opening, keeping } = store.state();
  if (!isOffered(keeping)) return forgetFragment();
  const end = store.subscribe(() => {
    const now = store.state();
    if (now.opening === opening && isOffered(now.keeping)) return;
    end();
    if (hasDocument(location.hash)) forgetFragment();
  });
}
