import { foldedWords } from '../query/fold.ts';
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

/** An index that can be searched. */
export interface TextIndex<Data> {
  /** Searches for all of the words, by stem or beginning; in quotation marks for these words in this order. */
  readonly search: (words: string) => Promise<readonly IndexHit<Data>[]>;
  /** The words of a record. */
  readonly wordsOf: (data: Data) => Promise<readonly string[]>;
}

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
export async function searchConcepts<Data>(index: TextIndex<Data>, concepts: readonly Concept[]): Promise<Found<Data>> {
  const perConcept = await Promise.all(concepts.map((concept) => searchConcept(index, concept)));
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
  const hits = [...joined.values()]
    .filter(({ held }) => held === most)
    .map((hit) => ({ ...hit, score: hit.score * closeness(hit.places) }))
    .sort((one, other) => other.score - one.score);
  return { hits, partial: hits.length > 0 && most < concepts.length };
}

const sentence = 30;
const section = 120;

/** What speaks of all that was asked in one breath answers better than what speaks of one thing here and another there. */
function closeness(places: readonly Place[]): number {
  const concepts = new Set(places.map(({ concept }) => concept)).size;
  if (concepts < 2) return 1;
  const span = smallestSpan(places, concepts);
  return span <= sentence ? 3 : span <= section ? 1.5 : 1;
}

/** How many words the shortest stretch has that holds a word of each concept. */
function smallestSpan(places: readonly Place[], concepts: number): number {
  const sorted = places.toSorted((one, other) => one.location - other.location);
  const within = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const { concept, location } of sorted) {
    within.set(concept, (within.get(concept) ?? 0) + 1);
    for (; within.size === concepts; start++) {
      const first = sorted[start];
      if (!first) break;
      smallest = Math.min(smallest, location - first.location + 1);
      const left = (within.get(first.concept) ?? 0) - 1;
      if (left > 0) within.set(first.concept, left);
      else within.delete(first.concept);
    }
  }
  return smallest;
}

function searchConcept<Data>(index: TextIndex<Data>, concept: Concept): Promise<readonly IndexHit<Data>[]> {
  return concept.term ? searchTerm(index, concept.forms) : searchWord(index, concept.forms[0]?.[0] ?? '', concept);
}

/** A word by its stem, which is what a reader means; by its beginning while it may go on, or where nothing has the stem. */
async function searchWord<Data>(
  index: TextIndex<Data>,
  word: string,
  { open, strange }: Concept,
): Promise<readonly IndexHit<Data>[]> {
  const whole = open ? [] : await searchName(index, [word]);
  if (whole.length > 0) return whole;
  const hits = await index.search(word);
  const [first] = hits;
  if (!strange || !first || (await index.search(`"${word}"`)).length > 0) return hits;
  const [place = 0] = first.words;
  const words = await index.wordsOf(first.data).catch(() => []);
  return isMeantBy(word, words[place] ?? '') ? hits : [];
}

/**
 * Whether a word of a record is what was searched for. For a word that it does not know Pagefind gives the records
 * with the longest word that it begins with: `as` for `asdfgh`.
 */
function isMeantBy(typed: string, found: string): boolean {
  const letters = foldedWords(found).join('');
  const common = [...typed].findIndex((letter, place) => letters[place] !== letter);
  return common === -1 || common >= Math.max(3, typed.length - 4);
}

async function searchTerm<Data>(
  index: TextIndex<Data>,
  forms: readonly (readonly string[])[],
): Promise<readonly IndexHit<Data>[]> {
  const perForm = await Promise.all(forms.map((form) => searchName(index, form)));
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
  { search }: TextIndex<Data>,
  words: readonly string[],
): Promise<readonly IndexHit<Data>[]> {
  const exact = (await Promise.all(writings(words).map((name) => search(`"${name}"`)))).flat();
  if (exact.length === 0) return [];
  const loose = new Map((await search(words.join(' '))).map((hit) => [hit.id, hit]));
  return exact.map((hit) => {
    const { score = hit.score, words: places = [] } = loose.get(hit.id) ?? {};
    // Pagefind gives only the first place of what stands in quotation marks, but all places of words that do not.
    return { ...hit, score, words: words.length === 1 && places.length > 0 ? places : hit.words };
  });
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
