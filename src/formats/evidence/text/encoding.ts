/**
 * The encoding that the first bytes of a text show: by a byte order mark, or for UTF-16 without one by the zeros beside
 * plain letters. Nothing when they show none, which UTF-8 and Windows-1252 both do.
 */
export function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 2000);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const most = sample.length * 0.3;
  const [even = 0, odd = 0] = zeros;
  if (odd > most && even < most / 10) return 'utf-16le';
  return even > most && odd < most / 10 ? 'utf-16be' : undefined;
}

/** The start of a file as text, for recognizing what it is: undecodable bytes become replacement characters. */
export function startAsText(start: Uint8Array): string {
  return new TextDecoder(encodingOf(start) ?? 'utf-8').decode(start);
}
