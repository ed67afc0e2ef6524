import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The paths of all HTML files in a folder, however deep, sorted. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

/** Changes every page of a built site. */
export async function rewritePages(site: URL, change: (html: string) => string): Promise<void> {
  for (const file of await htmlFiles(fileURLToPath(site))) await writeFile(file, change(await readFile(file, 'utf8')));
}
