import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { builtTriggerKeys } from './src/integrations/built-trigger-keys.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { indexMarks } from './src/integrations/index-marks.ts';
import { lineBreaks } from './src/integrations/line-breaks.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortPreloads } from './src/integrations/short-preloads.ts';
import { synchronousZip } from './src/integrations/synchronous-zip.ts';
import { yamlModules } from './src/integrations/yaml-modules.ts';
import { basePath } from './src/site/base-path.ts';

/** What runs in the workers that read and hold evidence. It is built into a folder of its own, with the packages it needs. */
const runsInWorkers =
  /\/src\/(?:workers|formats\/(?:evidence|excel)|domain\/(?:poam|inventory|monthly\/(?:figures-of-files|late-items|month-figures))|ui\/(?:evidence\/(?:worker|reader|store|written)|work\/workbook-writer))[/.]/;
const workerFiles = '_astro/workers/';

/**
 * What one tool alone starts with: its own parts and words, and what reads its documents. Of the rules about triggers other
 * tools need most, so those that only the calculator starts with are named.
 */
const startOfTool = [
  /\/(?:src|content)\/tools\/(?<tool>readiness|review-approach|triggers|monthly|transition|charter|plan)\/[^?]+\.(?:tsx?|yaml)$/,
  // A plan starts with the names of stages and approaches too, and with nothing else of these tools.
  /\/src\/domain\/(?<tool>readiness|review-approach|monthly|transition|charter|plan)\/(?!stages\.|approaches\.)/,
  /\/src\/domain\/(?<tool>triggers)\/(?:work\/|words\/refusals|facts\/(?:check-facts|contradictions|field-names|field-rules))/,
];

/** The tool that alone starts with a file; nothing where none does. */
const toolStartingWith = (id) => {
  for (const files of startOfTool) {
    const tool = files.exec(id)?.groups?.tool;
    if (tool) return tool;
  }
  return null;
};

/**
 * What a file preloads with a part that it imports: not what every tool has at its start; nothing in a worker, which has no
 * page to add it to; nothing where files are listed and counted, whose parts find nearly all they need in the page and its
 * workers; and nothing for what the bar and the actions of a tool do, which loads ahead, or for what loads with a file that is
 * read: their list would weigh on its start.
 */
const preloads = (file, dependencies, { hostId }) =>
  hostId.includes(workerFiles) ||
  /\/(?:EvidencePanel|evidence-files)\./.test(hostId) ||
  /\/(?:actions|run-actions|WorkPanel|EvidencePanel|FromFiles)\.[^/]+$/.test(file)
    ? []
    : dependencies.filter((one) => !/\/(?:work|basics)\.[^/]+$/.test(one));

export default defineConfig({
  base: basePath(process.env),
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // Two entries of one id stop the build: without this the later would take the place of the first.
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ smartPunctuation: false }),
  },
  // Components alone: files without markup need no second reading of their TypeScript, which takes a quarter of a build.
  integrations: [
    mdx(),
    preact({ include: /\.tsx$/ }),
    contentPolicy(),
    linkCheck(),
    searchIndex(),
    indexMarks(),
    lineBreaks(),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        // Search and the reader of evidence start workers from text of the page’s own, so that its policy holds in them.
        "worker-src 'self' blob:",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // The engine of search is WebAssembly; code is made from text nowhere.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [
      yamlModules(),
      builtTriggerKeys(),
      shortPreloads(),
      synchronousZip(),
      {
        name: 'workers-without-preloads',
        // Astro takes this setting from plugins alone.
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  modulePreload: { resolveDependencies: preloads },
                  rolldownOptions: {
                    preserveEntrySignatures: 'allow-extension',
                    // Words stand in files of their own; each goes where it is used, so that a name for it costs nothing.
                    optimization: { inlineConst: { mode: 'all', pass: 2 } },
                  },
                },
              }
            : undefined,
      },
    ],
    // Workers load what they need of their parts when they need it, as pages do.
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What Astro adds to the name of a page’s script would weigh on every page.
              entryFileNames: ({ name }) => `_astro/${name.split('.astro')[0]}.[hash].js`,
              chunkFileNames: ({ moduleIds }) => {
                const own = moduleIds.filter((id) => !id.includes('/node_modules/'));
                const isOfWorkers = own.length > 0 && own.every((id) => runsInWorkers.test(id));
                return `${isOfWorkers ? workerFiles : '_astro/'}[name].[hash].js`;
              },
              // What every tool loads at once is one file: small files pack worse, and the next tool has it already.
              codeSplitting: {
                // A group takes the files that it names and nothing that they import: else it would take from the others.
                includeDependenciesRecursively: false,
                groups: [
                  // Its own address is that of what a worker runs first; with it what every reader, or every kind of file, needs.
                  {
                    name: 'evidence-worker',
                    priority: 2,
                    test: /\/src\/(?:(?:workers|ui\/evidence\/worker|formats\/evidence\/reading)\/|domain\/poam\/(?:places|ratings)\.ts)/,
                  },
                  {
                    name: 'file-start',
                    test: /\/src\/formats\/evidence\/text\/(?:file-start|encoding)\.ts/,
                    priority: 1,
                  },
                  // What pages and workers both start with, the bundler’s own helper among it: neither may load what the other
                  // alone runs.
                  {
                    name: 'basics',
                    test: /preload-helper|\/src\/domain\/(?:calendar\/plain-date|wording|work-documents\/checked-facts)\.ts/,
                    priority: 4,
                  },
                  // The same, of the facts about triggers.
                  {
                    name: 'trigger-keys',
                    test: /\/src\/domain\/triggers\/(?:trigger-keys|former-ids|facts\/(?:trigger-facts|questions|choice-names))\.ts/,
                    priority: 1,
                  },
                  // What the figures of a month are made of: the worker makes them, the page checks and draws them.
                  {
                    name: 'month-figures',
                    test: /\/src\/domain\/(?:monthly\/month-figures|inventory\/inventory-comparison|poam\/counting\/sure-number|triggers\/evaluation\/results)\.ts/,
                    priority: 5,
                  },
                  // What a month and a charter both read facts with.
                  {
                    name: 'conmon-ids',
                    test: /\/src\/domain\/collaborative-conmon\/(?:ids|time-of-day)\.ts/,
                    priority: 1,
                  },
                  { name: 'poam-fields', test: /\/src\/domain\/poam\/fields\//, priority: 1 },
                  // What OSCAL needs of the tables’ words, without their rows.
                  {
                    name: 'poam-words',
                    test: /\/src\/formats\/evidence\/poam-table\/(?:read-words|headings|template-text|cell-value)\.ts/,
                    priority: 1,
                  },
                  // Without what only some files need.
                  {
                    name: 'poam-table',
                    test: /\/src\/formats\/evidence\/poam-table\/(?!proposed-mapping|kept-poam-mapping)/,
                  },
                  // Hosts of scans, to which assets of inventories are compared.
                  { name: 'scan-hosts', test: /\/src\/domain\/poam\/scans\/host-(?:identity|groups)/ },
                  {
                    name: 'evidence-store',
                    test: /\/src\/(?:domain\/poam\/(?:counting\/(?!systems\.|sure-number\.)|(?:rules|switches)\/)|ui\/evidence\/store\/)/,
                    priority: 1,
                  },
                  {
                    name: 'work',
                    test: /node_modules\/preact\/|\/src\/(?:domain\/work-documents|ui\/(?:tool|work\/(?:bar|store)))\/[^/]+$/,
                  },
                  // What every tool that reads files loads with the first of them.
                  {
                    name: 'evidence-files',
                    test: /\/src\/ui\/evidence\/(?:(?!kept-mappings)[^/]+|files\/(?:FileEntry|Tables)|words\/files)\.tsx?$/,
                  },
                  // More than one tool begins with files; the page of all work loads it without drawing any of them.
                  { name: 'file-drop', test: /\/src\/ui\/FileDrop\.tsx/ },
                  // What lists kept work goes with what opens it: the list of all work needs both.
                  { name: 'kept-work', test: /\/src\/ui\/work\/(?:kept-(?:work|list|address)|remove-work)\.ts/ },
                  // Not those that one tool alone needs, and late.
                  { name: 'fields', test: /\/src\/ui\/fields\/(?!LongTextField|CheckField)/ },
                  // What a tool starts with, in one file beside the script that draws it on its page: what else needs a part of
                  // it, such as the page of all work, draws no tool by loading it, and splits it no further.
                  { name: toolStartingWith, tags: ['$initial'] },
                  { name: 'problems', test: /\/src\/ui\/problems\// },
                  // Lists of entries offer to take a removal back.
                  { name: 'entries', test: /\/src\/ui\/(?:lists|undo)\// },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // light-dark(), nesting and popover styling are used as written: no fallbacks are wanted in the page.
      cssTarget: ['chrome125', 'firefox128', 'safari18'],
      // The one small script of each page is a file of its own: it comes after the first paint, and once for all pages.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's MDX pages carry a directive that the bundler does not know; it is harmless.
        onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
      },
    },
  },
});
