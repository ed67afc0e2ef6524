import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * Loads tab-separated ledger files, one entry a row, keyed by the column `id`.
 *
 * @param files Paths from the project's root.
 * @returns A loader whose errors name file and line.
 */
export function statementLoader(files: readonly string[]): Loader {
  return {
    name: 'statement-ledger',
    async load({ store, parseData, config, watcher }) {
      store.clear();
      for (const file of files) {
        const path = fileURLToPath(new URL(file, config.root));
        watcher?.add(path);
        const name = relative(fileURLToPath(config.root), path);
        const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/);
        const columns = header.split('\t');
        for (const [index, line] of lines.entries()) {
          const cells = line.split('\t');
          const place = `${name}, line ${index + 2}`;
          if (cells.length !== columns.length) {
            throw new Error(
              `${place}: ${cells.length} columns where the heading has ${columns.length}. Separate columns with one tab.`,
            );
          }
          const row = Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']));
          const id = row.id ?? '';
          if (store.has(id)) throw new Error(`${place}: the id ${id} appears twice. Never reuse a statement's number.`);
          const data = await parseData({ id, data: { ...row, order: index }, filePath: path });
          store.set({ id, data, filePath: name });
        }
      }
    },
  };
}
