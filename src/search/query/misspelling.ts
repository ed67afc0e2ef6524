import type { TermRecord } from '../terms.ts';
import { editDistance, slipsForgiven } from './edit-distance.ts';
import { nameKey } from './fold.ts';
import type { GlossaryNames } from './glossary-names.ts';
import type { KnownWords } from './known-words.ts';
import { speller } from './spelling.ts';
import { type Query, strangeWords } from './understand.ts';

/** What a reader may have meant. */
export interface Suggestion {
  /** The query to offer, as a reader would write it. */
  readonly text: string;
  /** The term that it names, if it names one. */
  readonly term?: TermRecord;
}

/**
 * A query that differs from the one typed by a slip or two and names a term of the glossary, or at least has a known
 * word in the place of each that is misspelled.
 *
 * @param known The words of the quick list.
 * @param spelled What the full text says of the strange words, once it is there: the word itself where it has that, else
 * the closest that it has.
 * @returns Nothing when no word of the query is misspelled, or when all that are so are close to none.
 */
export function suggestionFor(
  query: Query,
  names: GlossaryNames,
  known: KnownWords,
  spelled: ReadonlyMap<string, string> = new Map(),
): Suggestion | undefined {
  const strange = strangeWords(query).filter((word) => spelled.get(word) !== word);
  if (strange.length === 0) return undefined;
  const name = closest(nameKey(query.text), [...names.termOf.keys()]);
  const term = name === undefined ? undefined : names.termOf.get(name);
  if (name !== undefined && term) return { text: written(name, term, names), term };
  return mended(query, strange, names, known, spelled);
}

/** The query with its misspelled words replaced by the closest words that are known. */
function mended(
  query: Query,
  strange: readonly string[],
  names: GlossaryNames,
  known: KnownWords,
  spelled: ReadonlyMap<string, string>,
): Suggestion | undefined {
  const closestKnown = speller(known.counts());
  let text = query.text;
  for (const word of strange) {
    const better = closest(
      word,
      [spelled.get(word), closestKnown(word)].filter((one) => one !== undefined),
    );
    if (better === undefined || better === word) continue;
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), better);
  }
  if (text === query.text) return undefined;
  const term = names.termOf.get(nameKey(text));
  return term ? { text, term } : { text };
}

/** The one of the names with the fewest slips, the first of those with as many; none where they are too many. */
function closest(typed: string, all: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = slipsForgiven(typed) + 1;
  for (const name of all) {
    if (name.length < 3) continue;
    const distance = editDistance(typed, name, fewest - 1);
    if (distance < fewest) [best, fewest] = [name, distance];
  }
  return best;
}

/** The name as the glossary writes it; the term itself where the name is one of its misspellings. */
function written(key: string, term: TermRecord, names: GlossaryNames): string {
  const name = names.namesOf(term).find((other) => other.key.join(' ') === key)?.text ?? term.term;
  return term.misspelled.includes(name) ? term.term : name;
}
