import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { yamlModules } from '../src/integrations/yaml-modules.ts';
import { partStubs } from './support/part-stubs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A failing comparison is printed whole: the lists of faults that tests compare with nothing are the message. */
const chaiConfig = { truncateThreshold: 0 };

/*
 * A worker runs many files one after the other (`isolate: false`): starting one for each file takes longer than most
 * files take. No test changes what a module or the worker keeps, or it puts it back.
 *
 * Three projects, by what a test needs: `unit` nothing, `site` the built site (dist and dist-docs), `browser` the
 * built site and Chromium. `npm test` builds the site first and runs all three.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [yamlModules(), partStubs()],
        // Code that reads Astro's collections runs over collections that a test gives.
        resolve: { alias: { 'astro:content': fileURLToPath(new URL('support/collections.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/e2e/**'],
          isolate: false,
          // What takes a second alone takes many beside others: what must be quick measures its own work.
          testTimeout: 30_000,
          chaiConfig,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          isolate: false,
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
          hookTimeout: 60_000,
          // One Chromium a worker, shared by its files.
          isolate: false,
          // What a page shows, it shows soon, but on a busy machine not within the second that a poll waits by itself.
          expect: { poll: { timeout: 10_000 } },
          chaiConfig,
        },
      },
    ],
  },
});
