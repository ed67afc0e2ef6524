import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/*
 * Three projects, by what a test needs: `unit` nothing, `site` the built site (dist and dist-docs), `browser` the
 * built site and Chromium. `npm test` builds the site first and runs all three.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/*.test.ts',
            'test/{content,domain,formats,integrations,schemas,search,site-code}/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
