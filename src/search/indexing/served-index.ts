import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { type PackList, writePack } from '../engine/pack.ts';
import { packFile } from '../paths.ts';
import type { Question } from './questions.ts';

/** A file that the site serves. */
type ServedFile = Pick<IndexFile, 'path' | 'content'>;

/** Bytes of index, and of page texts, as Pagefind compresses them, that go into the pack. More is fetched as needed. */
const packLimits = { index: 200_000, texts: 200_000 };
const signature = 'pagefind_dcd';

/** What the site serves of a built index, and the titles that the index gives its pages. */
export interface ServedIndex {
  readonly files: readonly ServedFile[];
  /** By address, without the base path. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Picks the files that search needs, leaving Pagefind's own interfaces out, and makes the pack.
 *
 * @param known Addresses whose titles the quick list has.
 * @param questions What places of the site answer.
 * @throws Error when Pagefind's files are not as expected.
 */
export function servedIndex(
  built: readonly IndexFile[],
  known: ReadonlySet<string>,
  questions: readonly Question[] = [],
): ServedIndex {
  const matching = (pattern: RegExp) => built.filter(({ path }) => pattern.test(path));
  const [engine] = matching(/^wasm\.en\.pagefind$/);
  const [entry] = matching(/^pagefind-entry\.json$/);
  const [meta] = matching(/^pagefind\.en_\w+\.pf_meta$/);
  const chunks = matching(/^index\/\w+\.pf_index$/);
  const fragments = matching(/^fragment\/\w+\.pf_fragment$/);
  if (!engine || !entry || !meta || chunks.length === 0 || fragments.length === 0) {
    const got = built.map(({ path }) => path).join(', ') || 'nothing';
    throw new Error(`Pagefind built ${got}: its engine, entry, list, index or texts are missing.`);
  }
  const records = fragments
    .map((file) => ({ file, ...readFragment(file) }))
    .sort((one, other) => one.url.localeCompare(other.url, 'en'));
  const pages = records.filter(({ url }) => !url.includes('#'));
  const list: PackList = {
    entry: JSON.parse(new TextDecoder().decode(entry.content)),
    records: Object.fromEntries(records.map(({ file, url }) => [idOf(file), url])),
    titles: Object.fromEntries(pages.flatMap(({ url, title }) => (known.has(url) ? [] : [[url, title]]))),
    questions: questions.map(({ at, text }) => [at, text] as const),
    places: records.reduce((sum, { headings }) => sum + 1 + headings, 0),
  };
  const ahead = [
    engine,
    meta,
    ...(sizeOf(chunks) <= packLimits.index ? chunks : []),
    ...upTo(
      packLimits.texts,
      records.map(({ file }) => file),
    ),
  ];
  const pack = writePack({ list, files: new Map(ahead.map((file) => [file.path, unpacked(file)])) });
  return {
    files: [engine, meta, ...chunks, ...fragments, { path: packFile, content: gzipSync(pack, { level: 9 }) }],
    titles: new Map(pages.map(({ url, title }) => [url, title])),
  };
}

const sizeOf = (files: readonly ServedFile[]): number => files.reduce((sum, { content }) => sum + content.length, 0);

function upTo(most: number, files: readonly ServedFile[]): ServedFile[] {
  return files.filter((_, index) => sizeOf(files.slice(0, index + 1)) <= most);
}

/** A file as Pagefind takes it uncompressed: with its signature. */
function unpacked({ path, content }: ServedFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(gunzipSync(content));
  const begins = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (begins !== signature) throw new Error(`Pagefind's ${path} is not as expected: it begins with “${begins}”.`);
  return bytes;
}

const idOf = ({ path }: ServedFile): string => path.replace(/^fragment\/|\.pf_fragment$/g, '');

function readFragment(file: ServedFile): { url: string; title: string; headings: number } {
  const text = new TextDecoder().decode(unpacked(file).subarray(signature.length));
  const {
    url,
    meta,
    anchors = [],
  } = JSON.parse(text) as {
    url: string;
    meta: { title?: string };
    anchors?: { element: string }[];
  };
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element)).length;
  return { url, title: meta.title ?? url, headings };
}
