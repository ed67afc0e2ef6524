import type { IssueLog } from '../reading/issues.ts';
import type { OpenedFile, ReadingOptions } from '../reading/reader.ts';
import { mixedNote, type PieceDecoder, startDecoding } from './decode-pieces.ts';
import { piecesOf } from './pieces.ts';

/** The start of a text in which its headings are looked for, in characters. */
const startLength = 512 * 1024;

/** What takes a text piece by piece. */
export interface TextTaker<Found> {
  /** Takes the next piece; says whether it has enough. */
  readonly push: (text: string) => boolean;
  readonly finish: () => Found;
}

/**
 * Hands the text of a file, in pieces, to what is opened with its start. Throws what `open` throws.
 *
 * @param log Is told where a text changes its encoding halfway.
 * @param open Looks at the start, up to half a million characters: gives what takes the text from its beginning on, or what
 *   there is to say instead of it.
 */
export async function takeText<Found, Otherwise extends { readonly kind: string } = never>(
  source: OpenedFile,
  options: ReadingOptions,
  log: IssueLog,
  open: (start: string) => TextTaker<Found> | Otherwise,
): Promise<Found | Otherwise> {
  let decoder: PieceDecoder | undefined;
  let start = '';
  let taker: TextTaker<Found> | undefined;
  for await (const piece of piecesOf(source, options)) {
    decoder ??= startDecoding(piece);
    const text = decoder.decode(piece);
    if (taker) {
      if (taker.push(text)) break;
      continue;
    }
    start += text;
    if (start.length < startLength) continue;
    const opened = open(start);
    if ('kind' in opened) return opened;
    taker = opened;
    if (taker.push(start)) break;
  }
  const rest = decoder?.decode() ?? '';
  if (!taker) {
    start += rest;
    const opened = open(start);
    if ('kind' in opened) return opened;
    taker = opened;
    taker.push(start);
  } else taker.push(rest);
  if (decoder?.mixed()) log.noted({ file: source.name }, ...mixedNote);
  return taker.finish();
}
