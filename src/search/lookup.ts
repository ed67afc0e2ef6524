import { type Answerer, answerer } from './answer.ts';
import { foldedWords, singular } from './query/fold.ts';
import { type GlossaryNames, glossaryNames } from './query/glossary-names.ts';
import { type KnownWords, knownWords } from './query/known-words.ts';
import { type QuickMatcher, quickMatcher } from './query/quick-match.ts';
import { quickTexts } from './query/quick-texts.ts';
import { type Query, understand } from './query/understand.ts';
import type { SearchTerms } from './terms.ts';

/** What the quick list can answer for what a reader types. */
export interface Lookup {
  readonly list: SearchTerms;
  understand(typed: string): Query;
  readonly match: QuickMatcher;
  readonly names: GlossaryNames;
  /** All words of the list. */
  readonly words: KnownWords;
  readonly answer: Answerer;
}

/** Prepares the quick list for queries. Call it once. */
export function makeLookup(list: SearchTerms): Lookup {
  const names = glossaryNames(list.terms);
  const similar = akinWords(list.similar ?? []);
  const texts = quickTexts(list, names);
  const words = knownWords(texts.all);
  return {
    list,
    understand: (typed) => understand(typed, { names, words, similar }),
    match: quickMatcher(list, names, texts),
    names,
    words,
    answer: answerer(list),
  };
}

/** For each word or phrase of the groups, by `nameKey`, the others of its groups. */
function akinWords(groups: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const akin = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    const forms = group.map(foldedWords);
    for (const form of forms) {
      const key = form.map(singular).join(' ');
      akin.set(key, [...(akin.get(key) ?? []), ...forms.filter((other) => other !== form)]);
    }
  }
  return akin;
}
