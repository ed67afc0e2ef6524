import { decodeLines } from './decode-lines.ts';
import { encodingOf } from './encoding.ts';

/** A file’s text, and in which encoding it was. */
export interface DecodedText {
  readonly text: string;
  /** `mixed`: most lines were UTF-8, the others were read as Windows-1252. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'mixed';
  /** Lines read as Windows-1252 among lines of UTF-8. */
  readonly otherLines: number;
}

/**
 * Decodes a table of text. A byte order mark tells the encoding, and so do the zeros of UTF-16; a text that is not UTF-8
 * is Windows-1252, in which Excel writes CSV. In files put together from several, each line is judged by itself.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const shown = encodingOf(bytes) ?? 'utf-8';
  if (shown !== 'utf-8') return { text: new TextDecoder(shown).decode(bytes), encoding: 'UTF-16', otherLines: 0 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', otherLines: 0 };
  } catch {
    const { text, otherLines, hasUnicode } = decodeLines(bytes);
    return { text, encoding: hasUnicode ? 'mixed' : 'Windows-1252', otherLines };
  }
}
