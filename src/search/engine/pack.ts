import { foldedWords } from '../query/fold.ts';

/**
 * The pack: what a search of the full text needs, in one file, so that one round trip brings it. Pagefind by itself
 * fetches its engine, its list, its index and its texts one after the other, which on a slow line takes seconds.
 *
 * Layout: the length of the list as four bytes, the list as JSON, then the files one after the other; the whole is
 * compressed by gzip. The files are as Pagefind takes them: its signature, then the content.
 */
export interface Pack {
  readonly list: PackList;
  /** Files by name, relative to the folder of the index. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** What the index is made of. */
export interface PackList {
  /** Pagefind's own entry file. */
  readonly entry: unknown;
  /** The address of each record by its id in the index, root-relative without the base path. */
  readonly records: Readonly<Record<string, string>>;
  /** The titles of pages that the quick list does not have, by address. */
  readonly titles: Readonly<Record<string, string>>;
  /** Questions, each with the address of the place that answers it. */
  readonly questions: readonly (readonly [at: string, text: string])[];
  /** How many places the index has: sections of pages, and triggers. */
  readonly places: number;
}

interface WrittenList extends PackList {
  /** Names and lengths of the files, in their order. */
  readonly files: readonly (readonly [name: string, bytes: number])[];
}

const lengthBytes = 4;

/** A pack as bytes, not yet compressed. */
export function writePack({ list, files }: Pack): Uint8Array<ArrayBuffer> {
  const written: WrittenList = { ...list, files: [...files].map(([name, { length }]) => [name, length]) };
  const head = new TextEncoder().encode(JSON.stringify(written));
  const total = [...files.values()].reduce((sum, { length }) => sum + length, lengthBytes + head.length);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, head.length);
  let place = lengthBytes;
  for (const part of [head, ...files.values()]) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

/**
 * Reads a pack, already uncompressed.
 * @throws Error when the bytes are no pack, or are cut off.
 */
export function readPack(bytes: Uint8Array<ArrayBuffer>): Pack {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let place = lengthBytes + headLength;
  const head = new TextDecoder().decode(bytes.subarray(lengthBytes, place));
  const { files, ...list } = JSON.parse(head) as WrittenList;
  const read = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, length] of files) {
    if (place + length > bytes.length) throw new Error(`The pack is cut off in ${name}.`);
    read.set(name, bytes.subarray(place, place + length));
    place += length;
  }
  return { list, files: read };
}

/** The words of the texts that a pack brings, folded, a list for each text. */
export function* textsIn({ list, files }: Pack): Generator<string[]> {
  for (const [name, bytes] of files) {
    if (!name.startsWith('fragment/')) continue;
    const text = new TextDecoder().decode(bytes);
    const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly content: string };
    yield foldedWords(content);
  }
  for (const [, question] of list.questions) yield foldedWords(question);
}
