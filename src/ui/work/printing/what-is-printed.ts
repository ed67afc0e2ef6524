import type { WorkStore } from '../store/work-store.ts';
import type { WorkActions } from '../work-actions.ts';
import { loadPaperForm, type PaperForm } from './paper-form.ts';

/** What lays out what is printed of a tool, as far as it is loaded. */
interface Printed {
  form?: PaperForm;
  /** Lays out the open work. */
  work?: () => void;
}

const known = new WeakMap<object, Printed>();

/**
 * Loads what the browser’s own command prints of a tool: the document of the open work, or, before anything is entered,
 * the form for paper. Printing waits for nothing, so it is loaded before. From the first call on, the command prints it.
 *
 * @param actions Loads the tool’s printout.
 * @throws Error where it cannot be loaded. The page is printed as it stands then, without its controls.
 */
export async function loadPrinted<Facts>(
  store: WorkStore<Facts>,
  actions: () => Promise<WorkActions<Facts>>,
): Promise<void> {
  const printed = known.get(store) ?? listen(store);
  if (isBegun(store)) printed.work ??= await loadWork(store, actions);
  else printed.form ??= await loadPaperForm();
}

const isBegun = <Facts>(store: WorkStore<Facts>) => store.state().keeping !== 'untouched';

function listen<Facts>(store: WorkStore<Facts>): Printed {
  const printed: Printed = {};
  known.set(store, printed);
  addEventListener('beforeprint', () => {
    if (isBegun(store)) printed.work?.();
    else printed.form?.layOut();
  });
  return printed;
}

async function loadWork<Facts>(store: WorkStore<Facts>, actions: () => Promise<WorkActions<Facts>>) {
  const [{ printout, refusal }, { layOutForPrint }] = await Promise.all([actions(), import('./print-document.tsx')]);
  return () => {
    const { document } = store.state();
    // Entries without a result are neither: the page is printed, without its controls.
    if (refusal?.(document) === undefined) layOutForPrint(printout(document));
  };
}
