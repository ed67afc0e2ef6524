/** Pagefind's code for the browser, as the integration `search-index` takes it from the package that builds the index. */
declare module 'virtual:pagefind' {
  /** A record with its text. */
  export interface PagefindRecord {
    /** All text, words parted by white space. */
    readonly content: string;
    readonly meta: { readonly title?: string };
    /** Elements with an id, in order; `location` counts words. */
    readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
  }

  /** A record that a search found. */
  export interface PagefindResult {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
    data(): Promise<PagefindRecord>;
  }

  /** An index that can be searched. */
  export interface PagefindInstance {
    /** Finds records; all of them where nothing is asked, by `null`. */
    search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  }

  /** @param options `noWorker`: search on the thread that asks. */
  export function createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}
