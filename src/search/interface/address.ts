import type { Filters } from '../query/filters.ts';
import { longestQuery } from '../query/understand.ts';
import { type Kind, kinds } from '../terms.ts';

/** What is asked: the query and how it is narrowed. It stands in the address of the page of search. */
export interface Asked extends Filters {
  readonly query: string;
}

/**
 * Reads what is asked from the query string of an address. What it does not know it leaves out.
 * @param search With or without the question mark: `?q=ATO&kind=term`.
 */
export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search);
  const word = (name: string) => given.get(name)?.match(/^[a-z0-9-]{1,40}$/)?.[0];
  const kind = given.get('kind');
  return {
    query: (given.get('q') ?? '').slice(0, longestQuery),
    kind: kinds.some(({ id }) => id === kind) ? (kind as Kind) : undefined,
    role: word('role'),
    phase: word('phase'),
  };
}

/** The query string for what is asked, with its question mark; empty when nothing is. */
export function queryString({ query, kind, role, phase }: Asked): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: query, kind, role, phase })) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
