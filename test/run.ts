/**
 * `npm test`: everything that must hold, in one run. Each stage stops the run when it fails. The last line says how
 * many tests passed and failed; a stage that fails counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumMissing, findChromium, installChromium } from './support/chromium.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(mkdtempSync(join(tmpdir(), 'playbook-tests-')), 'results.json');
/** In a log file, color codes would hide the words. */
const inColor = process.stdout.isTTY === true;
const environment: Record<string, string | undefined> = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(inColor ? {} : { NO_COLOR: '1' }),
};

interface Stage {
  readonly title: string;
  /** A script of package.json, and what to add to it. */
  readonly script: string;
  readonly words?: readonly string[];
  readonly environment?: Record<string, string>;
}

const buildAt = (base: string, folder: string): Stage => ({
  title: `Build at ${base} into ${folder}`,
  script: 'build',
  // An address from the outside would change the pages that the tests compare.
  environment: { BASE_PATH: base, BASEURL: '', SITE_URL: '', OUT_DIR: `./${folder}` },
});

const stages: readonly Stage[] = [
  { title: 'Format and lint', script: 'lint', words: inColor ? [] : ['--colors=off'] },
  { title: 'Types', script: 'check' },
  { title: 'Unused files, exports and packages', script: 'unused' },
  buildAt('/', 'dist'),
  buildAt('/docs/', 'dist-docs'),
  {
    title: 'Tests',
    script: 'vitest',
    words: ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  },
];

function heading(title: string): void {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 100 - title.length))}\n`);
}

function run({ script, words = [], environment: own }: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--run', script, '--', ...words], {
      cwd: root,
      env: { ...environment, ...own },
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** How many tests passed and failed by Vitest's own account; nothing when it did not get so far. */
function counted(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function finish(stopped: string | undefined): never {
  const { passed, failed } = counted();
  rmSync(dirname(results), { recursive: true, force: true });
  // A stage can fail without a failed test: a test file that does not load, an unhandled error.
  const failures = stopped === undefined ? failed : Math.max(failed, 1);
  if (stopped !== undefined) process.stdout.write(`\nStopped at: ${stopped}\n`);
  process.stdout.write(`\n${passed} passed, ${failures} failed\n`);
  process.exit(failures === 0 ? 0 : 1);
}

heading('A browser for the tests');
try {
  const browser = findChromium() ?? installChromium();
  if (browser === undefined) throw new Error(chromiumMissing);
  environment.CHROMIUM_PATH = browser;
  process.stdout.write(`${browser}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  finish('A browser for the tests');
}

for (const stage of stages) {
  heading(stage.title);
  const began = performance.now();
  if (!(await run(stage))) finish(stage.title);
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}
finish(undefined);
