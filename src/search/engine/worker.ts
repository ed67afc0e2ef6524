/*
 * Searches the index, in a thread of its own: Pagefind's engine is WebAssembly, which the content policy of the pages
 * does not let them compile.
 */
import { createInstance, type PagefindInstance, type PagefindRecord } from 'virtual:pagefind';
import type { Concept } from '../query/understand.ts';
import { answeringSections, type Place, type Section } from '../text/sections.ts';
import { indexFiles } from './index-files.ts';
import type { Answers, FoundText, Numbered, Reply, Request } from './messages.ts';
import { type PackList, readPack } from './pack.ts';
import { type Found, type IndexHit, searchConcepts } from './text-search.ts';

type Data = () => Promise<PagefindRecord>;

interface OpenIndex {
  readonly list: PackList;
  readonly pagefind: PagefindInstance;
  readonly lost: () => string | undefined;
}

let index: OpenIndex | undefined;
const searches = new Map<string, Promise<readonly IndexHit<Data>[]>>();
const found = new Map<string, Promise<Found<Data>>>();

addEventListener('message', async ({ data: { number, request } }: MessageEvent<Numbered>) => {
  const reply = (message: Reply) => postMessage(message);
  try {
    reply({ number, answer: await answerTo(request) });
  } catch (error) {
    reply({ number, fault: error instanceof Error ? error.message : String(error) });
  }
});

async function answerTo(request: Request): Promise<Answers[keyof Answers]> {
  if (request.ask === 'open') {
    index = await open(request.folder, request.pack);
    return true;
  }
  if (!index) throw new Error('The index is not open.');
  const opened = index;
  const result = await remembered(found, conceptKey(request.concepts), () =>
    searchConcepts({ search: (words) => searchIndex(opened, words), wordsOf }, request.concepts),
  );
  return request.ask === 'search'
    ? namedRecords(result, opened.list)
    : read(result, opened.list, request.pages, request.sections);
}

async function open(folder: string, compressed: ArrayBuffer): Promise<OpenIndex> {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pack = readPack(new Uint8Array(await new Response(stream).arrayBuffer()));
  const files = indexFiles(folder, pack, self.fetch.bind(self));
  self.fetch = files.fetch;
  // When the engine cannot start, Pagefind leaves a promise of its own unheard; the search below says what is wrong.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  await pagefind.search('');
  return { list: pack.list, pagefind, lost: files.lost };
}

const conceptKey = (concepts: readonly Concept[]): string =>
  JSON.stringify(concepts.map(({ forms, open: goesOn }) => [forms, goesOn]));

function searchIndex({ pagefind, lost }: OpenIndex, words: string): Promise<readonly IndexHit<Data>[]> {
  return remembered(searches, words, async () => {
    const { results } = await pagefind.search(words);
    const missing = lost();
    if (missing) throw new Error(`The index lacks ${missing}.`);
    return results.map(({ id, score, words: places, data }) => ({ id, score, words: places, data }));
  });
}

function namedRecords({ hits, partial }: Found<Data>, { records, titles }: PackList): FoundText {
  const named = hits.flatMap(({ id, score }) => {
    const path = records[id];
    return path === undefined ? [] : [{ path, title: titles[path], score }];
  });
  return { hits: named, partial };
}

const wordsOf = async (data: Data): Promise<string[]> => (await data()).content.split(/\s+/);

async function read(
  { hits }: Found<Data>,
  { records }: PackList,
  titles: ReadonlyMap<string, string>,
  sections: number,
): Promise<Answers['read']> {
  const pages = await Promise.allSettled(
    hits.flatMap(({ id, data, places }) => {
      const path = records[id] ?? '';
      const title = titles.get(path);
      return title === undefined ? [] : [readPage(path, title, data, places, sections)];
    }),
  );
  return new Map(pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : [])));
}

async function readPage(
  path: string,
  title: string,
  data: Data,
  places: readonly Place[],
  sections: number,
): Promise<[string, Section[]]> {
  const { content, anchors } = await data();
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .map(({ id: anchor, text, location }) => ({ anchor, text: text.trim(), location }));
  return [path, answeringSections({ title, words: content.split(/\s+/), headings }, places, sections)];
}

/** Keeps what was found for a while: a reader goes back and forth between few queries. What failed is not kept. */
function remembered<Value>(
  store: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = store.get(key);
  if (known) return known;
  if (store.size > 500) store.clear();
  const value = make();
  store.set(key, value);
  value.catch(() => store.delete(key));
  return value;
}
