import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { indexMarks } from './src/integrations/index-marks.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { yamlModules } from './src/integrations/yaml-modules.ts';
import { basePath } from './src/site/base-path.ts';

/** What a file preloads with a part that it imports: nothing in a thread, which has no page to add it to. */
const preloads = (_, dependencies, { hostId }) => (/evidence-|read-|poam-/.test(hostId) ? [] : dependencies);

export default defineConfig({
  base: basePath(process.env),
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ smartPunctuation: false }),
  },
  integrations: [mdx(), preact(), contentPolicy(), linkCheck(), searchIndex(), indexMarks()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [
      yamlModules(),
      {
        name: 'threads-without-preloads',
        // Astro takes this setting from plugins alone.
        configEnvironment: (name) =>
          name === 'client' ? { build: { modulePreload: { resolveDependencies: preloads } } } : undefined,
      },
    ],
    // Workers load what they need of their parts when they need it, as pages do.
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every tool loads at once is one file: small files pack worse, and the next tool has it already.
              codeSplitting: {
                groups: [
                  // Its own address is that of what a thread runs first.
                  { name: 'evidence-thread', test: /src\/tools\/triggers\/evidence\/(?:start-)?thread\.ts/ },
                  // Threads have these too, and must not load what draws.
                  { name: 'preload', test: /preload-helper/, priority: 1 },
                  {
                    name: 'plain-date',
                    test: /src\/domain\/calendar\/(?:plain-date|days)|src\/domain\/wording/,
                    priority: 1,
                  },
                  {
                    name: 'trigger-table',
                    test: /src\/domain\/triggers\/(?:changes|deliverables|incidents|vulnerabilities|deficiency-triggers|facts\/trigger-facts|evaluation\/(?:wording|comparisons))\.ts/,
                    priority: 1,
                  },
                  { name: 'poam-table', test: /src\/formats\/poam-table\// },
                  {
                    name: 'evidence-count',
                    priority: 1,
                    test: /src\/formats\/(?:month-names|poam-table\/issue-log)\.ts|src\/domain\/poam\/(?:evidence\.ts|counting\/(?!scan-|host-|current-|count-evidence)|rules|ageing\.ts)|src\/domain\/poam\/switches\/(?:choices|counting)/,
                  },
                  {
                    name: 'work',
                    test: /node_modules\/preact\/|src\/domain\/work-documents\/|src\/formats\/work-fragment|src\/ui\/(?:Tool|site-links|use-loaded|NotLoaded|clock|fields\/(?:form|Choices|YesNoField|ErrorSummary)|work\/(?:browser-store|work-state|kept-work|use-work-store|work-store|WorkBar|WorkNotice))/,
                  },
                  { name: 'fields', test: /src\/ui\/fields\// },
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
