import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';

/**
 * Takes the marks that only the search index reads (`data-pagefind-…`) out of the pages, once the index is made: every
 * reader would load them for nothing. Stands after the search index in the list of integrations.
 */
export function indexMarks(): AstroIntegration {
  return {
    name: 'index-marks',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const file of await htmlFiles(fileURLToPath(dir))) {
          await writeFile(file, withoutIndexMarks(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/** A page without its `data-pagefind-…` attributes. Nothing else of the page changes. */
export function withoutIndexMarks(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/ data-pagefind-[a-z-]+(="[^"]*")?/g, ''));
}
