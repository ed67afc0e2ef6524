import type { AstroIntegration } from 'astro';
import { rewritePages } from './html-files.ts';

/**
 * Takes the marks that only the search index reads (`data-pagefind-…`) out of the pages, once the index is made: every
 * reader would load them for nothing. Stands after the search index in the list of integrations.
 */
export function indexMarks(): AstroIntegration {
  return {
    name: 'index-marks',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, withoutIndexMarks),
    },
  };
}

/** A page without its `data-pagefind-…` attributes. Nothing else of the page changes. */
export function withoutIndexMarks(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/ data-pagefind-[a-z-]+(="[^"]*")?/g, ''));
}
