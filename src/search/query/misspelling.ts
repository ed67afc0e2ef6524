import type { TermRecord } from '../terms.ts';
import { editDistance, slipsForgiven } from './edit-distance.ts';
import { nameKey } from './fold.ts';
import { type GlossaryNames, isMisspellingOf } from './glossary-names.ts';
import type { Query } from './understand.ts';

/** What a reader may have meant. */
export interface Suggestion {
  /** The query to offer, as a reader would write it. */
  readonly text: string;
  /** The term that it names, if it names one. */
  readonly term?: TermRecord;
}

/**
 * A query that differs from the one typed by a slip or two and names a term of the glossary, or at least holds a word
 * of one.
 *
 * @returns Nothing when the query names a term already, or when it has no strange word.
 */
export function suggestionFor(query: Query, names: GlossaryNames): Suggestion | undefined {
  const strange = query.concepts.flatMap(({ strange: isStrange, forms }) => (isStrange ? (forms[0]?.[0] ?? []) : []));
  if (strange.length === 0) return undefined;
  const name = closest(nameKey(query.text), [...names.termOf.keys()]);
  const term = name === undefined ? undefined : names.termOf.get(name);
  if (name !== undefined && term) return { text: written(name, term, names), term };
  return mended(query, strange, names);
}

/** The query with its strange words replaced by the closest words of the glossary's names. */
function mended(query: Query, strange: readonly string[], names: GlossaryNames): Suggestion | undefined {
  const terms = new Set(names.termOf.values());
  const vocabulary = [...new Set([...terms].flatMap((term) => names.namesOf(term).flatMap(({ words }) => words)))];
  let text = query.text;
  let changed = false;
  for (const word of strange) {
    const better = closest(word, vocabulary);
    if (better === undefined || better === word) continue;
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), better);
    changed = true;
  }
  if (!changed || text === query.text) return undefined;
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
  return isMisspellingOf(term, name) ? term.term : name;
}
