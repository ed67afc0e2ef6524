/**
 * The encoding that the first bytes of a text show: by a byte order mark, or for UTF-16 without one by the zeros beside
 * plain letters. Nothing when they show none, which UTF-8 and Windows-1252 both do.
 */
export function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 256);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = Math.floor(sample.length / 2);
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > half * 0.7) return 'utf-16le';
  if (odd === 0 && even > half * 0.7) return 'utf-16be';
  return undefined;
}

/** The start of a file as text, for recognizing what it is: undecodable bytes become replacement characters. */
export function startAsText(start: Uint8Array): string {
  return new TextDecoder(encodingOf(start) ?? 'utf-8').decode(start);
}

/** A decoder of text that comes in pieces. */
export interface PieceDecoder {
  /** The text of the next piece; the last call gives no piece. */
  decode(piece?: Uint8Array): string;
  /** Whether bytes were met that are no UTF-8, and were read as Windows-1252. */
  readonly mixed: () => boolean;
}

/**
 * A decoder for text in UTF-8, UTF-16 or Windows-1252. Text without a mark is read as UTF-8; a piece that is none is
 * read as Windows-1252, as Excel writes it, and the pieces after it are tried as UTF-8 again.
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
  const fallback = new TextDecoder('windows-1252');
  let carried: Uint8Array = new Uint8Array(0);
  let isStart = true;
  let mixed = false;
  const decode = (piece?: Uint8Array): string => {
    const bytes = piece ? joined(carried, piece) : carried;
    // A letter that the end of the piece cuts through waits for its rest.
    const end = piece ? bytes.length - unfinished(bytes) : bytes.length;
    carried = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    let text: string;
    try {
      text = strict.decode(whole);
    } catch {
      mixed = true;
      text = fallback.decode(whole);
    }
    if (isStart && text.startsWith('\uFEFF')) text = text.slice(1);
    if (text !== '') isStart = false;
    return text;
  };
  return { decode, mixed: () => mixed };
}

/** How many bytes at the end begin a letter of UTF-8 that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
