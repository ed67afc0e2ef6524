/** A text of which each line was decoded by itself. */
export interface DecodedLines {
  readonly text: string;
  /** Lines that are no UTF-8, and were read as Windows-1252. */
  readonly otherLines: number;
  /** Whether a line of UTF-8 has letters that plain text has not. */
  readonly hasUnicode: boolean;
}

/** Decodes bytes line by line: as UTF-8, or as Windows-1252, in which Excel writes CSV. Files put together have both. */
export function decodeLines(bytes: Uint8Array): DecodedLines {
  const western = new TextDecoder('windows-1252');
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  let otherLines = 0;
  let hasUnicode = false;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    at += line.length;
    let text: string | undefined;
    try {
      text = strict.decode(line);
      hasUnicode ||= text.length < line.length;
    } catch {
      otherLines++;
    }
    lines.push(text ?? western.decode(line));
  }
  return { text: lines.join(''), otherLines, hasUnicode };
}
