import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { rewritePages } from './html-files.ts';

/**
 * Makes each page's content policy name the hashes of just the scripts and styles that stand in that page. Astro writes
 * the hashes of the whole site into every page, which is laxer than needed and costs every reader bytes, and it does not
 * know of styles that a layout adds for the parts a page uses.
 */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, exactPolicy),
    },
  };
}

/**
 * A page whose policy allows the inline scripts and styles it holds, by their hashes, and no other, and stands before all
 * of them, right after the character set, written as briefly as it can be.
 *
 * @throws Error when the page has no character set, or no policy with both a `script-src` and a `style-src`.
 */
export function exactPolicy(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  visit(fromHtml(html), 'element', (element) => {
    const { tagName } = element;
    if (tagName !== 'script' && tagName !== 'style') return;
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (text !== '') hashes[tagName].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });
  const charset = /<meta charset="[^"]*"\s*\/?>/i;
  const meta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
  const policy = meta.exec(html)?.[2] ?? '';
  if (!charset.test(html) || !policy.includes('script-src') || !policy.includes('style-src')) {
    throw new Error(
      'A page has no character set, or no content policy with script-src and style-src; see security.csp in astro.config.mjs.',
    );
  }
  const exact = policy
    .replace(/ ?'sha256-[^']+'/g, '')
    .replace(/(script|style)-src [^;]*/g, (directive, kind: 'script' | 'style') =>
      [directive.trim(), ...hashes[kind]].join(' '),
    )
    // Every reader of a page pays for its blanks.
    .replace(/;\s+/g, ';')
    .replace(/;$/, '');
  const found = meta.exec(html)?.[0] ?? '';
  return html.replace(found, '').replace(charset, `$&${found.replace(policy, exact)}`);
}
