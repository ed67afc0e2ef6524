import { nameFile, readFileText, writeFileText } from '../../formats/work-document-file.ts';
import { download } from './download.ts';
import type { WorkDesk } from './work-desk.ts';
import type { WorkOffers } from './work-exports.ts';

/* What the buttons of the bar do. Loaded with the first press of one of them. */

/** Above this a file is no work of these tools, and reading it would only hold up the page. In bytes. */
const largestFile = 20_000_000;

/** Opens a file on the desk, or says why not. */
export async function openWorkFile<Facts>(desk: WorkDesk<Facts>, file: File): Promise<void> {
  if (file.size > largestFile) {
    const text = `The file ${file.name} is larger than any work of these tools. It was not opened, and nothing was changed.`;
    desk.tell({ kind: 'warned', text });
    return;
  }
  desk.receive(readFileText(await file.text(), [desk.kind.tool]), `the file ${file.name}`);
}

/** Saves the work on the desk as a file. */
export function saveWorkFile<Facts>(desk: WorkDesk<Facts>): void {
  const work = { ...desk.state().document, saved: desk.moment() };
  download(nameFile(work, 'json'), writeFileText(work), 'application/json');
  desk.tell({ kind: 'said', text: `“${work.title}” was saved as a file.` });
}

/** Prints a document of the work on the desk. */
export async function printWork<Facts>(
  desk: WorkDesk<Facts>,
  { printout }: Pick<WorkOffers<Facts>, 'printout'>,
): Promise<void> {
  const [document, { printDocument }] = await Promise.all([
    printout(desk.state().document),
    import('./print-document.tsx'),
  ]);
  printDocument(document);
}

/** Lays the first worked example on the desk, as work of its own. */
export async function tryExample<Facts>(desk: WorkDesk<Facts>, { examples }: WorkOffers<Facts>): Promise<void> {
  const [example] = examples;
  if (example) desk.begin(example.title, await example.load());
}
