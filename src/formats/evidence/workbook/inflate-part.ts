import { Inflate } from 'fflate';
import type { ReadingOptions } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { checksumOf } from './checksum.ts';
import { limits } from './limits.ts';
import { damages, refusals } from './words.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Packed bytes that are inflated at a time. Deflate packs at most 1,032 to one, so that no chunk exceeds 17 MB. */
const chunk = 16_384;

/** What the parts of one archive are read with: its bytes, and what reading it may still cost. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes that may still be inflated. */
  left: number;
  /** Called between chunks with the packed bytes just read. Throws to stop. */
  readonly tick: (packed: number) => void;
}

/** Starts on an archive whose directory was read. */
export function startArchive(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  { shouldStop }: Pick<ReadingOptions, 'shouldStop'>,
  advance: (packed: number) => void,
): Archive {
  const tick = (packed: number) => {
    if (shouldStop?.()) throw new ReadingEnd('stopped');
    advance(packed);
  };
  return { bytes, entries, left: limits.inflated, tick };
}

/**
 * The bytes of a part, chunk by chunk, inflated as they are asked for. The directory’s word for their number is not
 * trusted: they are counted.
 *
 * @throws ReadingEnd when the part is larger than a workbook’s is, or damaged; what came before stays good.
 */
export function* inflatePart(archive: Archive, entry: ZipEntry): Generator<Uint8Array> {
  refuseUnreadable(archive, entry);
  const packed = packedBytes(archive.bytes, entry);
  const ready: Uint8Array[] = [];
  const inflate = entry.method === 8 ? new Inflate((bytes) => ready.push(bytes)) : undefined;
  let size = 0;
  let checksum = 0;
  for (let at = 0; at < packed.length || at === 0; at += chunk) {
    const bytes = packed.subarray(at, at + chunk);
    archive.tick(bytes.length);
    try {
      if (inflate) inflate.push(bytes, at + chunk >= packed.length);
      else ready.push(bytes);
    } catch {
      throw new ReadingEnd('damaged', damages.inflating);
    }
    for (const piece of ready.splice(0)) {
      size += piece.length;
      archive.left -= piece.length;
      const isBomb = size > limits.ratioFrom && size > limits.ratio * Math.min(packed.length, at + chunk);
      if (archive.left < 0 || isBomb) throw new ReadingEnd('refused', refusals.tooLarge);
      checksum = checksumOf(piece, checksum);
      yield piece;
    }
  }
  if (checksum !== entry.checksum) throw new ReadingEnd('damaged', damages.checksum);
}

function refuseUnreadable(archive: Archive, entry: ZipEntry): void {
  if (entry.isEncrypted) throw new ReadingEnd('refused', refusals.locked);
  if (entry.method !== 8 && entry.method !== 0) throw new ReadingEnd('refused', refusals.packing);
  if (entry.size > archive.left) throw new ReadingEnd('refused', refusals.tooLarge);
}
