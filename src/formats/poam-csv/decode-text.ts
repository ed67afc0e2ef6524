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
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16', otherLines: 0 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', otherLines: 0 };
  } catch {
    return decodeByLine(bytes);
  }
}

function decodeByLine(bytes: Uint8Array): DecodedText {
  const western = new TextDecoder('windows-1252');
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  let otherLines = 0;
  let hasUnicode = false;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    at += line.length;
    const isPlain = line.every((byte) => byte < 128);
    let text: string | undefined;
    try {
      text = strict.decode(line);
      hasUnicode ||= !isPlain;
    } catch {
      otherLines++;
    }
    lines.push(text ?? western.decode(line));
  }
  return { text: lines.join(''), encoding: hasUnicode ? 'mixed' : 'Windows-1252', otherLines };
}

/** UTF-16 by its mark, or by the zeros that every other byte of Latin text is in it. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, 2000);
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = start.length * 0.3;
  const [even = 0, odd = 0] = zeros;
  if (odd > most && even < most / 10) return 'utf-16le';
  return even > most && odd < most / 10 ? 'utf-16be' : undefined;
}
