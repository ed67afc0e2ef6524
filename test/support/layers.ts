/**
 * Who may import whom: the folders of `src` and, for each, the folders it may import besides its own. `biome.jsonc`
 * says the same to the linter while one writes; `test/architecture.test.ts` proves it over the real imports, and that
 * the two lists agree.
 */
export const mayImport = {
  domain: [],
  formats: ['domain'],
  ui: ['domain', 'formats'],
  widgets: ['ui', 'formats', 'domain'],
  schemas: ['domain'],
  site: ['domain'],
  search: ['domain', 'site'],
  content: ['domain', 'formats', 'schemas', 'site', 'widgets'],
  components: ['domain', 'formats', 'ui', 'widgets', 'schemas', 'site', 'search', 'content', 'styles'],
  layouts: ['domain', 'formats', 'ui', 'widgets', 'schemas', 'site', 'search', 'content', 'components', 'styles'],
  pages: [
    'domain',
    'formats',
    'ui',
    'widgets',
    'schemas',
    'site',
    'search',
    'content',
    'components',
    'layouts',
    'styles',
  ],
  styles: [],
  integrations: ['domain', 'formats', 'schemas', 'site', 'search', 'content'],
} as const satisfies Record<string, readonly string[]>;

/** A folder of `src`. */
export type Layer = keyof typeof mayImport;

/** All folders of `src`. */
export const layerNames = Object.keys(mayImport) as Layer[];

/** What MDX pages under `content/` may import; of `widgets`, as everywhere, only the entries. */
export const contentMayImport: readonly Layer[] = ['components', 'widgets'];

/** Folders in which no package at all may be imported: the rules must run anywhere. */
export const withoutPackages: readonly Layer[] = ['domain'];

/** Folders that must not import Astro's virtual modules: they run in tests and in the browser as they are. */
export const withoutAstro: readonly Layer[] = ['domain', 'formats', 'ui', 'widgets', 'schemas', 'site', 'search'];

/** Globals that reach for the clock, the page, the network or the machine; no rule of the domain may read them. */
export const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'performance',
  'crypto',
  'process',
  'globalThis',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'console',
] as const;
