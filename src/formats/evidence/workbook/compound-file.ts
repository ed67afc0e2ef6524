/** Entries of a compound file’s directory are so long, and begin at multiples of that, behind a header of four. */
const entryLength = 128;
/** No office file has so many parts. */
const mostNames = 5_000;

/**
 * The names of the streams and folders in a compound file (MS-CFB 2.6), in which Microsoft’s older programs keep documents,
 * and newer ones those that are locked. Entries are known by their form wherever they stand, so that a file whose chains of
 * sectors are damaged gives its names as well.
 */
export function namesInCompound(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  const lastStart = bytes.length - entryLength;
  for (let start = 4 * entryLength; start <= lastStart && names.size < mostNames; start += entryLength) {
    // Bytes of the name with the zero that ends it, and what the entry is: a folder, a stream, or the root.
    const length = (bytes[start + 64] ?? 0) + 256 * (bytes[start + 65] ?? 0);
    const isEntry = [1, 2, 5].includes(bytes[start + 66] ?? 0) && length >= 4 && length <= 64 && length % 2 === 0;
    const end = start + length - 2;
    if (isEntry && bytes[end] === 0 && bytes[end + 1] === 0) names.add(decoder.decode(bytes.subarray(start, end)));
  }
  return names;
}
