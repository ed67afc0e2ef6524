import type { WorkActions } from './work-actions.ts';

/** Waits until the browser has nothing else to do, where it can say so. */
const idle = () => new Promise<unknown>((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));

/**
 * Loads, one after the other, what the bar and the tool load only when it is wanted: whoever has entered something can
 * then save, share and print it although the line has broken off. Ends at the first part that cannot be had, because some
 * browsers do not ask again for what they once could not get.
 */
export async function loadAhead<Facts>(actions: () => Promise<WorkActions<Facts>>): Promise<void> {
  if (!navigator.onLine) return;
  const ofBar = [
    () => import('./run-actions.ts'),
    () => import('./panels/WorkPanel.tsx'),
    () => import('./print-document.tsx'),
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
