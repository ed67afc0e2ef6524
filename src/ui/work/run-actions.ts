import { fileBounds } from '../../domain/work-documents/reading/bounds.ts';
import { writeDocument } from '../../domain/work-documents/write-document.ts';
import { isZip } from '../../formats/is-zip.ts';
import { nameFile, readFileText, writeFileText } from '../../formats/work-document-file.ts';
import { notLoaded } from '../tool/words.ts';
import { download } from './download.ts';
import { addWork } from './kept-work.ts';
import { receiveWork } from './receive-work.ts';
import type { WorkStore } from './store/work-store.ts';
import { cannotBeRead, noSavedWork, savedAsFile, sources, tooLarge } from './words.ts';
import type { WorkActions, WorkExample } from './work-actions.ts';

/* What the buttons of the bar do. Loaded with the first press of one of them. */

/** Opens a file, or says why not. */
export async function openWorkFile<Facts>(store: WorkStore<Facts>, file: File): Promise<void> {
  // A file has at least as many bytes as characters.
  if (file.size > fileBounds.length) {
    store.notify({ kind: 'warning', text: tooLarge(file.name) });
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) {
    store.notify({ kind: 'warning', text: cannotBeRead(file.name) });
    return;
  }
  const text = isZip(new Uint8Array(bytes)) ? await textInWorkbook(bytes) : new TextDecoder().decode(bytes);
  if (text === undefined) store.notify({ kind: 'warning', text: noSavedWork(file.name) });
  else receiveWork(store, readFileText(text, [store.kind.tool]), sources.file(file.name));
}

/** The JSON of the work in a workbook. What reads it is loaded for it. */
async function textInWorkbook(bytes: ArrayBuffer): Promise<string | undefined> {
  const { readSavedWork } = await import('../../formats/excel/read-saved-work.ts');
  return readSavedWork(bytes);
}

/** Saves the open work as a file. */
export function saveWorkFile<Facts>(store: WorkStore<Facts>): void {
  const state = store.state();
  const work = { ...state.document, saved: store.moment() };
  download(nameFile(work, 'json'), writeFileText(work), 'json');
  store.show({ ...state, elsewhere: state.document, notice: { kind: 'info', text: savedAsFile(work.title) } });
}

/** Says why nothing, or not this file, can be written of the open work, where that is so. */
export function isRefused<Facts>(store: WorkStore<Facts>, { refusal }: Pick<WorkActions<Facts>, 'refusal'>): boolean {
  const text = refusal?.(store.state().document);
  if (text !== undefined) store.notify({ kind: 'warning', text });
  return text !== undefined;
}

/** Prints a document of the open work; before anything is entered, the form for paper. */
export async function printWork<Facts>(
  store: WorkStore<Facts>,
  actions: Pick<WorkActions<Facts>, 'printout' | 'refusal'>,
): Promise<void> {
  if (store.state().keeping === 'untouched') {
    try {
      const { loadPaperForm } = await import('./printing/paper-form.ts');
      (await loadPaperForm()).layOut();
    } catch {
      store.notify({ kind: 'warning', text: notLoaded });
      return;
    }
    print();
    return;
  }
  if (isRefused(store, actions)) return;
  const { printDocument } = await import('./printing/print-document.tsx');
  printDocument(actions.printout(store.state().document));
}

/** Opens a worked example, as work of its own. */
export async function openExample<Facts>(store: WorkStore<Facts>, example?: WorkExample<Facts>): Promise<void> {
  if (!example) return;
  const { title, load } = example;
  addWork(store, writeDocument(store.kind.tool, { title, facts: await load() }));
}
