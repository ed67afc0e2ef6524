import { createInstance, type PagefindRecord } from 'virtual:pagefind';
import type { Concept } from '../query/understand.ts';
import { matchPositions, type ReadableText, readableText } from '../text/marked.ts';
import { answeringSections, type PageText, type Section } from '../text/sections.ts';
import { indexFiles } from './index-files.ts';
import type { FoundText } from './messages.ts';
import { readPack } from './pack.ts';
import { type ConceptHit, type Found, type IndexHit, searchConcepts } from './text-search.ts';

/** The index, open for searching. */
export interface OpenIndex {
  /** Finds records. */
  search(concepts: readonly Concept[]): Promise<FoundText>;
  /** The sections of pages that answer, by address; see `FullText.read`. */
  read(
    concepts: readonly Concept[],
    titles: ReadonlyMap<string, string>,
    most: number,
  ): Promise<Map<string, readonly Section[]>>;
}

/** What leads to a record's text. */
interface Source {
  readonly id: string;
  readonly load: () => Promise<PagefindRecord>;
}

/** A record's text. */
interface RecordText extends ReadableText {
  readonly headings: PageText['headings'];
}

/**
 * Opens the index.
 *
 * @param folder The address of the folder of the index: a worker has none that a path could be relative to.
 * @param compressed The pack.
 * @throws Error when the pack is none, or the engine may not run.
 */
export async function openIndex(folder: string, compressed: ArrayBuffer): Promise<OpenIndex> {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pack = readPack(new Uint8Array(await new Response(stream).arrayBuffer()));
  const files = indexFiles(folder, pack, self.fetch.bind(self));
  self.fetch = files.fetch;
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  // The first search waits for the engine, and says what is wrong when that cannot start.
  await pagefind.search('');

  const searched = memory(
    (words: string) => words,
    async (words): Promise<IndexHit<Source>[]> => {
      const { results } = await pagefind.search(words);
      const missing = files.lost();
      if (missing) throw new Error(`The index lacks ${missing}.`);
      return results.map(({ id, score, words: places, data }) => ({
        id,
        score,
        words: places,
        data: { id, load: data },
      }));
    },
  );
  const textOf = memory(
    ({ id }: Source) => id,
    async ({ load }): Promise<RecordText> => {
      const { content, anchors } = await load();
      const headings = anchors
        .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
        .map(({ id, text, location }) => ({ anchor: id, text: text.trim(), location }));
      return { ...readableText(content), headings };
    },
  );
  const found = memory(
    (concepts: readonly Concept[]) => JSON.stringify(concepts.map(({ forms, open }) => [forms, open])),
    (concepts): Promise<Found<Source>> =>
      searchConcepts({ search: searched, wordsOf: async (source) => (await textOf(source)).words }, concepts),
  );

  const sectionsOf = async (
    { data, places }: ConceptHit<Source>,
    concepts: readonly Concept[],
    title: string,
    most: number,
  ): Promise<Section[]> => {
    const text = await textOf(data);
    // The index knows words by their stems, but of a name only the first place where it stands.
    const all = concepts.flatMap((concept, number) =>
      concept.term
        ? matchPositions(text, concept).map((location) => ({ location, concept: number }))
        : places.filter((place) => place.concept === number),
    );
    return answeringSections({ title, words: text.words, headings: text.headings }, all, most);
  };

  return {
    async search(concepts) {
      const { hits, partial } = await found(concepts);
      const named = hits.flatMap(({ id, score }) => {
        const path = pack.list.records[id];
        return path === undefined ? [] : [{ path, title: pack.list.titles[path], score }];
      });
      return { hits: named, partial };
    },
    async read(concepts, titles, most) {
      const { hits } = await found(concepts);
      const reading = hits.flatMap((hit) => {
        const path = pack.list.records[hit.id] ?? '';
        const title = titles.get(path);
        return title === undefined
          ? []
          : [sectionsOf(hit, concepts, title, most).then((sections) => [path, sections] as const)];
      });
      const pages = await Promise.allSettled(reading);
      return new Map(pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : [])));
    },
  };
}

/** A function that keeps what it found for a while: a reader goes back and forth between few queries. Failures go. */
function memory<Input, Output>(keyOf: (input: Input) => string, make: (input: Input) => Promise<Output>) {
  const store = new Map<string, Promise<Output>>();
  return (input: Input): Promise<Output> => {
    const key = keyOf(input);
    const known = store.get(key);
    if (known) return known;
    if (store.size > 500) store.clear();
    const made = make(input);
    store.set(key, made);
    made.catch(() => store.delete(key));
    return made;
  };
}
