import { useEffect } from 'preact/hooks';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';

/**
 * Has the browser’s own command print the report, too: not the page with its explanations, on which one stage is in sight
 * and the entries are folded away. What writes the report loads beforehand, since printing waits for nothing.
 */
export function usePrintedReport(store: WorkStore<ReadinessFacts>): void {
  useEffect(() => {
    let layOut = () => {};
    const before = () => layOut();
    addEventListener('beforeprint', before);
    Promise.all([import('./actions.ts'), import('../../ui/work/print-document.tsx')]).then(
      ([{ reportOf }, { layOutForPrint }]) => {
        layOut = () => layOutForPrint(reportOf(store.state().document));
      },
      // Without a connection the page is printed as it stands.
      () => {},
    );
    return () => removeEventListener('beforeprint', before);
  }, [store]);
}
