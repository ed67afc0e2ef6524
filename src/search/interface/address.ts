import type { Filters } from '../query/filters.ts';
import { maxQueryLength } from '../query/understand.ts';
import { type Kind, kinds } from '../terms.ts';

/** A search request: the query and its filters. The address of the search page holds it. */
export interface SearchRequest extends Filters {
  readonly query: string;
}

/**
 * Reads a search request from the query string of an address, leaving out anything unknown.
 * @param search With or without the question mark: `?q=ATO&kind=term`.
 */
export function requestFromAddress(search: string): SearchRequest {
  const given = new URLSearchParams(search);
  const word = (name: string) => given.get(name)?.match(/^[a-z0-9-]{1,40}$/)?.[0];
  const kind = given.get('kind');
  return {
    query: (given.get('q') ?? '').slice(0, maxQueryLength),
    kind: kinds.some((id) => id === kind) ? (kind as Kind) : undefined,
    role: word('role'),
    phase: word('phase'),
  };
}

/** The query string of a request, with its question mark; empty for an empty request. */
export function queryString({ query, kind, role, phase }: SearchRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: query, kind, role, phase })) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
