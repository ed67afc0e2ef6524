import { keepFocus } from '../focus/keep-focus.ts';
import { loadPrinted } from './printing/what-is-printed.ts';
import type { WorkStore } from './store/work-store.ts';
import type { WorkActions } from './work-actions.ts';

/** Waits until the browser has nothing else to do, where it can say so. */
const idle = () => new Promise<unknown>((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));

/** Whether the focus is looked after already. */
let isFocusKept = false;

/**
 * Looks after the focus of whoever uses the tool, and loads what is wanted next: what the browser’s own command prints, and, for whoever has entered something, what the bar
 * and the tool load only when it is wanted.
 *
 * @param actions Loads what the bar of the tool does.
 * @param isTouched Whether a person uses the page, rather than only looks at what came with a link.
 * @returns Settles as soon as the command can print, whatever else still loads.
 * @throws Error where what it prints cannot be loaded.
 */
export async function loadAhead<Facts>(
  store: WorkStore<Facts>,
  actions: () => Promise<WorkActions<Facts>>,
  isTouched: boolean,
): Promise<void> {
  if (isTouched && !isFocusKept) {
    isFocusKept = true;
    keepFocus();
  }
  await loadPrinted(store, actions);
  if (isTouched && store.state().keeping !== 'untouched') void loadOnUse(actions);
}

/**
 * Loads, one after the other, what is otherwise loaded on use: whoever has entered something can then save, share and print
 * it although the line has broken off. Ends at the first part that cannot be had, because some browsers do not ask again
 * for what they once could not get.
 */
async function loadOnUse<Facts>(actions: () => Promise<WorkActions<Facts>>): Promise<void> {
  if (!navigator.onLine) return;
  const ofBar = [
    () => import('./run-actions.ts'),
    () => import('./panels/WorkPanel.tsx'),
    () => import('./offered-work.ts'),
  ];
  try {
    for (const load of ofBar) {
      await idle();
      await load();
    }
    const forFiles = [
      () => import('./word-file.ts'),
      () => import('./load-excel-file.ts'),
      () => import('./workbook-writer.ts'),
      () => import('../../formats/excel/read-saved-work.ts'),
    ];
    for (const load of [...((await actions()).later ?? []), ...forFiles]) {
      await idle();
      await load();
    }
  } catch {
    // What is wanted and cannot be had says so itself.
  }
}
