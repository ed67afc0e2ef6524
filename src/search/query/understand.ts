import type { TermRecord } from '../terms.ts';
import { foldedWords, nameKey } from './fold.ts';
import { distinctForms, type GlossaryNames, isSlipOf } from './glossary-names.ts';
import { stopWords } from './stop-words.ts';

/** One thing that a query asks for: a term under any of its names, or a word. */
export interface Concept {
  /** Ways to say it, each as folded words; a record that holds one of them holds the concept. */
  readonly forms: readonly (readonly string[])[];
  /** The term of the glossary, where it is one. */
  readonly term?: TermRecord;
}

/** A query as search understands it. */
export interface Query {
  /** What was typed, without space at its ends, at most `longestQuery` characters. */
  readonly text: string;
  /** What it asks for; empty where nothing searchable was typed. */
  readonly concepts: readonly Concept[];
  /** The term that the whole query names. */
  readonly term?: TermRecord;
  /** Names under which search looks too, as a reader would write them. */
  readonly alsoFor: readonly string[];
}

/** More than this is cut off: nobody types it, and each word costs a search. */
export const longestQuery = 200;
const mostConcepts = 8;
const mostNamesTold = 4;

/**
 * What a query asks for. Names of glossary terms count as the term, the longest name first, so that every name of a
 * term makes the same query.
 */
export function understand(typed: string, names: GlossaryNames): Query {
  const text = typed.slice(0, longestQuery).trim();
  const words = foldedWords(text);
  const concepts: Concept[] = [];
  const said: string[] = [];
  let covered = 0;
  for (let index = 0; index < words.length; ) {
    const { term, length } = longestName(words, index, names);
    if (term) {
      if (!concepts.some((concept) => concept.term === term)) {
        concepts.push({ forms: distinctForms(names.namesOf(term)), term });
      }
      said.push(nameKey(words.slice(index, index + length).join(' ')));
      covered += length;
    } else {
      const word = words[index] ?? '';
      if (!concepts.some(({ forms }) => forms[0]?.join() === word)) concepts.push({ forms: [[word]] });
    }
    index += length;
  }
  const telling = concepts.filter(({ term, forms }) => term ?? !stopWords.has(forms[0]?.[0] ?? ''));
  const kept = (telling.length > 0 ? telling : concepts).slice(0, mostConcepts);
  const terms = kept.flatMap(({ term }) => term ?? []);
  return {
    text,
    concepts: kept,
    ...(terms.length === 1 && terms[0] && covered === words.length ? { term: terms[0] } : {}),
    alsoFor: terms.flatMap((term) => otherNames(term, said, names)),
  };
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
function otherNames(term: TermRecord, said: readonly string[], names: GlossaryNames): string[] {
  const forms = new Set(distinctForms(names.namesOf(term)).map((words) => words.join(' ')));
  return names
    .namesOf(term)
    .filter((name) => name === term.term || name === term.expansion || forms.has(foldedWords(name).join(' ')))
    .filter((name) => !said.includes(nameKey(name)) && !isSlipOf(term, name))
    .slice(0, mostNamesTold);
}
