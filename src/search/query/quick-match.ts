import { type Candidate, type Ranked, rank } from '../ranking/rank.ts';
import {
  type HeadingRecord,
  type PageRecord,
  type SearchTerms,
  type TermRecord,
  type TriggerRecord,
  termPath,
  triggerPath,
} from '../terms.ts';
import { glanceFor, placesIn, type ReadableText, readableText } from '../text/marked.ts';
import type { Heading, PageText, Place } from '../text/sections.ts';
import type { GlossaryNames, Name } from './glossary-names.ts';
import type { Query } from './understand.ts';

/** A page, term or trigger that the quick list alone finds. */
export interface QuickMatch {
  /** Its address. */
  readonly path: string;
  /** How well it answers. */
  readonly score: number;
  /** The headings of a page that answer, the best first. */
  readonly headings: readonly HeadingRecord[];
}

/**
 * Finds pages by title and heading, terms by all their names and their meaning, and triggers by name; the best first.
 *
 * @param rarities What each concept of the query is worth in the full text, once that is known.
 */
export type QuickMatcher = (query: Query, rarities?: readonly number[]) => QuickMatch[];

/** Text of the quick list, ready for matching. */
interface Entry {
  readonly path: string;
  readonly text: PageText;
  /** The text in the parts that are looked through each by itself: entries can share one. */
  readonly parts: readonly ReadableText[];
}

/** An entry stays among the results while it answers at least this much as well as the best does. */
const leastShare = 0.15;

/** All that the quick list says of each page, then of each term, then of each trigger. */
export function textsOf({ pages, terms, triggers }: SearchTerms): string[] {
  return [
    ...pages.map(({ title, headings }) => [title, ...headings.map(({ text }) => text)].join(' ')),
    ...terms.map(({ term, expansion = '', meaning, aliases }) => [term, expansion, meaning, ...aliases].join(' ')),
    ...triggers.map(({ name }) => name),
  ];
}

/**
 * Makes the quick list ready for matching. Do it once; matching a query then takes a millisecond or two.
 *
 * @param texts What `textsOf` gives, folded. What may answer is prepared when it may for the first time.
 */
export function quickMatcher(list: SearchTerms, names: GlossaryNames, texts: readonly string[]): QuickMatcher {
  const pageEntry = memory(entryOfPage);
  const triggerEntry = memory(({ id, name }: TriggerRecord) =>
    entryOf(triggerPath(id), name, [], [readableText(name)]),
  );
  const meaningOf = memory(({ meaning }: TermRecord) => readableText(meaning));
  const entriesOf = memory((term: TermRecord) =>
    memory(({ text }: Name) => entryOf(termPath(term.id), text, [], [readableText(text), meaningOf(term)])),
  );
  const records: readonly ((mayAnswer: (text: string) => boolean) => readonly Entry[])[] = [
    ...list.pages.map((page) => () => [pageEntry(page)]),
    // A term has an entry for each of its names that may answer, the best of which counts.
    ...list.terms.map((term) => (mayAnswer: (text: string) => boolean) => {
      const own = names.namesOf(term).filter(({ words }, index) => index === 0 || mayAnswer(words.join(' ')));
      return own.map(entriesOf(term));
    }),
    ...list.triggers.map((trigger) => () => [triggerEntry(trigger)]),
  ];
  const count = list.pages.reduce((sum, { headings }) => sum + headings.length, records.length);

  // A query is matched again once the full text has said what its words are worth.
  const entriesFor = memory(({ concepts }: Query) => {
    const placesOf = partReader(concepts);
    const mayAnswer = glanceFor(concepts);
    const entries = records.flatMap((of, index) => (mayAnswer(texts[index] ?? '') ? of(mayAnswer) : []));
    return entries.flatMap((entry) => {
      const places = placesOf(entry.parts);
      return places.length > 0 ? [{ ...entry, places }] : [];
    });
  });

  return (query, rarities) => {
    const { ranked } = rank(entriesFor(query), [], query, count, rarities);
    const best = ranked[0]?.score ?? 0;
    const kept = new Map<string, Ranked<Candidate>>();
    for (const one of ranked) {
      if (one.score >= leastShare * best && !kept.has(one.record.path)) kept.set(one.record.path, one);
    }
    return [...kept].map(([path, { score, sections }]) => ({
      path,
      score,
      headings: sections
        .filter(({ stretch }) => stretch.anchor !== '')
        .map(({ stretch: { anchor, heading } }) => ({ anchor, text: heading })),
    }));
  };
}

/** A function that keeps what it made of each thing. */
function memory<Input extends object, Made>(make: (input: Input) => Made): (input: Input) => Made {
  const store = new WeakMap<Input, Made>();
  return (input) => {
    const made = store.get(input) ?? make(input);
    store.set(input, made);
    return made;
  };
}

/** Reads parts of texts one after the other; one that many entries share is looked through once for a query. */
function partReader(concepts: Query['concepts']): (parts: readonly ReadableText[]) => Place[] {
  const known = new Map<ReadableText, readonly Place[]>();
  const placesOf = (part: ReadableText): readonly Place[] => {
    const places = known.get(part) ?? placesIn(part, concepts);
    known.set(part, places);
    return places;
  };
  return (parts) => {
    let before = 0;
    return parts.flatMap((part) => {
      const start = before;
      before += part.words.length;
      return placesOf(part).map((place) => ({ ...place, location: start + place.location }));
    });
  };
}

function entryOf(path: string, title: string, headings: readonly Heading[], parts: readonly ReadableText[]): Entry {
  return { path, text: { title, headings, words: parts.flatMap(({ words }) => words) }, parts };
}

/** The title of a page and its headings, as a page that has no other text. */
function entryOfPage(page: PageRecord): Entry {
  const parts = [page.title, ...page.headings.map(({ text }) => text)].map(readableText);
  let location = parts[0]?.words.length ?? 0;
  const headings = page.headings.map(({ text, anchor }, index): Heading => {
    const heading = { anchor, text, location, depth: 2 };
    location += parts[index + 1]?.words.length ?? 0;
    return heading;
  });
  return entryOf(page.path, page.title, headings, parts);
}
