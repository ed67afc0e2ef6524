/**
 * `npm test`: everything that must hold, in one run. Steps follow one another; the stages of a step run at the same
 * time. A stage that fails stops the run after its step. The last line says how many tests passed and failed; a stage
 * that fails counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumMissing, findChromium, installChromium } from './support/chromium.ts';
import { findFirefox, firefoxMissing, installFirefox } from './support/firefox.ts';
import { findOffice, officeMissing } from './support/office.ts';
import { readResults, slowestFiles } from './support/test-results.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const began = performance.now();
const results = mkdtempSync(join(tmpdir(), 'playbook-tests-'));
/** What the reader of the run has to know at its end. */
const notes: string[] = [];
/** In a log file, color codes would hide the words. */
const inColor = process.stdout.isTTY === true;
const environment: Record<string, string | undefined> = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(inColor ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** A script of package.json, and what to add to it. */
interface Command {
  readonly script: string;
  readonly words?: readonly string[];
  readonly environment?: Record<string, string>;
}

interface Stage {
  readonly title: string;
  /** One after the other; the first that fails ends the stage. */
  readonly commands: readonly Command[];
}

const buildAt = (base: string, folder: string): Command => ({
  script: 'build',
  // An address from the outside would change the pages that the tests compare.
  environment: { BASE_PATH: base, BASEURL: '', SITE_URL: '', OUT_DIR: `./${folder}` },
});

const tests = (...projects: string[]): Command => ({
  script: 'vitest',
  words: [
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${projects.join('-')}.json`)}`,
  ],
});

/**
 * What is quick to fail comes first. The two builds share a cache and must not run at the same time.
 *
 * @param inFirefox Whether there is a Firefox to test in.
 */
const stepsOf = (inFirefox: boolean): readonly (readonly Stage[])[] => [
  [
    { title: 'Format and lint', commands: [{ script: 'lint', words: inColor ? [] : ['--colors=off'] }] },
    { title: 'Unused files, exports and packages', commands: [{ script: 'unused' }] },
    { title: 'Types', commands: [{ script: 'check' }] },
  ],
  [
    { title: 'Builds at / and at /docs/', commands: [buildAt('/', 'dist'), buildAt('/docs/', 'dist-docs')] },
    { title: 'Tests of the code', commands: [tests('unit', 'slow')] },
  ],
  [
    { title: 'Tests of the built site', commands: [tests('site', 'browser')] },
    ...(inFirefox ? [{ title: 'Tests in Firefox', commands: [tests('firefox')] }] : []),
  ],
];

function heading(title: string): void {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 100 - title.length))}\n`);
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Runs a command. What it prints goes on at once, or is kept to be printed later. */
function run({ script, words = [], environment: own }: Command, kept?: Buffer[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--run', script, '--', ...words], {
      cwd: root,
      env: { ...environment, ...own },
      stdio: ['inherit', ...(kept ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept?.push(chunk));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs a stage under its heading.
 *
 * @param alone Whether nothing runs beside it, so that what it prints can be seen while it runs.
 */
async function passes({ title, commands }: Stage, alone: boolean): Promise<boolean> {
  const start = performance.now();
  const kept: Buffer[] | undefined = alone ? undefined : [];
  if (alone) heading(title);
  let passed = true;
  for (const command of commands) passed &&= await run(command, kept);
  if (kept) {
    heading(title);
    process.stdout.write(Buffer.concat(kept));
  }
  process.stdout.write(`${seconds(start)}\n`);
  return passed;
}

function finish(stopped: readonly string[]): never {
  const { passed, failed, files } = readResults(results);
  rmSync(results, { recursive: true, force: true });
  if (files.length > 0) {
    heading('Time by file');
    process.stdout.write(slowestFiles(files, 15));
  }
  // A stage can fail without a failed test: a test file that does not load, an unhandled error.
  const failures = stopped.length === 0 ? failed : Math.max(failed, 1);
  for (const note of notes) process.stdout.write(`\n${note}\n`);
  if (stopped.length > 0) process.stdout.write(`\nStopped at: ${stopped.join(', ')}\n`);
  process.stdout.write(`\nThe whole run took ${seconds(began)}.\n${passed} passed, ${failures} failed\n`);
  process.exit(failures === 0 ? 0 : 1);
}

heading('Browsers for the tests');
try {
  const browser = findChromium() ?? installChromium();
  if (browser === undefined) throw new Error(chromiumMissing);
  environment.CHROMIUM_PATH = browser;
  process.stdout.write(`${browser}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  finish(['Browsers for the tests']);
}

/** Firefox is a second browser: where it cannot be had, the run goes on, and says so here and at its end. */
function firefox(): string | undefined {
  try {
    return findFirefox() ?? installFirefox();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    finish(['Browsers for the tests']);
  }
}
const firefoxPath = firefox();
if (firefoxPath === undefined) notes.push(firefoxMissing);
process.stdout.write(`${firefoxPath ?? firefoxMissing}\n`);
if (findOffice() === undefined) notes.push(officeMissing);

for (const stages of stepsOf(firefoxPath !== undefined)) {
  const passed = await Promise.all(stages.map((stage) => passes(stage, stages.length === 1)));
  const stopped = stages.filter((_, index) => !passed[index]).map(({ title }) => title);
  if (stopped.length > 0) finish(stopped);
}
finish([]);
