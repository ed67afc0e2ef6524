import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Manifest } from '../engine/messages.ts';
import { engineFile } from '../places.ts';

/** Bytes of index that are fetched before a search asks for them. A larger index is fetched part by part. */
const mostAhead = 150_000;

/** The files of a built index that the site serves, and what they are. */
export interface ServedIndex {
  readonly files: readonly IndexFile[];
  readonly manifest: Manifest;
}

/**
 * Picks the files that search needs, leaving Pagefind's own interfaces out, and lists what they hold.
 *
 * @param known Addresses whose titles the quick list has.
 * @throws Error when Pagefind's files are not as expected.
 */
export function servedIndex(built: readonly IndexFile[], known: ReadonlySet<string>): ServedIndex {
  const chunks = built.filter(({ path }) => /^pagefind\.en_\w+\.pf_meta$|^index\/\w+\.pf_index$/.test(path));
  const fragments = built.filter(({ path }) => /^fragment\/\w+\.pf_fragment$/.test(path));
  const engine = built.find(({ path }) => path === engineFile);
  const entry = built.find(({ path }) => path === 'pagefind-entry.json');
  if (!engine || !entry || chunks.length < 2 || fragments.length === 0) {
    throw new Error(
      `Pagefind built ${built.map(({ path }) => path).join(', ') || 'nothing'}: its engine, entry or index is missing.`,
    );
  }
  const pages = fragments.map((file) => ({
    id: file.path.replace(/^fragment\/|\.pf_fragment$/g, ''),
    ...readFragment(file),
  }));
  pages.sort((one, other) => one.url.localeCompare(other.url, 'en'));
  const size = chunks.reduce((sum, { content }) => sum + content.length, 0);
  return {
    files: [engine, ...chunks, ...fragments],
    manifest: {
      entry: JSON.parse(new TextDecoder().decode(entry.content)),
      ahead: chunks.filter(({ path }) => size <= mostAhead || path.endsWith('.pf_meta')).map(({ path }) => path),
      records: Object.fromEntries(pages.map(({ id, url }) => [id, url])),
      titles: Object.fromEntries(pages.flatMap(({ url, title }) => (known.has(url) ? [] : [[url, title]]))),
    },
  };
}

const signature = 'pagefind_dcd';

function readFragment({ path, content }: IndexFile): { url: string; title: string } {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error(`Pagefind's ${path} cannot be read.`);
  const { url, meta } = JSON.parse(bytes.subarray(signature.length).toString()) as {
    url: string;
    meta: { title?: string };
  };
  return { url, title: meta.title ?? url };
}
