import type { Concept } from '../query/understand.ts';
import type { Place } from '../text/sections.ts';

/** A record that one search of the index found. */
export interface IndexHit<Data> {
  readonly id: string;
  readonly score: number;
  /** Places of the words that answer. */
  readonly words: readonly number[];
  /** What leads to the record's text. */
  readonly data: Data;
}

/** Searches the index: all words, by stem or beginning; in quotation marks exactly and in order. */
export type IndexSearch<Data> = (words: string) => Promise<readonly IndexHit<Data>[]>;

/** A record that answers a query. */
export interface ConceptHit<Data> {
  readonly id: string;
  readonly score: number;
  readonly places: readonly Place[];
  readonly data: Data;
}

/** What a query found. */
export interface Found<Data> {
  /** The best first. */
  readonly hits: readonly ConceptHit<Data>[];
  /** Whether no record holds all that was asked for, so that these hold a part of it. */
  readonly partial: boolean;
}

/**
 * Finds the records that hold every concept of a query, or a part of them where none holds all.
 *
 * Each concept is searched by itself and the results are joined here: so a term finds the same records under whichever
 * of its names it was asked for, and a query with two terms costs the sum of their names, not the product.
 */
export async function searchConcepts<Data>(
  search: IndexSearch<Data>,
  concepts: readonly Concept[],
): Promise<Found<Data>> {
  const perConcept = await Promise.all(concepts.map((concept) => searchConcept(search, concept)));
  const joined = new Map<string, ConceptHit<Data> & { held: number }>();
  perConcept.forEach((hits, concept) => {
    for (const hit of hits) {
      const places = hit.words.map((location) => ({ location, concept }));
      const known = joined.get(hit.id);
      joined.set(hit.id, {
        id: hit.id,
        data: hit.data,
        score: hit.score + (known?.score ?? 0),
        places: [...(known?.places ?? []), ...places],
        held: 1 + (known?.held ?? 0),
      });
    }
  });
  const most = Math.max(0, ...[...joined.values()].map(({ held }) => held));
  const hits = [...joined.values()].filter(({ held }) => held === most).sort((one, other) => other.score - one.score);
  return { hits, partial: hits.length > 0 && most < concepts.length };
}

async function searchConcept<Data>(
  search: IndexSearch<Data>,
  { forms, term }: Concept,
): Promise<readonly IndexHit<Data>[]> {
  if (!term) return search((forms[0] ?? []).join(' '));
  const perForm = await Promise.all(forms.map((form) => searchName(search, form)));
  const merged = new Map<string, IndexHit<Data>>();
  for (const hit of perForm.flat()) {
    const known = merged.get(hit.id);
    const words = known ? [...new Set([...known.words, ...hit.words])] : hit.words;
    merged.set(hit.id, { ...hit, score: Math.max(hit.score, known?.score ?? 0), words });
  }
  return [...merged.values()];
}

/** Records that hold the name word for word, with the worth that a search for its words gives them. */
async function searchName<Data>(
  search: IndexSearch<Data>,
  words: readonly string[],
): Promise<readonly IndexHit<Data>[]> {
  const exact = (await Promise.all(writings(words).map((name) => search(`"${name}"`)))).flat();
  if (exact.length === 0) return [];
  const scores = new Map((await search(words.join(' '))).map(({ id, score }) => [id, score]));
  return exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
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
