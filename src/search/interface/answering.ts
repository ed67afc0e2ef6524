import type { Answer } from '../answer.ts';
import type { FullText } from '../engine/full-text.ts';
import type { FoundText } from '../engine/messages.ts';
import type { Lookup } from '../lookup.ts';
import type { Suggestion } from '../query/misspelling.ts';
import type { Query } from '../query/understand.ts';
import { triggerPath } from '../terms.ts';
import type { Section } from '../text/sections.ts';
import type { SearchRequest } from './address.ts';

/** Everything that search shows in answer to a request. */
export interface SearchOutcome {
  readonly query: Query;
  readonly answer: Answer;
  /** Sections of pages and triggers that answer, by address, as far as they have been read. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  readonly suggestion?: Suggestion | undefined;
  /** Whether the results hold only a part of what was asked for. */
  readonly partial: boolean;
  /** The state of the full-text search. */
  readonly text: 'coming' | 'done' | 'failed';
}

/** Milliseconds that results wait for a full text that is already loaded, so that they appear all at once. */
const fullTextGrace = 40;
const nothing: FoundText = { hits: [], partial: false };

/**
 * Answers a request twice: first from the quick list, unless the full text is in time, and then with the full text, or
 * without it if it failed to load.
 *
 * @param most How many groups of results are shown, and how many sections of each.
 */
export async function* answersTo(
  asked: SearchRequest,
  lookup: Lookup,
  text: FullText,
  most: { readonly groups: number; readonly parts: number },
): AsyncGenerator<SearchOutcome> {
  const query = lookup.understand(asked.query);
  const quick = lookup.match(query);
  const suggestion = lookup.suggestion(query);
  const answerWith = (
    found: FoundText,
    sections: SearchOutcome['sections'],
    state: SearchOutcome['text'],
  ): SearchOutcome => {
    const answer = lookup.answer(query, quick, found.hits, asked);
    return { query, answer, sections, suggestion, partial: found.partial, text: state };
  };

  const search = async () => {
    const found = query.concepts.length > 0 ? await text.search(query.concepts) : nothing;
    const pages = textsOf(lookup.answer(query, quick, found.hits, asked), most);
    const sections = pages.size > 0 ? await text.read(query.concepts, pages, most.parts) : new Map();
    return answerWith(found, sections, 'done');
  };
  const whole = search().catch(() => answerWith(nothing, new Map(), 'failed'));
  const first = await Promise.race([whole, text.isOpen ? after(fullTextGrace) : undefined]);
  if (!first) yield answerWith(nothing, new Map(), 'coming');
  yield first ?? (await whole);
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** The titles of the pages and triggers to be shown, by address. */
function textsOf({ groups }: Answer, most: { groups: number; parts: number }): Map<string, string> {
  return new Map(
    groups.slice(0, most.groups).flatMap((group): [string, string][] => {
      if (group.kind === 'page') return [[group.page.path, group.page.title]];
      if (group.kind === 'terms') return [];
      return group.triggers.slice(0, most.parts).map(({ id, name }) => [triggerPath(id), name]);
    }),
  );
}
