import { type BrowserStore, draftsPart } from './store/browser-store.ts';

/**
 * Removes work, and what is typed beside it. Gives what puts both back, unless another tab has kept something there since;
 * where they cannot be kept again, this page holds them.
 */
export function removeWork(browserStore: BrowserStore, key: string): () => void {
  const putBack = [browserStore, browserStore.beside(draftsPart)].map(({ remove }) => remove(key));
  return () => {
    for (const back of putBack) back();
  };
}
