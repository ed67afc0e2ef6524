import type { FoundAndDone } from '../reading/issues.ts';
import { decodeLines } from './decode-lines.ts';
import { encodingOf } from './encoding.ts';
import { joined } from './pieces.ts';

/** What is said of a text of which a part is no UTF-8. */
export const mixedNote: FoundAndDone = ['Some of the text is not in UTF-8.', 'The tool read it as Windows-1252.'];

/** A decoder of text that comes in pieces. */
export interface PieceDecoder {
  /** The text of the next piece; the last call gives no piece. */
  decode(piece?: Uint8Array): string;
  /** Whether bytes were met that are no UTF-8, and were read as Windows-1252. */
  readonly mixed: () => boolean;
}

/**
 * A decoder for text in UTF-8, UTF-16 or Windows-1252. Text without a mark is read as UTF-8, and of a piece that is none
 * each line by itself.
 */
export function startDecoding(start: Uint8Array): PieceDecoder {
  const encoding = encodingOf(start) ?? 'utf-8';
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding);
    return {
      decode: (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode()),
      mixed: () => false,
    };
  }
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let unfinished: Uint8Array = new Uint8Array(0);
  let isStart = true;
  let mixed = false;
  const decode = (piece?: Uint8Array): string => {
    const bytes = unfinished.length === 0 && piece ? piece : joined([unfinished, ...(piece ? [piece] : [])]);
    // A letter that the end of the piece cuts through waits for its rest.
    const end = piece ? bytes.length - unfinishedBytes(bytes) : bytes.length;
    unfinished = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    let text: string;
    try {
      text = strict.decode(whole);
    } catch {
      mixed = true;
      text = decodeLines(whole).text;
    }
    if (isStart && text.startsWith('\uFEFF')) text = text.slice(1);
    if (text !== '') isStart = false;
    return text;
  };
  return { decode, mixed: () => mixed };
}

/** How many bytes at the end begin a letter of UTF-8 that is not complete. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}
