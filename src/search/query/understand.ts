import type { TermRecord } from '../terms.ts';
import { foldedWords, nameKey } from './fold.ts';
import { distinctNames, type GlossaryNames, isMisspellingOf, officialNames } from './glossary-names.ts';
import { stopWords } from './stop-words.ts';

/** One thing that a query asks for: a term under any of its names, or a word. */
export interface Concept {
  /** Ways to say it, each as folded words; a record that holds one of them holds the concept. */
  readonly forms: readonly (readonly string[])[];
  /** Ways to say it at more length, which hold one of the forms; marked in full where they stand in a text. */
  readonly longer?: readonly (readonly string[])[];
  /** The term of the glossary, where it is one. */
  readonly term?: TermRecord;
  /** Whether it is a word that may go on: the last one, with nothing typed after it. */
  readonly open?: boolean;
  /** Whether it is a word with which no word of the quick list begins: rare, or misspelled. */
  readonly strange?: boolean;
}

/** What queries are understood by. */
export interface Vocabulary {
  readonly names: GlossaryNames;
  /** Every word of the quick list, folded. */
  readonly words: () => readonly string[];
}

/** A query as search understands it. */
export interface Query {
  /** What was typed, without space at its ends, at most `maxQueryLength` characters. */
  readonly text: string;
  /** What it asks for; empty where nothing searchable was typed. */
  readonly concepts: readonly Concept[];
  /** The term that the whole query names. */
  readonly term?: TermRecord;
  /** Names under which search looks too, as a reader would write them. */
  readonly alsoFor: readonly string[];
}

/** Characters of a query that count. The rest is cut off: nobody types more, and each word costs a search. */
export const maxQueryLength = 200;
const maxConcepts = 8;
const maxOtherNames = 4;

/**
 * What a query asks for. Names of glossary terms count as the term, the longest name first, so that every name of a
 * term makes the same query.
 */
export function understand(typed: string, vocabulary: Vocabulary): Query {
  const { names } = vocabulary;
  const text = typed.slice(0, maxQueryLength);
  const words = foldedWords(text);
  const goesOn = /[\p{L}\p{N}]$/u.test(text);
  const concepts: Concept[] = [];
  const typedNames: string[] = [];
  for (let index = 0; index < words.length; ) {
    const { term, length } = longestName(words, index, names);
    const end = index + length;
    if (!term) concepts.push(wordConcept(words[index] ?? '', goesOn && end === words.length, vocabulary));
    else {
      concepts.push(termConcept(term, names));
      typedNames.push(nameKey(words.slice(index, end).join(' ')));
    }
    index = end;
  }
  const kept = withoutRepeats(withoutStopWords(concepts)).slice(0, maxConcepts);
  const [only] = kept;
  return {
    text: text.trim(),
    concepts: kept,
    ...(kept.length === 1 && only?.term ? { term: only.term } : {}),
    alsoFor: kept.flatMap(({ term }) => (term ? otherNames(term, typedNames, names) : [])),
  };
}

function termConcept(term: TermRecord, names: GlossaryNames): Concept {
  const all = names.namesOf(term);
  const distinct = distinctNames(all);
  const longer = all.filter((name) => !distinct.includes(name));
  return { forms: distinct.map(({ words }) => words), longer: longer.map(({ words }) => words), term };
}

function wordConcept(word: string, open: boolean, { words }: Vocabulary): Concept {
  return { forms: [[word]], open, strange: !words().some((known) => known.startsWith(word)) };
}

/** Without the words that only put the question, unless there are no others. */
function withoutStopWords(concepts: readonly Concept[]): readonly Concept[] {
  const left = concepts.filter(({ term, forms }) => term ?? !stopWords.has(forms[0]?.[0] ?? ''));
  return left.length > 0 ? left : concepts;
}

function withoutRepeats(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [concept.forms.join(), concept])).values()];
}

function longestName(
  words: readonly string[],
  start: number,
  names: GlossaryNames,
): { term?: TermRecord; length: number } {
  for (let length = Math.min(names.longest, words.length - start); length > 0; length--) {
    const term = names.termOf.get(nameKey(words.slice(start, start + length).join(' ')));
    if (term) return { term, length };
  }
  return { length: 1 };
}

/** The names that search adds to those typed, as far as a reader would want to hear of them. */
function otherNames(term: TermRecord, typedNames: readonly string[], names: GlossaryNames): string[] {
  const all = names.namesOf(term);
  const distinct = distinctNames(all);
  return all
    .filter((name) => officialNames(term).includes(name.text) || distinct.includes(name))
    .filter(({ text, key }) => !typedNames.includes(key.join(' ')) && !isMisspellingOf(term, text))
    .map(({ text }) => text)
    .slice(0, maxOtherNames);
}
