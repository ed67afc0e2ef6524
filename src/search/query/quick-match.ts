import { type Candidate, type Ranked, rank } from '../ranking/rank.ts';
import {
  type HeadingRecord,
  type PageRecord,
  type SearchTerms,
  type TermRecord,
  termPath,
  triggerPath,
} from '../terms.ts';
import { glanceFor, placesIn, readableTexts } from '../text/marked.ts';
import type { Heading, PageText, Place } from '../text/sections.ts';
import type { GlossaryNames, Name } from './glossary-names.ts';
import type { QuickTexts } from './quick-texts.ts';
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

/** A text of the quick list, and the same folded: see `foldedTexts`. */
interface Text {
  readonly text: string;
  readonly folded: string;
}

/** What may answer: a page, a name of a term, or a trigger. */
interface Part {
  readonly path: string;
  readonly title: string;
  /** Its texts one after the other, the title first, then the headings. */
  readonly texts: readonly Text[];
  readonly headings: readonly HeadingRecord[];
}

/** An entry stays among the results while it answers at least this much as well as the best does. */
const leastShare = 0.15;

/**
 * Makes the quick list ready for matching. Do it once; matching a query then takes a millisecond or two. What may answer is
 * prepared when it may for the first time.
 */
export function quickMatcher(list: SearchTerms, names: GlossaryNames, texts: QuickTexts): QuickMatcher {
  const nameParts = memory(({ id, meaning }: TermRecord) => {
    const said = { text: meaning, folded: texts.of(meaning) };
    return memory(
      ({ text, words }: Name): Part => ({
        path: termPath(id),
        title: text,
        texts: [{ text, folded: words.join(' ') }, said],
        headings: [],
      }),
    );
  });
  const partOf = ({ path, title, headings }: Pick<PageRecord, 'path' | 'title' | 'headings'>): Part => ({
    path,
    title,
    texts: [title, ...headings.map(({ text }) => text)].map((text) => ({ text, folded: texts.of(text) })),
    headings,
  });
  const pages = list.pages.map(partOf);
  const triggers = list.triggers.map(({ id, name }) => partOf({ path: triggerPath(id), title: name, headings: [] }));
  const count = [...list.pages.flatMap(({ headings }) => headings), ...pages, ...list.terms, ...triggers].length;

  /** What may answer. A term has a part for each of its names that may, and for its own, the best of which counts. */
  const answering = (mayAnswer: (text: string) => boolean): Part[] => {
    const among = (parts: readonly Part[]) =>
      parts.filter(({ texts }) => texts.some(({ folded }) => mayAnswer(folded)));
    const ofTerms = list.terms
      .filter((term) => mayAnswer(names.textOf(term)) || mayAnswer(texts.of(term.meaning)))
      .flatMap((term) => {
        const own = names.namesOf(term).filter(({ words }, index) => index === 0 || mayAnswer(words.join(' ')));
        return own.map(nameParts(term));
      });
    return [...among(pages), ...ofTerms, ...among(triggers)];
  };

  // A query is matched again once the full text has said what its words are worth.
  const entriesFor = memory(({ concepts }: Query) => {
    const mayAnswer = glanceFor(concepts);
    const parts = answering(mayAnswer);
    const placesOf = placeReader(parts, mayAnswer, concepts);
    return parts.flatMap((part) => {
      const places = placesOf(part);
      return places.length > 0 ? [{ path: part.path, text: pageText(part), places }] : [];
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

/**
 * Reads the texts of parts one after the other. Those that may answer are prepared all in one go, and one that many parts
 * share is looked through once; of the others only the words are counted.
 */
function placeReader(
  parts: readonly Part[],
  mayAnswer: (folded: string) => boolean,
  concepts: Query['concepts'],
): (part: Part) => Place[] {
  const all = parts.flatMap(({ texts }) => texts).filter(({ folded }) => mayAnswer(folded));
  const wanted = [...new Set(all.map(({ text }) => text))];
  const places = new Map(readableTexts(wanted).map((text, index) => [wanted[index], placesIn(text, concepts)]));
  return ({ texts }) => {
    let before = 0;
    return texts.flatMap(({ text }) => {
      const start = before;
      before += wordsOf(text).length;
      return (places.get(text) ?? []).map((place) => ({ ...place, location: start + place.location }));
    });
  };
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** The title of a part and its headings are as a page that has no other text. */
const pageText = memory(({ title, texts, headings }: Part): PageText => {
  let location = wordsOf(title).length;
  const placed = headings.map(({ text, anchor }): Heading => {
    const heading = { anchor, text, location, depth: 2 };
    location += wordsOf(text).length;
    return heading;
  });
  return { title, headings: placed, words: texts.flatMap(({ text }) => wordsOf(text)) };
});
