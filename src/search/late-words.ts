import type { Kind } from './terms.ts';

/*
 * The words of search that its first results do without: they come after these.
 */

/** Where the query holds no word to search for. */
export const nothingAsked = (query: string) => `There is nothing to search for in “${query}”.`;
/** Where nothing was found. */
export const notFound = (query: string) => `Nothing found for “${query}”.`;
/** Before the names of terms that look like what was typed, where nothing was found. */
export const nearest = 'The nearest terms:';
/** What follows where nothing was found: texts, and between them the names of two links. */
export const leadsOn = {
  lookUp: 'Look it up in the',
  glossary: 'glossary',
  findPlace: ', or find your place in',
  process: 'the process at a glance',
} as const;

const nouns: Readonly<Record<Kind, readonly [one: string, more: string]>> = {
  guide: ['guide page', 'guide pages'],
  tool: ['tool', 'tools'],
  term: ['term', 'terms'],
  trigger: ['trigger', 'triggers'],
  reference: ['reference page', 'reference pages'],
};

/** How many results there are: “9 results”. */
export function resultCount(count: number): string {
  return count === 1 ? '1 result' : `${count === 0 ? 'No' : count} results`;
}

/** How many results of a kind there are: “6 guide pages”. */
export function kindCount(kind: Kind, count: number): string {
  return `${count} ${nouns[kind][count === 1 ? 0 : 1]}`;
}
