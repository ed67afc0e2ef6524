import { returnTo } from '../focus/keep-focus.ts';
import type { WorkStore } from '../work/store/work-store.ts';

/** Does something to the open work, says what, and offers to bring its facts and its name back as they were. */
export type WithUndo = (text: string, act: () => void) => void;

/** How a tool takes back what it did to the work of a store. */
export const undoing =
  <Facts>(store: WorkStore<Facts>): WithUndo =>
  (text, act) => {
    const { given: before, document } = store.state();
    const goBack = returnTo();
    act();
    const undo = () => {
      store.change(before);
      if (store.state().document.title !== document.title) store.rename(document.title);
    };
    // Where another tab was quicker, what became of the work is said as well.
    store.notify({ kind: 'info', ...store.state().notice, text, undo, goBack });
  };
