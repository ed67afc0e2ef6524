import type { Concept } from '../query/concepts.ts';
import { isShort, placesIn, type ReadableText } from '../text/marked.ts';
import type { Place } from '../text/sections.ts';

/** A record that one search of the index found. */
export interface IndexHit<Data> {
  readonly id: string;
  /** What leads to the record's text. */
  readonly data: Data;
}

/** An index that can be searched. */
export interface TextIndex<Data> {
  /** Searches for all of the words, by stem or beginning; in quotation marks for these words in this order. */
  readonly search: (words: string) => Promise<readonly IndexHit<Data>[]>;
  /** The text of a record. */
  readonly textOf: (data: Data) => Promise<ReadableText>;
}

/** A record that says something of a query, and where. */
export interface ConceptHit<Data> {
  readonly id: string;
  readonly data: Data;
  readonly places: readonly Place[];
}

/**
 * Finds the records that say any part of a query, each with the places where it does.
 *
 * Each concept is searched by itself and the results are joined here: so a term finds the same records under whichever
 * of its names it was asked for, and a query with two terms costs the sum of their names, not the product. The index
 * finds the records; the places come from the texts, because of a name the index knows only the first place, and for a
 * word that it does not know it gives the records with the longest word that it begins with.
 */
export async function findConcepts<Data>(
  index: TextIndex<Data>,
  concepts: readonly Concept[],
): Promise<ConceptHit<Data>[]> {
  const perConcept = await Promise.all(concepts.map((concept) => recordsWith(index, concept)));
  const records = new Map(perConcept.flat().map(({ id, data }) => [id, data]));
  const found = await Promise.all(
    [...records].map(async ([id, data]): Promise<ConceptHit<Data>> => {
      return { id, data, places: placesIn(await index.textOf(data), concepts) };
    }),
  );
  return found.filter(({ places }) => places.length > 0);
}

async function recordsWith<Data>(
  index: TextIndex<Data>,
  { forms, similar = [], term, phrase }: Concept,
): Promise<readonly IndexHit<Data>[]> {
  const isName = term !== undefined || phrase === true;
  const searches = [...forms, ...similar].flatMap((form) =>
    form.length > 1 || (isName && isShort(form[0] ?? '')) ? writings(form).map((name) => `"${name}"`) : form,
  );
  return (await Promise.all(searches.map(index.search))).flat();
}

/** The name, and the name with any two of its words hyphenated: the index takes `third-party` for one word. */
function writings(words: readonly string[]): string[] {
  const plain = words.join(' ');
  if (words.length === 1) return [plain];
  const joined = words
    .slice(1)
    .map((_, index) => [...words.slice(0, index), words.slice(index, index + 2).join(''), ...words.slice(index + 2)]);
  return [plain, ...joined.map((parts) => parts.join(' '))];
}
