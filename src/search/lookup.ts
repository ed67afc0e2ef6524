import { type Answerer, answerer } from './answer.ts';
import { foldedWords } from './query/fold.ts';
import { glossaryNames } from './query/glossary-names.ts';
import { type Suggestion, suggestionFor } from './query/misspelling.ts';
import { type QuickMatches, quickMatcher } from './query/quick-match.ts';
import { type Query, understand } from './query/understand.ts';
import type { SearchTerms } from './terms.ts';

/** What the quick list can answer for what a reader types. */
export interface Lookup {
  readonly list: SearchTerms;
  understand(typed: string): Query;
  match(query: Query): QuickMatches;
  suggestion(query: Query): Suggestion | undefined;
  readonly answer: Answerer;
}

/** Prepares the quick list for queries. Call it once. */
export function makeLookup(list: SearchTerms): Lookup {
  const names = glossaryNames(list.terms);
  let known: string[] | undefined;
  // Most queries are answered without the words of all texts; the first one that needs them pays for them.
  const words = () => {
    known ??= [...new Set(textsOf(list).flatMap(foldedWords))];
    return known;
  };
  return {
    list,
    understand: (typed) => understand(typed, { names, words }),
    match: quickMatcher(list, names),
    suggestion: (query) => suggestionFor(query, names),
    answer: answerer(list),
  };
}

function textsOf({ terms, pages, triggers }: SearchTerms): string[] {
  return [
    ...terms.flatMap(({ term, expansion = '', meaning, aliases }) => [term, expansion, meaning, ...aliases]),
    ...pages.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]),
    ...triggers.map(({ name }) => name),
  ];
}
