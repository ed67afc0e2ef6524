import type { Concept } from '../query/understand.ts';
import type { Section } from '../text/sections.ts';

/** A record that a search of the full text found. */
export interface FoundRecord {
  /** Root-relative, without the base path; with an anchor for a term or trigger. */
  readonly path: string;
  /** The page's title, for a page that the quick list does not have. */
  readonly title?: string | undefined;
  /** Greater is better. */
  readonly score: number;
}

/** What a search of the full text found. */
export interface FoundText {
  /** The best first. */
  readonly hits: readonly FoundRecord[];
  /** Whether these hold only a part of what was asked for, because no record holds all. */
  readonly partial: boolean;
}

/** What the page asks of the worker that searches. */
export type Request =
  | {
      readonly ask: 'open';
      /** Root-relative, with the base path: `/docs/pagefind/`. */
      readonly folder: string;
      /** The pack, compressed. */
      readonly pack: ArrayBuffer;
    }
  | { readonly ask: 'search'; readonly concepts: readonly Concept[] }
  | {
      readonly ask: 'read';
      readonly concepts: readonly Concept[];
      /** The titles of the pages to read, by address. */
      readonly pages: ReadonlyMap<string, string>;
      /** How many sections of a page to give at most. */
      readonly sections: number;
    };

/** What the worker answers, by what was asked. */
export interface Answers {
  readonly open: true;
  readonly search: FoundText;
  /** The sections that answer, by the page's address. */
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
