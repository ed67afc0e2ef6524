import type { createInstance, PagefindRecord } from 'virtual:pagefind';
import type { Asked } from '../query/concepts.ts';
import { foldedWords } from '../query/fold.ts';
import { wordCounts } from '../query/known-words.ts';
import { type Speller, speller } from '../query/spelling.ts';
import { type AskedBefore, type Candidate, type Ranking, rank } from '../ranking/rank.ts';
import { placesIn, type ReadableText, readableText } from '../text/marked.ts';
import { markedAt, type PageText, type Section, shownSection } from '../text/sections.ts';
import { indexFiles } from './index-files.ts';
import type { FoundText } from './messages.ts';
import { readPack, textsIn } from './pack.ts';
import { findConcepts, type IndexHit } from './text-search.ts';

/** The index, open for searching. */
export interface OpenIndex {
  /** Finds records. */
  search(asked: Asked): Promise<FoundText>;
  /** The sections of pages that answer, by address; see `FullText.read`. */
  read(asked: Asked, pages: readonly string[], most: number): Promise<Map<string, readonly Section[]>>;
  /** Words that no text has, each with the closest word that one has; see `FullText.spell`. */
  spell(words: readonly string[]): Promise<Map<string, string>>;
  /** Prepares the texts that the pack brought, one at a time, so that no search has to. */
  prepare(): Promise<void>;
}

/** What leads to a record's text. */
interface Source {
  readonly id: string;
  readonly load: () => Promise<PagefindRecord>;
}

type RecordText = PageText & ReadableText;
interface Found extends Candidate {
  readonly text: RecordText;
}

/** A record stays among the results while it answers at least this much as well as the best does. */
const leastShare = 0.12;

/**
 * Opens the index.
 *
 * @param folder The address of the folder of the index: a worker has none that a path could be relative to.
 * @param compressed The pack.
 * @param engine Pagefind’s code for the browser, of the version that built the index.
 * @throws Error when the pack is none, or the engine may not run.
 */
export async function openIndex(
  folder: string,
  compressed: ArrayBuffer,
  engine: { readonly createInstance: typeof createInstance },
): Promise<OpenIndex> {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pack = readPack(new Uint8Array(await new Response(stream).arrayBuffer()));
  const files = indexFiles(folder, pack, globalThis.fetch.bind(globalThis));
  globalThis.fetch = files.fetch;
  const pagefind = engine.createInstance({ basePath: folder, noWorker: true });
  // The first search waits for the engine, and says what is wrong when that cannot start.
  await pagefind.search('');

  const { records, titles, questions, places: all } = pack.list;
  const search = memory(
    (words: string) => words,
    async (words): Promise<IndexHit<Source>[]> => {
      const { results } = await pagefind.search(words);
      const missing = files.lost();
      if (missing) throw new Error(`The index lacks ${missing}.`);
      return results.map(({ id, words: places, data }) => ({ id, words: places, data: { id, load: data } }));
    },
  );
  const textOf = memory(
    ({ id }: Source) => id,
    async ({ load }): Promise<RecordText> => {
      const { content, anchors, meta } = await load();
      const headings = anchors
        .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
        .map(({ id, element, text, location }) => ({
          anchor: id,
          text: text.trim(),
          location,
          depth: Number(element.slice(1)),
        }));
      return { ...readableText(content), title: meta.title ?? '', headings };
    },
  );
  let every: Promise<Map<string, Source>> | undefined;
  /** What leads to the text of each record, by its id. */
  const sources = () => {
    every ??= pagefind
      .search(null)
      .then(({ results }) => new Map(results.map(({ id, data }) => [id, { id, load: data }])));
    return every;
  };
  const questionTexts = questions.map(([at, text]) => ({
    at,
    text,
    words: foldedWords(text),
    readable: readableText(text),
  }));
  /** The questions that say something of the query. */
  const questionsAsked = ({ concepts }: Asked): AskedBefore[] =>
    questionTexts.flatMap(({ readable, ...question }) => {
      const places = placesIn(readable, concepts);
      return places.length > 0 ? [{ ...question, places }] : [];
    });
  const ranked = memory(
    ({ concepts, question, today }: Asked) =>
      JSON.stringify([concepts.map(({ term: _, ...rest }) => rest), question, today]),
    async (asked): Promise<Ranking<Found>> => {
      const hits = await findConcepts({ search, textOf }, asked.concepts);
      const found: Found[] = [];
      for (const { id, data, places } of hits) {
        const path = records[id];
        if (path !== undefined) found.push({ path, places, text: await textOf(data) });
      }
      const before = questionsAsked(asked);
      // A page whose text says nothing of the query may still be known to answer it.
      const missing = new Set(before.map(({ at }) => at.replace(/#.*/, '')));
      for (const { path } of found) missing.delete(path);
      if (missing.size > 0) {
        for (const [id, data] of await sources()) {
          const path = records[id];
          if (path !== undefined && missing.has(path)) found.push({ path, places: [], text: await textOf(data) });
        }
      }
      return rank(found, before, asked, all);
    },
  );

  let spelling: Promise<Speller> | undefined;
  /** The words of all texts that the pack brought are counted when a word is first met that the quick list lacks. */
  const closestWord = () => {
    spelling ??= Promise.resolve(speller(wordCounts(textsIn(pack))));
    return spelling;
  };

  return {
    async prepare() {
      for (const [id, source] of await sources()) {
        if (!pack.files.has(`fragment/${id}.pf_fragment`)) continue;
        await textOf(source);
        // What was asked in the meantime comes first.
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    async search(asked) {
      const { ranked: answering, rarities, partial } = await ranked(asked);
      const best = answering[0]?.score ?? 0;
      const hits = answering
        .filter(({ score }) => score >= leastShare * best)
        .map(({ record: { path }, score }) => ({ path, title: titles[path], score }));
      return { hits, rarities, partial };
    },
    async read(asked, pages, most) {
      const { ranked: answering } = await ranked(asked);
      const shown = answering.filter(({ record }) => pages.includes(record.path));
      return new Map(
        shown.map(({ record: { path, text, places }, sections: parts }) => [
          path,
          parts.slice(0, most).map(({ stretch, foundBy }) => ({
            ...shownSection(text, stretch, places),
            ...(foundBy ? { question: markedAt(foundBy.text, foundBy.places) } : {}),
          })),
        ]),
      );
    },
    async spell(words) {
      const closest = await closestWord();
      return new Map(
        words.flatMap((word): [string, string][] => {
          const better = closest(word);
          return better === undefined ? [] : [[word, better]];
        }),
      );
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
