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
import { placesIn, type ReadableText, readableText } from '../text/marked.ts';
import type { Heading, PageText, Place } from '../text/sections.ts';
import type { GlossaryNames } from './glossary-names.ts';
import type { Query } from './understand.ts';

/** What the quick list alone finds, each with how well it answers. */
export interface QuickMatches {
  readonly pages: readonly {
    readonly page: PageRecord;
    readonly score: number;
    readonly headings: readonly HeadingRecord[];
  }[];
  readonly terms: readonly { readonly term: TermRecord; readonly score: number }[];
  readonly triggers: readonly { readonly trigger: TriggerRecord; readonly score: number }[];
}

/**
 * Finds pages by title and heading, terms by all their names and their meaning, and triggers by name.
 *
 * @param rarities What each concept of the query is worth in the full text, once that is known.
 */
export type QuickMatcher = (query: Query, rarities?: readonly number[]) => QuickMatches;

/** Text of the quick list, ready for matching. */
interface Entry<Item> {
  readonly item: Item;
  readonly path: string;
  readonly text: PageText;
  /** The text in the parts that are looked through each by itself: entries can share one. */
  readonly parts: readonly ReadableText[];
}

/** An entry stays among the results while it answers at least this much as well as the best does. */
const leastShare = 0.15;

/** Makes the quick list ready for matching. Do it once; matching a query then takes a millisecond or two. */
export function quickMatcher(list: SearchTerms, names: GlossaryNames): QuickMatcher {
  const pages = list.pages.map((page) => entryOfPage(page));
  // A term has an entry for each of its names, the best of which counts.
  const terms = list.terms.flatMap((term) => {
    const meaning = readableText(term.meaning);
    return names
      .namesOf(term)
      .map(({ text }) => entryOf(term, termPath(term.id), text, [], [readableText(text), meaning]));
  });
  const triggers = list.triggers.map((trigger) =>
    entryOf(trigger, triggerPath(trigger.id), trigger.name, [], [readableText(trigger.name)]),
  );
  const all = [...pages, ...terms, ...triggers];
  const count =
    list.terms.length + triggers.length + pages.reduce((sum, { text }) => sum + 1 + text.headings.length, 0);

  return (query, rarities) => {
    const placesOf = partReader(query.concepts);
    const found = all.flatMap((entry) => {
      const places = placesOf(entry.parts);
      return places.length > 0 ? [{ ...entry, places }] : [];
    });
    const { ranked } = rank<(typeof found)[number]>(found, [], query, count, rarities);
    const best = ranked[0]?.score ?? 0;
    const kept = ranked.filter(({ score }) => score >= leastShare * best);
    const of = <Item>(entries: readonly Entry<Item>[]) => {
      const items = new Map<Candidate['path'], Item>(entries.map(({ path, item }) => [path, item]));
      const taken = new Map<Item, Ranked<Candidate>>();
      for (const one of kept) {
        const item = items.get(one.record.path);
        if (item !== undefined && !taken.has(item)) taken.set(item, one);
      }
      return [...taken];
    };
    return {
      pages: of(pages).map(([page, { score, sections }]) => ({
        page,
        score,
        headings: sections
          .filter(({ stretch }) => stretch.anchor !== '')
          .map(({ stretch: { anchor, heading } }) => ({ anchor, text: heading })),
      })),
      terms: of(terms).map(([term, { score }]) => ({ term, score })),
      triggers: of(triggers).map(([trigger, { score }]) => ({ trigger, score })),
    };
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

function entryOf<Item>(
  item: Item,
  path: string,
  title: string,
  headings: readonly Heading[],
  parts: readonly ReadableText[],
): Entry<Item> {
  return { item, path, text: { title, headings, words: parts.flatMap(({ words }) => words) }, parts };
}

/** The title of a page and its headings, as a page that has no other text. */
function entryOfPage(page: PageRecord): Entry<PageRecord> {
  const parts = [page.title, ...page.headings.map(({ text }) => text)].map(readableText);
  let location = parts[0]?.words.length ?? 0;
  const headings = page.headings.map(({ text, anchor }, index): Heading => {
    const heading = { anchor, text, location, depth: 2 };
    location += parts[index + 1]?.words.length ?? 0;
    return heading;
  });
  return entryOf(page, page.path, page.title, headings, parts);
}
