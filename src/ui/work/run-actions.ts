import { nameFile, readFileText, writeFileText } from '../../formats/work-document-file.ts';
import { download } from './download.ts';
import type { WorkActions } from './work-actions.ts';
import type { WorkStore } from './work-store.ts';

/* What the buttons of the bar do. Loaded with the first press of one of them. */

/** Above this a file is no work of these tools, and reading it would only hold up the page. In bytes. */
const largestFile = 20_000_000;

/** Opens a file, or says why not. */
export async function openWorkFile<Facts>(store: WorkStore<Facts>, file: File): Promise<void> {
  if (file.size > largestFile) {
    const text = `The file ${file.name} is larger than any work of these tools. It was not opened, and nothing was changed.`;
    store.notify({ kind: 'warning', text });
    return;
  }
  store.receive(readFileText(await file.text(), [store.kind.tool]), `the file ${file.name}`);
}

/** Saves the open work as a file. */
export function saveWorkFile<Facts>(store: WorkStore<Facts>): void {
  const work = { ...store.state().document, saved: store.moment() };
  download(nameFile(work, 'json'), writeFileText(work), 'application/json');
  store.notify({ kind: 'info', text: `“${work.title}” was saved as a file.` });
}

/** Prints a document of the open work. */
export async function printWork<Facts>(
  store: WorkStore<Facts>,
  { printout }: Pick<WorkActions<Facts>, 'printout'>,
): Promise<void> {
  const [document, { printDocument }] = await Promise.all([
    printout(store.state().document),
    import('./print-document.tsx'),
  ]);
  printDocument(document);
}

/** Opens the first worked example, as work of its own. */
export async function tryExample<Facts>(store: WorkStore<Facts>, { examples }: WorkActions<Facts>): Promise<void> {
  const [example] = examples;
  if (example) store.begin(example.title, await example.load());
}
