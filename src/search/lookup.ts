import { type Answerer, answerer } from './answer.ts';
import { foldedWords } from './query/fold.ts';
import { glossaryNames } from './query/glossary-names.ts';
import { type Suggestion, suggestionFor } from './query/misspelling.ts';
import { type QuickMatches, quickMatcher } from './query/quick-match.ts';
import { type Query, understand } from './query/understand.ts';
import type { SearchTerms } from './terms.ts';

/** Everything that the quick list can do with what a reader types. */
export interface Lookup {
  readonly list: SearchTerms;
  understand(typed: string): Query;
  match(query: Query): QuickMatches;
  suggestion(query: Query): Suggestion | undefined;
  readonly answer: Answerer;
}

/** Makes the quick list ready. Do it once. */
export function makeLookup(list: SearchTerms): Lookup {
  const names = glossaryNames(list.terms);
  const texts = [
    ...list.terms.flatMap(({ term, expansion = '', meaning, aliases }) => [term, expansion, meaning, ...aliases]),
    ...list.pages.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]),
    ...list.triggers.flatMap(({ name, meaning }) => [name, meaning]),
  ];
  const vocabulary = { names, words: [...new Set(texts.flatMap(foldedWords))] };
  return {
    list,
    understand: (typed) => understand(typed, vocabulary),
    match: quickMatcher(list, names),
    suggestion: (query) => suggestionFor(query, names),
    answer: answerer(list),
  };
}
