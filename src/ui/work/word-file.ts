import type { BlockDocument } from '../../domain/documents/blocks.ts';
import { writeWord } from '../../formats/word/write-word.ts';
import { keptLetterhead } from './letterhead/kept-letterhead.ts';
import { programName } from './words.ts';

/** A document as a Word file, under the letterhead that this browser keeps. */
export function wordFile(document: BlockDocument): Promise<Uint8Array<ArrayBuffer>> {
  const letterhead = keptLetterhead();
  return writeWord(document, { creator: programName, ...(letterhead && { letterhead }) });
}
