/**
 * Who may import whom: for each folder of `src`, from the ground up, what it holds and the folders it may import besides
 * its own. It is written here and nowhere else: `npm run lint` holds the code to it (`import-faults.ts`), and a test holds
 * `docs/architecture.md` to it.
 */
export const importPlan = {
  domain: { holds: 'the rules: pure TypeScript without clock, page, network or framework', imports: [] },
  workers: { holds: 'requests to workers, and how these are started', imports: [] },
  site: { holds: 'name, navigation and addresses of the site', imports: ['domain'] },
  schemas: { holds: 'what a content file may hold, field by field', imports: ['domain', 'site'] },
  formats: { holds: 'bytes and text in and out: files, links, tables, documents', imports: ['domain'] },
  search: { holds: 'search in the browser', imports: ['domain', 'site', 'workers'] },
  ui: {
    holds: 'Preact parts that any tool uses, the files that tools read, and the work that they keep',
    imports: ['domain', 'formats', 'workers'],
  },
  content: {
    holds: 'reads content for the pages, and checks it',
    imports: ['domain', 'formats', 'schemas', 'site'],
  },
  integrations: { holds: 'steps of the build', imports: ['domain', 'formats', 'schemas', 'site', 'search', 'content'] },
  styles: { holds: 'style sheets that belong to no part', imports: [] },
  components: {
    holds: 'static parts of pages, each with its styles',
    imports: ['domain', 'formats', 'ui', 'schemas', 'site', 'search', 'content', 'styles'],
  },
  tools: {
    holds: 'the tools, a folder each: island, view, static parts, paper form, styles',
    imports: ['domain', 'formats', 'workers', 'ui', 'schemas', 'site', 'content', 'components', 'styles'],
  },
  layouts: {
    holds: 'frames of pages',
    imports: ['domain', 'formats', 'ui', 'schemas', 'site', 'search', 'content', 'components', 'tools', 'styles'],
  },
  pages: {
    holds: 'addresses',
    imports: [
      'domain',
      'formats',
      'ui',
      'schemas',
      'site',
      'search',
      'content',
      'components',
      'tools',
      'layouts',
      'styles',
    ],
  },
} as const satisfies Record<string, { readonly holds: string; readonly imports: readonly string[] }>;

/** A folder of `src`. */
export type Folder = keyof typeof importPlan;

/** All folders of `src`, from the ground up. */
export const folders = Object.keys(importPlan) as Folder[];

/** What the script of a tool may import, its `.ts` and `.tsx` files: it goes to the browser, where nothing else can run. */
export const scriptOfToolsImports: readonly Folder[] = ['domain', 'formats', 'workers', 'ui'];

/**
 * Files of a tool that other folders may import: its parts for pages, what its words must hold, and what the page of all
 * work reads and compares its documents with.
 */
export const entriesOfTools: readonly string[] = [
  'components.ts',
  'words.schema.ts',
  'work-tool.ts',
  'compare-words.ts',
];

/** Files of a tool that belong to the build and not to its script. */
export const buildFilesOfTools: readonly string[] = ['components.ts', 'words.schema.ts'];

/**
 * Words that are words of the whole site, which any tool may read: the rule of each trigger stands on pages, in search, and
 * with findings; the days of the 2026 rules stand on pages, in plans and in transitions. A folder stands for all its files.
 */
export const wordsForAll: readonly string[] = [
  'content/tools/triggers/triggers.yaml',
  'content/milestones.yaml',
  'content/deadlines.yaml',
  'content/rules/',
];

/** What MDX pages under `content/` may import. */
export const contentImports: readonly Folder[] = ['components', 'tools'];

/** Folders in which no package may be imported but these: the rules must run anywhere. */
export const packagesOf: Readonly<Partial<Record<Folder, readonly string[]>>> = { domain: [] };

/** Folders that must not import Astro's virtual modules: they run in tests and in the browser as they are. */
export const withoutAstro: readonly Folder[] = ['domain', 'workers', 'formats', 'ui', 'schemas', 'site', 'search'];

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
