import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BlockDocument } from '../domain/documents/blocks.ts';
import { writeWord } from './word/write-word.ts';

/** The moment that stands in files made by the build, so that they are the same every time. */
export const madeAt = new Date(2026, 0, 1);

/** Writes a document as a Word file in which the hour of the build does not stand. For the build of the site. */
export async function writeBuiltWord(document: BlockDocument, creator: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await writeWord(document, { creator }));
  const properties = parts['docProps/core.xml'];
  if (properties) {
    const text = strFromU8(properties).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-01T00:00:00Z');
    parts['docProps/core.xml'] = strToU8(text);
  }
  return zipSync(parts, { mtime: madeAt });
}
