import type { CollectionEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { type MdxPage, readMdx } from './mdx-page.ts';

/** A page of `content/` that is written in MDX. */
export type MdxEntry = CollectionEntry<'guide' | 'pages' | 'tools' | 'toolForms'>;

/** The file of a page, from the project's root. */
export function fileOf({ collection, id, filePath }: MdxEntry): string {
  if (filePath === undefined) throw new Error(`The page “${id}” of ${collection} has no file.`);
  return filePath;
}

/** The whole text of a page's file. Astro's own `body` has no front matter, and so other line numbers. */
export const textOfPage = (entry: MdxEntry): string => readFileSync(fileOf(entry), 'utf8');

/** A page as a syntax tree. */
export const readPage = (entry: MdxEntry): MdxPage => readMdx(textOfPage(entry));
