import { uniqueNames, writeZip } from '../../../formats/zip.ts';
import { keptFile } from '../save-kept.ts';
import { type ListedWork, listAllWork, type WorkStores } from './all-work.ts';

/**
 * All work as one zip file: a folder for each tool, a file for each piece of work, as it would be saved alone. What cannot
 * be read is in it as text.
 *
 * @param saved When the file is made.
 */
export function zipAllWork(
  stores: WorkStores,
  saved: Date,
): { readonly count: number; readonly bytes: Uint8Array<ArrayBuffer> } {
  const files = listAllWork(stores).flatMap((work) => fileOf(stores, work) ?? []);
  const names = uniqueNames(files.map(({ name }) => name));
  const bytes = writeZip(
    files.map(({ text }, index) => ({ name: names[index] ?? '', content: text })),
    saved,
  );
  return { count: files.length, bytes };
}

function fileOf(
  stores: WorkStores,
  { tool, key }: ListedWork,
): { readonly name: string; readonly text: string } | undefined {
  const store = stores.get(tool);
  const file = store && keptFile(store, tool, key);
  return file && { name: `${tool}/${file.name}`, text: file.text };
}
