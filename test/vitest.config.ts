import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { VitestPluginContext } from 'vitest/node';
import { yamlModules } from '../src/integrations/yaml-modules.ts';
import { HeaviestFirst } from './support/heaviest-first.ts';
import { partStubs } from './support/part-stubs.ts';

const cores = availableParallelism();
const root = fileURLToPath(new URL('..', import.meta.url));

/** A failing comparison is printed whole: the lists of faults that tests compare with nothing are the message. */
const chaiConfig = { truncateThreshold: 0 };

/**
 * Keeps YAML out of the cache of transformed files: what becomes of it depends on the table of triggers, too, which the
 * cache does not know.
 */
const yamlIsNotKept = {
  name: 'yaml-is-not-kept',
  configureVitest({ defineCacheKeyGenerator }: VitestPluginContext) {
    defineCacheKeyGenerator(({ id }) => (id.includes('.yaml') ? false : undefined));
  },
};

/** Files of real size, files made to harm, long random searches: seconds each, too long for every edit. */
const slow = 'test/**/*.slow.test.ts';

/** A project of tests that run the code itself, without a built site or a browser. */
const code = (name: string, include: string[], exclude: string[]) => ({
  plugins: [yamlModules(), partStubs(), yamlIsNotKept],
  // Code that reads Astro's collections runs over collections that a test gives.
  resolve: { alias: { 'astro:content': fileURLToPath(new URL('support/collections.ts', import.meta.url)) } },
  test: {
    name,
    include,
    exclude,
    isolate: false,
    maxWorkers: cores,
    // What takes a second alone takes many beside others: what must be quick measures its own work.
    testTimeout: 30_000,
    chaiConfig,
  },
});

/*
 * A worker runs many files one after the other (`isolate: false`): starting one for each file takes longer than most
 * files take. No test changes what a module or the worker keeps, or it puts it back.
 *
 * Five projects, by what a test needs: `unit` nothing, `slow` nothing but time, `site` the built site (dist and
 * dist-docs), `browser` the built site and Chromium, `firefox` the built site and Firefox. `npm test` runs all of them;
 * where there is no Firefox, it says that it leaves the last one out.
 */
export default defineConfig({
  root,
  test: {
    // A second run takes over what the first one transformed.
    fsModuleCache: true,
    sequence: { sequencer: HeaviestFirst },
    projects: [
      code('unit', ['test/**/*.test.ts'], ['test/site/**', 'test/e2e/**', 'test/firefox/**', slow]),
      code('slow', [slow], []),
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          isolate: false,
          maxWorkers: cores,
          testTimeout: 30_000,
          chaiConfig,
        },
      },
      {
        plugins: [yamlModules()],
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          // A page that hangs is found out; axe over a hundred open items, on a busy machine, takes more than a minute.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One Chromium a worker, shared by its files. More than there are cores: a page often waits for nothing but time.
          isolate: false,
          maxWorkers: Math.ceil(1.5 * cores),
          sequence: { groupOrder: 1 },
          // What a page shows, it shows soon, but on a busy machine not within the second that a poll waits by itself.
          expect: { poll: { timeout: 10_000 } },
          chaiConfig,
        },
      },
      {
        plugins: [yamlModules()],
        test: {
          name: 'firefox',
          include: ['test/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Firefox at a time: it takes as much of the machine as it can get. `npm test` runs it beside the Chromium tests.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          expect: { poll: { timeout: 10_000 } },
          chaiConfig,
        },
      },
    ],
  },
});
