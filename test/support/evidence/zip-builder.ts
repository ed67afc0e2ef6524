import { crc32, deflateRawSync } from 'node:zlib';

/** Numbers as archives hold them, of two and of four bytes each. */
const short = (...values: readonly number[]) =>
  Buffer.from(values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]));
const long = (...values: readonly number[]) => short(...values.flatMap((value) => [value & 0xffff, value >>> 16]));

/** What begins a record, and the version of the format that a reader needs: 2.0. */
const record = (letters: string) => Buffer.from(`PK${letters}`, 'latin1');
const version = short(20);
/** That names are in UTF-8. */
const flags = 0x0800;
/** Midnight of January 1, 1980, where the dates of archives begin: what is packed is the same every day. */
const time = [0, 0x0021];

/**
 * An archive of files, packed by the platform in a fifth of the time that a packer in JavaScript takes.
 *
 * @param level How hard to pack: 0 stores the bytes as they are.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, level: 0 | 1 | 6): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = level === 0 ? Buffer.from(bytes) : deflateRawSync(bytes, { level });
    const about = [
      version,
      short(flags, level === 0 ? 0 : 8, ...time),
      long(crc32(bytes), packed.length, bytes.length),
      short(name.length, 0),
    ];
    const part = Buffer.concat([record('\x03\x04'), ...about, name, packed]);
    parts.push(part);
    directory.push(record('\x01\x02'), version, ...about, short(0, 0, 0), long(0, offset), name);
    offset += part.length;
  }
  const listed = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = [record('\x05\x06'), short(0, 0, count, count), long(listed.length, offset), short(0)];
  // In memory of its own, as a file that a reader is given.
  return new Uint8Array(Buffer.concat([...parts, listed, ...end]));
}
