import type { Answer } from '../answer.ts';
import type { FoundText } from '../engine/messages.ts';
import type { Lookup } from '../lookup.ts';
import type { Suggestion } from '../query/misspelling.ts';
import { type Query, strangeWords } from '../query/understand.ts';
import { triggerPath } from '../terms.ts';
import type { Section } from '../text/sections.ts';
import type { SearchRequest } from './address.ts';
import type { Late } from './late-part.ts';

/** Everything that search shows in answer to a request. */
export interface SearchOutcome {
  readonly query: Query;
  /** What was typed, which the query is not where that was misspelled. */
  readonly typed: string;
  readonly answer: Answer;
  /** Sections of pages and triggers that answer, by address, as far as they have been read. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  /** What was meant, where what was typed is misspelled; the answer is that for it. */
  readonly suggestion?: Suggestion | undefined;
  /** Names of terms that look most like what was typed, where nothing answers. */
  readonly nearest: readonly string[];
  /** Whether the results hold only a part of what was asked for. */
  readonly partial: boolean;
  /** The state of the full-text search. */
  readonly text: 'coming' | 'done' | 'failed';
}

/**
 * Milliseconds that results wait for a full text that is already loaded, so that they appear all at once. Without it they
 * take a dozen more, and anything within 50 seems to come at once.
 */
const fullTextGrace = 30;

/**
 * Answers a request twice: first from the quick list, unless the full text is in time, and then with the full text, or
 * without it if it failed to load.
 *
 * @param most How many groups of results are shown, and how many sections of each.
 */
export async function* answersTo(
  asked: SearchRequest,
  lookup: Lookup,
  late: Late,
  most: { readonly groups: number; readonly parts: number },
): AsyncGenerator<SearchOutcome> {
  const typed = lookup.understand(asked.query);
  const answerWith = (
    found: FoundText | undefined,
    suggestion: Suggestion | undefined,
    state: SearchOutcome['text'],
  ): SearchOutcome => {
    const query = suggestion ? lookup.understand(suggestion.text) : typed;
    const answer = lookup.answer(query, lookup.match(query, found?.rarities), found?.hits ?? [], asked);
    const nearest = answer.total === 0 && !answer.term ? late.now?.nearest(lookup, asked.query) : undefined;
    return {
      query,
      typed: typed.text,
      answer,
      sections: new Map(),
      suggestion,
      nearest: nearest ?? [],
      partial: found?.partial ?? false,
      text: state,
    };
  };

  const strange = strangeWords(typed);
  const search = async () => {
    const { text, suggestion: meantBy } = await late.coming;
    const spelled = strange.length > 0 ? await text.spell(strange) : undefined;
    const suggestion = spelled && meantBy(lookup, typed, spelled);
    const query = suggestion ? lookup.understand(suggestion.text) : typed;
    if (query.concepts.length === 0) return answerWith(undefined, suggestion, 'done');
    const found = await text.search(query);
    const outcome = answerWith(found, suggestion, 'done');
    const pages = textsOf(outcome.answer, most);
    return pages.length > 0 ? { ...outcome, sections: await text.read(query, pages, most.parts) } : outcome;
  };
  const quick = (state: SearchOutcome['text']) => answerWith(undefined, late.now?.suggestion(lookup, typed), state);
  const whole = search().catch(() => quick('failed'));
  const grace = late.now?.text.isOpen ? after(fullTextGrace) : undefined;
  if (grace) {
    // The worker has the question by now. While it searches, this thread finds what either answer needs of the quick list.
    await after(0);
    lookup.match(typed);
  }
  const first = await Promise.race([whole, grace]);
  if (!first) yield quick('coming');
  if (!late.now && strange.length > 0) {
    // What is misspelled is mended by the late part, which is here long before the full text.
    await late.coming.catch(() => {});
    if (late.now) yield quick('coming');
  }
  yield first ?? (await whole);
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** The addresses of the pages and triggers to be shown. */
function textsOf({ groups }: Answer, most: { groups: number; parts: number }): string[] {
  return groups.slice(0, most.groups).flatMap((group) => {
    if (group.kind === 'page') return group.page.path;
    if (group.kind === 'terms') return [];
    return group.triggers.slice(0, most.parts).map(({ id }) => triggerPath(id));
  });
}
