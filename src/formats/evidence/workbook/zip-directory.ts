import { ReadingEnd } from '../reading/reading-end.ts';
import { damages } from './words.ts';

/** A file within an archive, as its directory has it. */
export interface ZipEntry {
  /** Its name in lower case, parts separated by slashes, without one in front. */
  readonly name: string;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Bytes in the archive, and once inflated, as declared. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record with the longest comment that may follow it. */
const endReach = 22 + 0xffff;

/**
 * The directory of an archive, as the ZIP format has it (APPNOTE.TXT 4.3.12), by name; of two entries of one name the
 * first. It stands at the end, so a file that was cut short has none.
 *
 * @throws ReadingEnd when there is no directory, or when it is not sound.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) {
    throw new ReadingEnd('damaged', damages.cutShort);
  }
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw unsound();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw unsound();
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength);
    if (!entries.has(name)) entries.set(name, { name, ...readEntry(view, at, extra) });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. @throws ReadingEnd when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw unsound();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw unsound();
  return bytes.subarray(start, start + packed);
}

function readEntry(view: DataView, at: number, extra: DataView): Omit<ZipEntry, 'name'> {
  const large = largeNumbers(extra);
  // A number too large for 32 bits stands in the extra field instead, in this order.
  const read = (position: number) => {
    const value = view.getUint32(position, true);
    return value === 0xffffffff ? (large.shift() ?? value) : value;
  };
  const size = read(at + 24);
  const packed = read(at + 20);
  return {
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    size,
    packed,
    offset: read(at + 42),
  };
}

/** The 64-bit numbers of an entry’s ZIP64 field, which some writers use for small files too. */
function largeNumbers(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const end = at + 4 + extra.getUint16(at + 2, true);
    if (end > extra.byteLength) return [];
    if (extra.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let field = at + 4; field + 8 <= end; field += 8) numbers.push(Number(extra.getBigUint64(field, true)));
      return numbers;
    }
    at = end;
  }
  return [];
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endReach); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unsound(): ReadingEnd {
  return new ReadingEnd('damaged', damages.directory);
}
