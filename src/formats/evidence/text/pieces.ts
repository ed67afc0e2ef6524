import type { OpenedFile, ReadingOptions } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';

/** How many bytes are taken at a time, however large the chunks are that the file gives. */
const pieceSize = 256 * 1024;
/** How many bytes the first piece has at least, if the file has them: enough to tell its encoding. */
const startSize = 1024;

/**
 * The bytes of a file in pieces of at most 256 KiB, with progress reported after each.
 *
 * @throws ReadingEnd once the caller asks to stop.
 */
export async function* piecesOf(
  file: OpenedFile,
  { onProgress, shouldStop }: ReadingOptions,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of withStart(file.chunks())) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      if (shouldStop?.()) throw new ReadingEnd('stopped');
      const piece = chunk.subarray(start, start + pieceSize);
      yield piece;
      done += piece.length;
      onProgress?.({ done, total: file.size, rows: 0 });
    }
  }
}

/** Joins the first chunks until they are large enough to tell the encoding. */
async function* withStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (!start) yield chunk;
    else {
      start = joined([start, chunk]);
      if (start.length < startSize) continue;
      yield start;
      start = undefined;
    }
  }
  if (start) yield start;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
