import { useEffect } from 'preact/hooks';
import type { WorkStore } from '../store/work-store.ts';
import type { WorkActions } from '../work-actions.ts';

/**
 * Has the browser’s own command print what the button of the bar prints: the document of the work, not the page around it
 * with its empty fields and explanations. What writes it loads once something is entered, since printing waits for nothing.
 *
 * @param actions Loads the tool’s printout.
 */
export function usePrintedWork<Facts>(store: WorkStore<Facts>, actions: () => Promise<WorkActions<Facts>>): void {
  const isBegun = store.state().keeping !== 'untouched';
  useEffect(() => {
    if (!isBegun) return;
    let layOut = () => {};
    const before = () => layOut();
    addEventListener('beforeprint', before);
    Promise.all([actions(), import('../print-document.tsx')]).then(
      ([{ printout, refusal }, { layOutForPrint }]) => {
        layOut = () => {
          const { document } = store.state();
          // Without a result, the page is printed: its rule, and its form for paper or the way to it.
          if (refusal?.(document) === undefined) layOutForPrint(printout(document));
        };
      },
      // Without a connection the page is printed as it stands.
      () => {},
    );
    return () => removeEventListener('beforeprint', before);
  }, [store, isBegun]);
}
