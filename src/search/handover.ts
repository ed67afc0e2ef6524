/** The event by which the page's own script asks for search; its detail is a `Handover`. */
export const openEvent = 'search:open';

/** What the page's own script has begun to load before the interface is there. A file that failed is `undefined`. */
export interface Handover {
  /** The site's base path, with a slash at either end. */
  readonly base: string;
  /** The quick list. */
  readonly terms: Promise<Response | undefined>;
  /** What the full text needs, once search has been opened. */
  engine?: Promise<EngineParts> | undefined;
  /** Loads what the full text needs once more. */
  readonly loadEngine: () => EngineParts;
  /** Loads a file of the site once more. */
  readonly load: (file: string) => Promise<Response | undefined>;
  /** What was typed between asking for search and the interface being there. */
  typed: string;
}

/** The parts of the full text's engine. */
export interface EngineParts {
  readonly worker: Worker;
  /** The index and the engine in one file. */
  readonly pack: Promise<Response | undefined>;
}

/** The key in the browser's storage under which `off` means that the key “/” does not open search. */
export const shortcutKey = 'search-shortcut';

/** Whether the key “/” opens search. It does where the browser lets nothing be stored. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(shortcutKey) !== 'off';
  } catch {
    return true;
  }
}
