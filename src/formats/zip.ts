import {
  strToU8,
  Unzip,
  UnzipInflate,
  UnzipPassThrough,
  Zip,
  ZipDeflate,
  type ZippableFile,
  zipSync,
} from './excel/synchronous-fflate.ts';

/*
 * Zip files. Everything here runs at once, on the thread that asks: what fflate does in workers of its own never ends under
 * the content policy of the pages. It is the copy of fflate that packs workbooks, so that who only unpacks evidence does not
 * load it.
 */

/** A file to pack. */
export interface FileToZip {
  /** Its path in the zip file, with slashes. */
  readonly name: string;
  /** A text, which is packed; or bytes, which are put in as they are, as those of Word and Excel are packed already. */
  readonly content: string | Uint8Array;
}

/** A file that a zip file holds. */
export interface ZippedFile {
  /** Its path in the zip file, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most that a zip file may hold. All bounds are inclusive. */
export interface ZipBounds {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

/** What reading a zip file comes to. What could be read before the fault is left out. */
export type ZipReading =
  | { readonly outcome: 'read'; readonly files: readonly ZippedFile[] }
  | { readonly outcome: 'too-large' | 'damaged' };

/**
 * Packs files into a zip file.
 *
 * @param files Each under a name of its own.
 * @param saved When they are packed; between the years 1980 and 2099, as zip files have it.
 */
export function writeZip(files: readonly FileToZip[], saved: Date): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => {
    const file: ZippableFile = typeof content === 'string' ? [strToU8(content), { level: 3 }] : [content, { level: 0 }];
    return [name, file] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: saved });
}

/**
 * Packs texts into a zip file, one after the other.
 *
 * @param files Each under a name of its own.
 * @param saved As in {@link writeZip}.
 * @param pause Awaited after each: lets the page go on. Where it throws, there is no zip file.
 */
export async function writeTextsZip(
  files: readonly { readonly name: string; readonly text: string }[],
  saved: Date,
  pause: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 3 });
    entry.mtime = saved;
    zip.add(entry);
    entry.push(strToU8(text), true);
    await pause();
  }
  zip.end();
  return joined(pieces);
}

/** Thrown to stop reading a zip file that breaks a bound. */
class TooLarge extends Error {}

/** Packed bytes that are unpacked at a time: about 17 MB at most come out of them. */
const chunk = 16_384;

/**
 * Unpacks a zip file, leaving out folders and the hidden files that systems add. The sizes that it names are
 * not trusted: what comes out is counted, and reading ends with the first byte too many. Throws only what `pause` throws.
 *
 * @param pause Awaited after each piece: lets the page go on.
 */
export async function readZip(
  bytes: Uint8Array,
  bounds: ZipBounds,
  pause: () => Promise<unknown> = async () => {},
): Promise<ZipReading> {
  const files: { name: string; pieces: Uint8Array[]; isWhole: boolean }[] = [];
  let left = bounds.bytes;
  let isBegun = false;
  const unzip = new Unzip((file) => {
    isBegun = true;
    if (isHidden(file.name)) return;
    if (files.length >= bounds.files) throw new TooLarge();
    const read = { name: file.name, pieces: [] as Uint8Array[], isWhole: false };
    files.push(read);
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      left -= piece.length;
      if (left < 0) throw new TooLarge();
      read.pieces.push(piece.slice());
      read.isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let place = 0; place < bytes.length; place += chunk) {
    try {
      unzip.push(bytes.subarray(place, place + chunk), place + chunk >= bytes.length);
    } catch (error) {
      return { outcome: error instanceof TooLarge ? 'too-large' : 'damaged' };
    }
    await pause();
  }
  const isEmpty = bytes[2] === 5;
  if (!(isBegun || isEmpty) || !files.every(({ isWhole }) => isWhole)) return { outcome: 'damaged' };
  return { outcome: 'read', files: files.map(({ name, pieces }) => ({ name, bytes: joined(pieces) })) };
}

/** Folders, and what macOS and Windows put beside files. */
const isHidden = (name: string) => name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}

/**
 * Names for files in one folder, each unlike the others on any system: a number is put before the ending of a name that
 * stood before, whatever its case.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^./]+)?$/su.exec(name) ?? [];
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem}-${number}${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
