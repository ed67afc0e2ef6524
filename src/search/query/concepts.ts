import type { TermRecord } from '../terms.ts';
import { american } from './american.ts';
import { foldedWords, singular } from './fold.ts';
import { distinctNames, type GlossaryNames } from './glossary-names.ts';
import type { KnownWords } from './known-words.ts';
import { stopWords, weakWords } from './stop-words.ts';
import { otherForm, wordCloseness } from './word-closeness.ts';

/** One thing that a query asks for: a term under any of its names, or a word. */
export interface Concept {
  /** Ways to say it, each as folded words; a record that holds one of them holds the concept. */
  readonly forms: readonly (readonly string[])[];
  /** Ways to say it at more length, which hold one of the forms; marked in full where they stand in a text. */
  readonly longer?: readonly (readonly string[])[];
  /** The term of the glossary, where it is one. */
  readonly term?: TermRecord;
  /** Whether its forms are looked for as they are, as those of a term: `AC-2`, `800-53`. */
  readonly phrase?: boolean;
  /** Words and phrases akin to it, which count for less; see `content/search/synonyms.yaml`. */
  readonly similar?: readonly (readonly string[])[];
  /** What has to stand after the number: `%`. */
  readonly sign?: string;
  /** Whether it is a word that counts for little: see `weakWords`. */
  readonly weak?: boolean;
  /** Whether it is a word with which no word of the quick list begins: rare, or misspelled. */
  readonly strange?: boolean;
}

/** What a query asks for, and how. */
export interface Asked {
  /** Empty where nothing searchable was typed. */
  readonly concepts: readonly Concept[];
  /** The word that puts the question: `who`. */
  readonly question?: string | undefined;
  /** Whether it asks what holds today: see `currencyWords`. */
  readonly today: boolean;
}

/** What queries are understood by. */
export interface Vocabulary {
  readonly names: GlossaryNames;
  /** The words of the quick list. */
  readonly words: KnownWords;
  /** Words and phrases akin to a word or phrase, by `nameKey`. */
  readonly similar: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A word as typed, and how it stands among its neighbors. */
export interface Token {
  readonly word: string;
  /** Whether it is joined to the word before it: `2` in `AC-2`. */
  readonly joined: boolean;
  readonly sign?: string | undefined;
}

/** The words of a query, folded, in American spelling. */
export function tokensOf(text: string, { words }: Vocabulary): Token[] {
  return text
    .replace(/(\d)\s*(?:%|per\s?cent\b)/gi, '$1% ')
    .split(/[\s/]+/)
    .flatMap((part) => {
      const sign = /\d%/.test(part) ? '%' : undefined;
      return foldedWords(part).map((word, index) => ({ word: spelled(word, words), joined: index > 0, sign }));
    });
}

/** The word as the site spells it: a British spelling becomes the American one that the site has. */
function spelled(word: string, known: KnownWords): string {
  const other = american(word);
  return other !== word && !known.has(word) && known.has(other) ? other : word;
}

/** The words as one name, in the form in which names are compared: see `nameKey`. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => singular(word)).join(' ');

/** A concept, and how many words of the query it takes. */
interface Taken {
  readonly concept: Concept;
  readonly length: number;
}

/** Words that a phrase of the synonyms has at most. */
const longestAkin = 4;

/** What the query asks for from a word on: a term, the longest name first, a known phrase, or a word. */
export function conceptAt(tokens: readonly Token[], start: number, vocabulary: Vocabulary): Taken {
  return (
    nameAt(tokens, start, vocabulary.names) ?? akinAt(tokens, start, vocabulary) ?? wordAt(tokens, start, vocabulary)
  );
}

/** The longest name of a term that begins here. A name ends with no part of a number: `CM-3` is not “CM” and a 3. */
function nameAt(tokens: readonly Token[], start: number, names: GlossaryNames): Taken | undefined {
  for (let length = Math.min(names.longest, tokens.length - start); length > 0; length--) {
    const next = tokens[start + length];
    if (next?.joined && /\d/.test(next.word)) continue;
    const term = names.termOf.get(keyOf(tokens.slice(start, start + length)));
    if (term) return { concept: termConcept(term, names), length };
  }
  return undefined;
}

function termConcept(term: TermRecord, names: GlossaryNames): Concept {
  const all = names.namesOf(term);
  const distinct = distinctNames(all);
  const longer = all.filter((name) => !distinct.includes(name));
  return { forms: distinct.map(({ words }) => words), longer: longer.map(({ words }) => words), term };
}

/** The longest stretch of words from here that is known to be akin to others, or is one word on the site: `kick off`. */
function akinAt(tokens: readonly Token[], start: number, { similar, words }: Vocabulary): Taken | undefined {
  for (let length = Math.min(longestAkin, tokens.length - start); length > 1; length--) {
    const taken = tokens.slice(start, start + length);
    const form = taken.map(({ word }) => word);
    const others = similar.get(keyOf(taken));
    if (others) return { concept: { forms: [form], phrase: true, similar: others }, length };
    const joined = form.join('');
    const isOne = length === 2 && joined.length > 5 && !form.some((word) => stopWords.has(word)) && words.has(joined);
    if (isOne) return { concept: { forms: [form, [joined]], phrase: true }, length };
  }
  return undefined;
}

/** A word; with those joined to it, where one of them is a number: `AC-2`, `800-53`, `M-24-15`. */
function wordAt(tokens: readonly Token[], start: number, { words, similar }: Vocabulary): Taken {
  const { word = '', sign } = tokens[start] ?? {};
  let end = start + 1;
  while (tokens[end]?.joined) end++;
  const whole = tokens.slice(start, end).map((token) => token.word);
  if (whole.length > 1 && whole.some((part) => /\d/.test(part))) {
    return { concept: { forms: [whole, [whole.join('')]], phrase: true, ...signed(sign) }, length: whole.length };
  }
  // “Rev5” is “Rev 5”.
  const [, letters, digits] = /^([a-z]{2,})(\d+)$/.exec(word) ?? [];
  if (letters && digits) return { concept: { forms: [[word], [letters, digits]], phrase: true }, length: 1 };
  const akin = similar.get(singular(word)) ?? akinToForm(word, similar);
  const strange = !words.begins(word);
  const weak = weakWords.has(word);
  return {
    concept: { forms: [[word]], ...(akin ? { similar: akin } : {}), strange, weak, ...signed(sign) },
    length: 1,
  };
}

/** What is akin to another form of the word: `repair` for `fixes`. */
function akinToForm(word: string, similar: Vocabulary['similar']) {
  for (const [known, others] of similar) if (wordCloseness(word, known) >= otherForm) return others;
  return undefined;
}

const signed = (sign: string | undefined) => (sign === undefined ? {} : { sign });
