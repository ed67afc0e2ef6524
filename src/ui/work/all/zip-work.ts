import { uniqueNames, writeTextsZip } from '../../../formats/zip.ts';
import { type KeptFile, keptFile } from '../save-kept.ts';
import { type ListedWork, listAllInTurns, type WorkStores } from './all-work.ts';

/**
 * All work as one zip file: a folder for each tool, a file for each piece of work, as it would be saved alone. What cannot
 * be read is in it as text. It is made piece by piece, and there is none before its end.
 *
 * @param saved When the file is made.
 * @param pause Awaited after each piece: lets the page go on.
 */
export async function zipAllWork(
  stores: WorkStores,
  saved: Date,
  pause: () => Promise<unknown>,
): Promise<{ readonly count: number; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const files: Pick<KeptFile, 'name' | 'text'>[] = [];
  for (const work of await listAllInTurns(stores, pause)) {
    const file = fileOf(stores, work);
    if (file) files.push(file);
    await pause();
  }
  const names = uniqueNames(files.map(({ name }) => name));
  const named = files.map(({ text }, index) => ({ name: names[index] ?? '', text }));
  return { count: files.length, bytes: await writeTextsZip(named, saved, pause) };
}

function fileOf(stores: WorkStores, { tool, key }: ListedWork): Pick<KeptFile, 'name' | 'text'> | undefined {
  const store = stores.get(tool);
  const file = store && keptFile(store, tool, key);
  return file && { name: `${tool}/${file.name}`, text: file.text };
}
