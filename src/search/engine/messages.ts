import type { Asked } from '../query/concepts.ts';
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
  /** The best first. Terms are not among them: the quick list has all of their text. */
  readonly hits: readonly FoundRecord[];
  /** What each concept of the query is worth: see `rarity`. */
  readonly rarities: readonly number[];
  /** Whether these hold only a part of what was asked for, because no record holds all. */
  readonly partial: boolean;
}

/** What the worker that searches does for the page. */
export interface SearchTasks {
  /**
   * Opens the index.
   *
   * @param index The address of its folder (`https://example.gov/docs/pagefind/`), and the pack, compressed.
   */
  readonly open: (index: { readonly folder: string; readonly pack: ArrayBuffer }) => Promise<void>;
  readonly search: (asked: Asked) => Promise<FoundText>;
  /** The closest words that texts have, by the words that they do not have. */
  readonly spell: (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The sections that answer, by the page’s address. */
  readonly read: (wanted: WantedSections) => Promise<ReadonlyMap<string, readonly Section[]>>;
}

/** Sections of pages to read. */
export interface WantedSections {
  readonly asked: Asked;
  /** The addresses of the pages to read. */
  readonly pages: readonly string[];
  /** How many sections of a page to give at most. */
  readonly sections: number;
}
