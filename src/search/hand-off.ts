/** The event with which the search loader opens search. Its detail is a `HandOff`. */
export const openEvent = 'search:open';

/** What the search loader started to load before the interface was ready. A file that did not load is `undefined`. */
export interface HandOff {
  /** The site's base path, with a slash at either end. */
  readonly base: string;
  /** The quick list. */
  readonly terms: Promise<Response | undefined>;
  /** The meanings of its terms. */
  readonly meanings: Promise<Response | undefined>;
  /** What full-text search needs; set when the reader opens search. */
  engine?: Promise<EngineParts> | undefined;
  /** Loads what full-text search needs again, after a failure. */
  readonly loadEngine: () => EngineParts;
  /** Loads a file of the site again, after a failure. */
  readonly load: (file: string) => Promise<Response | undefined>;
  /** What the reader typed between opening search and the interface being ready. */
  typed: string;
}

/** The parts of the full-text search engine. */
export interface EngineParts {
  /** The address of the script that the worker runs, root-relative. */
  readonly address: string;
  /** That script. */
  readonly script: Promise<Response | undefined>;
  /** The index and the engine in one file. */
  readonly pack: Promise<Response | undefined>;
}

/** The key in local storage. The value `off` means that pressing “/” does not open search. */
export const shortcutKey = 'search-shortcut';

/**
 * The key that opens search together with K, by its name in events. A Mac has Command+K for it: there, Ctrl+K deletes the
 * rest of a line.
 */
export const heldKey = (): 'Meta' | 'Control' => (/Mac|iP/.test(navigator.platform) ? 'Meta' : 'Control');

/** Whether pressing “/” opens search. It does where the browser blocks local storage. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(shortcutKey) !== 'off';
  } catch {
    return true;
  }
}
