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
import type { Heading, PageText } from '../text/sections.ts';
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
  readonly text: PageText & ReadableText;
}

/** An entry stays among the results while it answers at least this much as well as the best does. */
const leastShare = 0.15;

/** Makes the quick list ready for matching. Do it once; matching a query then takes a millisecond or two. */
export function quickMatcher(list: SearchTerms, names: GlossaryNames): QuickMatcher {
  const pages = list.pages.map((page) => ({ item: page, path: page.path, text: textOfPage(page) }));
  // A term has an entry for each of its names, the best of which counts.
  const terms = list.terms.flatMap((term) =>
    names.namesOf(term).map(({ text }) => ({
      item: term,
      path: termPath(term.id),
      text: { ...readableText(`${text} ${term.meaning}`), title: text, headings: [] },
    })),
  );
  const triggers = list.triggers.map((trigger) => ({
    item: trigger,
    path: triggerPath(trigger.id),
    text: { ...readableText(trigger.name), title: trigger.name, headings: [] },
  }));
  const all = [...pages, ...terms, ...triggers];
  const count =
    list.terms.length + triggers.length + pages.reduce((sum, { text }) => sum + 1 + text.headings.length, 0);

  return (query, rarities) => {
    const { concepts } = query;
    const found = all.flatMap((entry) => {
      const places = placesIn(entry.text, concepts);
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

/** The title of a page and its headings, as a page that has no other text. */
function textOfPage({ title, headings }: PageRecord): PageText & ReadableText {
  const lengthOf = (text: string) => readableText(text).words.length;
  let location = lengthOf(title);
  const placed = headings.map(({ text, anchor }): Heading => {
    const heading = { anchor, text, location, depth: 2 };
    location += lengthOf(text);
    return heading;
  });
  return { ...readableText([title, ...headings.map(({ text }) => text)].join(' ')), title, headings: placed };
}
