import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all HTML files in a folder, however deep, sorted. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
