import type { Concept } from '../query/understand.ts';
import type { Section } from '../text/sections.ts';

/** What the index is made of. */
export interface Manifest {
  /** Pagefind's own entry file. */
  readonly entry: unknown;
  /** Files to fetch before a search asks for them; the engine is not among them. */
  readonly ahead: readonly string[];
  /** The address of each record by its id in the index, root-relative without the base path. */
  readonly records: Readonly<Record<string, string>>;
  /** The titles of pages that the quick list does not have, by address. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What the page asks of the worker that searches. */
export type Request =
  | {
      readonly ask: 'open';
      /** Root-relative, with the base path: `/docs/pagefind/`. */
      readonly folder: string;
      readonly entry: unknown;
      /** Files of the index that have been fetched, by name. */
      readonly files: ReadonlyMap<string, ArrayBuffer>;
    }
  | { readonly ask: 'search'; readonly concepts: readonly Concept[] }
  | {
      readonly ask: 'read';
      readonly concepts: readonly Concept[];
      /** Pages that the search found: their ids in the index, and their titles. */
      readonly pages: ReadonlyMap<string, string>;
      /** How many sections of a page to give at most. */
      readonly sections: number;
    };

/** What the worker answers, by what was asked. */
export interface Answers {
  readonly open: true;
  readonly search: {
    readonly hits: readonly { readonly id: string; readonly score: number }[];
    readonly partial: boolean;
  };
  readonly read: ReadonlyMap<string, readonly Section[]>;
}

/** A request on its way; answers come back under its number. */
export interface Numbered {
  readonly number: number;
  readonly request: Request;
}

/** An answer on its way, or what went wrong. */
export type Reply =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly fault: string };
