import { useEffect } from 'preact/hooks';
import type { WorkStore } from '../store/work-store.ts';
import type { WorkActions } from '../work-actions.ts';

/** The key that the browser’s command to print is held with, by its name in events. On a Mac, Control and P move the cursor in a field. */
const heldKey = /Mac|iP/.test(navigator.platform) ? 'metaKey' : 'ctrlKey';

/**
 * Has the browser’s own command print what the button of the bar prints: the document of the work or, before anything is
 * entered, the form for paper; not the page around it with its empty fields and explanations. What lays it out loads once
 * the page is used, and with it whatever else is wanted next. The keys of the command wait for it, which the browser’s own
 * menu cannot.
 *
 * @param actions Loads the tool’s printout.
 * @param isTouched Whether a person has begun to use the page.
 */
export function usePrintCommand<Facts>(
  store: WorkStore<Facts>,
  actions: () => Promise<WorkActions<Facts>>,
  isTouched: boolean,
): void {
  const isBegun = store.state().keeping !== 'untouched';
  useEffect(() => {
    // What cannot be loaded is printed as it stands.
    const load = (next = () => {}) =>
      import('../load-ahead.ts').then(({ loadAhead }) => loadAhead(store, actions, isTouched)).then(next, next);
    if (isBegun || (isTouched && navigator.onLine)) load();
    const press = (event: KeyboardEvent) => {
      if (!event[heldKey] || event.altKey || event.key !== 'p') return;
      event.preventDefault();
      load(print);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store, isBegun, isTouched]);
}
