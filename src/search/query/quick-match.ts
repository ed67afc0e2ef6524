import type { HeadingRecord, PageRecord, SearchTerms, TermRecord, TriggerRecord } from '../terms.ts';
import { foldedWords, holdsInOrder, singular } from './fold.ts';
import type { GlossaryNames } from './glossary-names.ts';
import type { Concept, Query } from './understand.ts';

/** What the quick list alone finds. */
export interface QuickMatches {
  readonly pages: readonly {
    readonly page: PageRecord;
    readonly rank: number;
    readonly headings: readonly HeadingRecord[];
  }[];
  readonly terms: readonly { readonly term: TermRecord; readonly rank: number }[];
  readonly triggers: readonly { readonly trigger: TriggerRecord; readonly rank: number }[];
}

/** Finds pages by title and heading, terms by all their names, and triggers by name. */
export type QuickMatcher = (query: Query) => QuickMatches;

/** How well a record answers, by its names alone: 3 it is what was asked for, 2 its name says it, 1 a part of it does. */
const rank = { itself: 3, name: 2, part: 1 };

/** Makes the quick list ready for matching. Do it once; matching a query then takes well under a millisecond. */
export function quickMatcher(list: SearchTerms, names: GlossaryNames): QuickMatcher {
  const pages = list.pages.map((page) => ({
    page,
    title: comparable(page.title),
    headings: page.headings.map((heading) => ({ heading, words: comparable(heading.text) })),
  }));
  const terms = list.terms.map((term) => ({ term, names: names.namesOf(term).map(({ key }) => key) }));
  const triggers = list.triggers.map((trigger) => ({ trigger, words: comparable(trigger.name) }));

  return ({ concepts: asked, term: named }) => {
    if (asked.length === 0) return { pages: [], terms: [], triggers: [] };
    const concepts = asked.map(soughtIn);
    const all = (words: readonly string[]) => concepts.every((concept) => holds(words, concept));
    return {
      pages: pages.flatMap(({ page, title, headings }) => {
        const fitting = headings.filter(
          ({ words }) => concepts.some((concept) => holds(words, concept)) && all([...title, ...words]),
        );
        const titled = all(title);
        if (!titled && fitting.length === 0) return [];
        const own = fitting.filter(({ words }) => !titled || all(words)).map(({ heading }) => heading);
        return [
          { page, rank: titled ? (isWhole(title, concepts) ? rank.itself : rank.name) : rank.part, headings: own },
        ];
      }),
      terms: terms.flatMap(({ term, names: own }) => {
        if (term === named) return [{ term, rank: rank.itself }];
        const fitting = own.filter(all);
        if (fitting.length === 0) return [];
        return [{ term, rank: fitting.some((words) => begins(words, concepts)) ? rank.name : rank.part }];
      }),
      triggers: triggers.flatMap(({ trigger, words }) => (all(words) ? [{ trigger, rank: rank.part }] : [])),
    };
  };
}

const comparable = (text: string): string[] => foldedWords(text).map(singular);

/** A concept with its forms ready to compare. */
interface Sought {
  readonly forms: readonly (readonly string[])[];
  /** What was typed, where it is a word and not a term. */
  readonly typed?: string | undefined;
}

function soughtIn({ forms, term }: Concept): Sought {
  return { forms: forms.map((form) => form.map(singular)), ...(term ? {} : { typed: forms[0]?.[0] }) };
}

/** Whether the words hold the concept: one of a term's names in full, or a word that begins as the one typed. */
function holds(words: readonly string[], { forms, typed }: Sought): boolean {
  return (
    forms.some((form) => holdsInOrder(words, form)) ||
    (typed !== undefined && words.some((word) => word.startsWith(typed)))
  );
}

/** Whether the words begin with the first thing that was asked for. */
function begins(words: readonly string[], [first]: readonly Sought[]): boolean {
  if (first === undefined) return false;
  return (
    first.forms.some((form) => form.every((word, index) => words[index] === word)) ||
    (first.typed !== undefined && (words[0] ?? '').startsWith(first.typed))
  );
}

/** Whether the words are what was typed and nothing else. */
function isWhole(words: readonly string[], concepts: readonly Sought[]): boolean {
  const [only] = concepts;
  if (concepts.length === 1 && only && only.typed === undefined) {
    return only.forms.some((form) => form.length === words.length && holdsInOrder(words, form));
  }
  return concepts.length === words.length;
}
