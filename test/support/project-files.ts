import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Paths from the project's root, with forward slashes, of the files that match a pattern; sorted. */
export function projectFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: projectRoot })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
