import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Debian’s package of a Chromium without windows. Tests take half the time in it. */
const headlessShell = 'chromium-headless-shell';

const systemNames = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the search for a browser looks at; a test gives its own. */
export interface Machine {
  readonly environment: Record<string, string | undefined>;
  /** Whether a file is there and may be run. */
  readonly has: (path: string) => boolean;
  /** Where Playwright keeps the browser that it installs. */
  readonly playwrightsOwn: string;
}

/** The machine on which this runs. */
const thisMachine = (): Machine => ({
  environment: process.env,
  has: existsSync,
  playwrightsOwn: chromium.executablePath(),
});

/**
 * Path of a Chromium-based browser: the one that CHROMIUM_PATH names, else Playwright's own, else one of the system.
 *
 * @returns `undefined` when there is none.
 * @throws Error when CHROMIUM_PATH names a file that is not there.
 */
export function findChromium({ environment, has, playwrightsOwn }: Machine = thisMachine()): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (!has(named))
      throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file. Correct it, or unset it.`);
    return named;
  }
  if (has(playwrightsOwn)) return playwrightsOwn;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...systemPlaces].find(has);
}

/**
 * Installs Chromium where that can be done unasked: with apt as root on Debian and Ubuntu, else with Playwright.
 *
 * @returns Its path, or `undefined` when neither way led to a browser that starts.
 */
export function installChromium(): string | undefined {
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { stdio: 'inherit' }).status === 0;
  const starts = (path: string | undefined) =>
    path !== undefined && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    for (const name of [headlessShell, 'chromium']) {
      if (!run('apt-get', 'install', '-y', '--no-install-recommends', name)) continue;
      const found = findChromium();
      // Ubuntu's package is a stub that asks for snap: only a browser that answers counts.
      if (starts(found)) return found;
    }
  }
  if (run('playwright', 'install', 'chromium')) {
    const own = chromium.executablePath();
    if (starts(own)) return own;
  }
  return undefined;
}

/** What to tell someone on whose machine no browser could be found or installed. */
export const chromiumMissing =
  'The tests need Chromium, and none was found or could be installed. Install Chromium, Chrome or Edge, ' +
  'or run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to a browser; then run npm test again.';
