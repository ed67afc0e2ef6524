import type { AstroIntegration } from 'astro';
import { rewritePages } from './html-files.ts';

/**
 * Takes out the line breaks that Markdown leaves between blocks: nobody sees them, and every reader would load them. Stands
 * after the search index in the list of integrations.
 */
export function lineBreaks(): AstroIntegration {
  return {
    name: 'line-breaks',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, withoutLineBreaks),
    },
  };
}

/** A page without the line breaks that stand alone between its blocks. Those within texts and preformatted parts stay. */
export function withoutLineBreaks(html: string): string {
  return html.replace(/(<\/(?:aside|div|dl|h[1-6]|li|ol|p|table|ul)>|<(?:ol|ul)>)\n+(?=<)/g, '$1');
}
