/*
 * Searches the index, in a thread of its own: Pagefind's engine is WebAssembly, which the content policy of the pages
 * does not let them compile. The page has fetched the index's files meanwhile and hands them over, so that nothing is
 * fetched one after the other.
 */
import { createInstance, type PagefindInstance, type PagefindRecord } from 'virtual:pagefind';
import type { Concept } from '../query/understand.ts';
import { answeringSections, type Place, type Section } from '../text/sections.ts';
import type { Answers, Numbered, Reply, Request } from './messages.ts';
import { type Found, type IndexHit, searchConcepts } from './text-search.ts';

type Data = () => Promise<PagefindRecord>;

let index: PagefindInstance | undefined;
let lost: string | undefined;
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
  if (request.ask === 'open') return open(request);
  const result = await find(request.concepts);
  if (request.ask === 'search') {
    return { hits: result.hits.map(({ id, score }) => ({ id, score })), partial: result.partial };
  }
  return read(result, request.pages, request.sections);
}

async function open({ folder, entry, files }: Extract<Request, { ask: 'open' }>): Promise<true> {
  const network = self.fetch;
  self.fetch = async (input, init) => {
    const name = String(input).split(folder)[1]?.split('?')[0] ?? '';
    if (name === 'pagefind-entry.json') return Response.json(entry);
    const bytes = files.get(name);
    const response = bytes ? new Response(bytes) : await network(input, init);
    // Pagefind goes on without a part of the index that it could not get, and would find too little.
    if (!response.ok) lost = name;
    // Pagefind takes files as they are when they are unpacked already; the browser unpacks faster than its script.
    return new Response(response.body?.pipeThrough(new DecompressionStream('gzip')) ?? null);
  };
  // When the engine cannot start, Pagefind leaves a promise of its own unheard; the search below says what is wrong.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
  index = createInstance({ basePath: folder, noWorker: true });
  await index.init();
  await index.search('');
  return true;
}

function find(concepts: readonly Concept[]): Promise<Found<Data>> {
  const key = JSON.stringify(concepts.map(({ forms, open }) => [forms, open]));
  return remembered(found, key, () => searchConcepts({ search: searchIndex, wordsOf }, concepts));
}

function searchIndex(words: string): Promise<readonly IndexHit<Data>[]> {
  return remembered(searches, words, async () => {
    if (!index) throw new Error('The index is not open.');
    const { results } = await index.search(words);
    if (lost) throw new Error(`The index lacks ${lost}.`);
    return results.map(({ id, score, words: places, data }) => ({ id, score, words: places, data }));
  });
}

const wordsOf = async (data: Data): Promise<string[]> => (await data()).content.split(/\s+/);

async function read(
  { hits }: Found<Data>,
  titles: ReadonlyMap<string, string>,
  sections: number,
): Promise<Answers['read']> {
  const pages = await Promise.allSettled(
    hits.flatMap(({ id, data, places }) => {
      const title = titles.get(id);
      return title === undefined ? [] : [readPage(id, title, data, places, sections)];
    }),
  );
  return new Map(pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : [])));
}

async function readPage(
  id: string,
  title: string,
  data: Data,
  places: readonly Place[],
  sections: number,
): Promise<[string, Section[]]> {
  const { content, anchors } = await data();
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .map(({ id: anchor, text, location }) => ({ anchor, text: text.trim(), location }));
  return [id, answeringSections({ title, words: content.split(/\s+/), headings }, places, sections)];
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
