/** What whoever reads a file may ask for while it is read. */
export interface ReadingOptions {
  /** Called now and then with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Asked now and then; after a yes the file is given up. */
  readonly shouldStop?: () => boolean;
}

/** A file whose reading was called off. */
export interface ReadingStopped {
  readonly kind: 'stopped';
  readonly file: string;
}

/** How many bytes are taken at a time, however large the pieces are that the caller gives. */
const pieceSize = 256 * 1024;
/** How many bytes the first piece has at least, if the file has them: enough to tell its encoding. */
const startSize = 1024;

/**
 * The bytes of a file in pieces of at most 256 KiB, with progress reported after each. Ends early, after setting
 * `stopped`, once the caller asks to stop.
 */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
  ended: { stopped: boolean },
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of withStart(chunks)) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      if (options.shouldStop?.()) {
        ended.stopped = true;
        return;
      }
      const piece = chunk.subarray(start, start + pieceSize);
      yield piece;
      bytes += piece.length;
      options.onProgress?.(bytes);
    }
  }
}

/** Joins the first chunks until they are large enough to tell the encoding. */
async function* withStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (!start) yield chunk;
    else {
      const longer: Uint8Array = new Uint8Array(start.length + chunk.length);
      longer.set(start);
      longer.set(chunk, start.length);
      start = longer;
      if (start.length >= startSize) {
        yield start;
        start = undefined;
      }
    }
  }
  if (start) yield start;
}
