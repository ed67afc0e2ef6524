import type { TermRecord } from '../terms.ts';
import { type Asked, type Concept, conceptAt, keyOf, type Token, tokensOf, type Vocabulary } from './concepts.ts';
import { distinctNames, type GlossaryNames, officialNames } from './glossary-names.ts';
import { currencyWords, questionWords, stopWords } from './stop-words.ts';

/** A query as search understands it. */
export interface Query extends Asked {
  /** What was typed, without space at its ends, at most `maxQueryLength` characters. */
  readonly text: string;
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
  const tokens = tokensOf(text, vocabulary);
  const concepts: Concept[] = [];
  const typedNames: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { concept, length } = conceptAt(tokens, index, vocabulary);
    concepts.push(concept);
    if (concept.term) typedNames.push(keyOf(tokens.slice(index, index + length)));
    index += length;
  }
  const kept = withoutRepeats(withoutStopWords(concepts)).slice(0, maxConcepts);
  const [only] = kept;
  return {
    text: text.trim(),
    concepts: kept,
    question: tokens.map(({ word }) => word).find((word) => questionWords.has(word)),
    today: tokens.some(({ word }) => currencyWords.has(word)),
    ...(kept.length === 1 && only?.term && !asksAbout(tokens) ? { term: only.term } : {}),
    alsoFor: kept.flatMap(({ term }) => (term ? otherNames(term, typedNames, names) : [])),
  };
}

/** The words of a query with which no word of the quick list begins: rare, or misspelled. */
export function strangeWords({ concepts }: Query): string[] {
  return concepts.flatMap(({ strange, forms }) => (strange ? (forms[0]?.[0] ?? []) : []));
}

/** Whether the words ask something about a term, not what it means: “who is our Liaison?”, but not “what is a 3PAO?” */
function asksAbout([first, second]: readonly Token[]): boolean {
  return first !== undefined && second !== undefined && questionWords.has(first.word);
}

/** Without the words that only put the question, unless there are no others. */
function withoutStopWords(concepts: readonly Concept[]): readonly Concept[] {
  const left = concepts.filter(({ term, phrase, forms }) => term ?? phrase ?? !stopWords.has(forms[0]?.[0] ?? ''));
  return left.length > 0 ? left : concepts;
}

function withoutRepeats(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [concept.forms.join(), concept])).values()];
}

/** The names that search adds to those typed, as far as a reader would want to hear of them. */
function otherNames(term: TermRecord, typedNames: readonly string[], names: GlossaryNames): string[] {
  const all = names.namesOf(term);
  const distinct = distinctNames(all);
  return all
    .filter((name) => officialNames(term).includes(name.text) || distinct.includes(name))
    .filter(({ text, key }) => !typedNames.includes(key.join(' ')) && !term.misspelled.includes(text))
    .map(({ text }) => text)
    .slice(0, maxOtherNames);
}
