import { type FullText, startFullText } from '../engine/full-text.ts';
import type { EngineParts } from '../hand-off.ts';
import type { Lookup } from '../lookup.ts';
import { type Suggestion, suggestionFor } from '../query/misspelling.ts';
import { nearestNames } from '../query/nearest.ts';
import type { Query } from '../query/understand.ts';
import { countInWords } from './count-in-words.ts';
import { nothingFound } from './nothing-found.ts';

/** The part of search that the first results do without. It loads while they appear. */
export interface LatePart {
  readonly text: FullText;
  /** @param spelled What the full text says of the strange words of the query: see `suggestionFor`. */
  suggestion(lookup: Lookup, query: Query, spelled?: ReadonlyMap<string, string>): Suggestion | undefined;
  /** The names of terms that look most like what was typed. */
  nearest(lookup: Lookup, typed: string): string[];
  readonly countInWords: typeof countInWords;
  readonly nothingFound: typeof nothingFound;
}

/** The late part: on its way, and once it is there. */
export interface Late {
  readonly coming: Promise<LatePart>;
  /** Absent until it is there. */
  readonly now?: LatePart | undefined;
}

/** The late part over a search of the full text. */
export function latePart(text: FullText): LatePart {
  return {
    text,
    suggestion: ({ names, words }, query, spelled) => suggestionFor(query, names, words, spelled),
    nearest: ({ list }, typed) => nearestNames(typed, list.terms),
    countInWords,
    nothingFound,
  };
}

/**
 * Starts the late part, and with it the search of the full text.
 *
 * @param base The site's base path.
 */
export const startLatePart = (base: string, parts: Promise<EngineParts>): LatePart =>
  latePart(startFullText(base, parts));
