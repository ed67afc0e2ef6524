import type { BlockDocument } from '../../domain/documents/blocks.ts';

/** Loads what writes Word files, which is large, and writes a document with it. */
export async function writeWordFile(document: BlockDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { wordFile } = await import('./word-file.ts');
  return wordFile(document);
}
