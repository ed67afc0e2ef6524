import { type BrowserStore, openBrowserStore } from './browser-store.ts';

/** Opens what keeps one kind of thing besides the work of a tool, such as profiles or a letterhead. */
export const openOwnStore = (kind: string): BrowserStore =>
  openBrowserStore(
    kind,
    () => localStorage,
    () => Math.random().toString(36).slice(2),
  );
