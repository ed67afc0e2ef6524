import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian’s package. Ubuntu’s `firefox` is a stub that asks for snap. */
const debianPackage = 'firefox-esr';

const systemNames = [debianPackage, 'firefox'];

const systemPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/** What the search for Firefox looks at; a test gives its own. */
export interface FirefoxMachine {
  readonly environment: Record<string, string | undefined>;
  /** Whether a file is there and may be run. */
  readonly has: (path: string) => boolean;
}

/**
 * Path of Firefox: the one that FIREFOX_PATH names, else one of the system.
 *
 * @returns `undefined` when there is none.
 * @throws Error when FIREFOX_PATH names a file that is not there.
 */
export function findFirefox(
  { environment, has }: FirefoxMachine = { environment: process.env, has: existsSync },
): string | undefined {
  const named = environment.FIREFOX_PATH;
  if (named) {
    if (has(named)) return named;
    throw new Error(`FIREFOX_PATH is "${named}", and there is no such file. Correct it, or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...systemPlaces].find(has);
}

/**
 * Installs Firefox where that can be done unasked: with apt as root on Debian.
 *
 * @returns Its path, or `undefined` when that did not lead to a Firefox that starts.
 */
export function installFirefox(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { stdio: 'inherit' }).status === 0;
  if (!run('apt-get', 'install', '-y', '--no-install-recommends', debianPackage)) {
    run('apt-get', 'update');
    if (!run('apt-get', 'install', '-y', '--no-install-recommends', debianPackage)) return undefined;
  }
  const found = findFirefox();
  const starts = found && spawnSync(found, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
  return starts ? found : undefined;
}

/** What to tell someone on whose machine no Firefox could be found or installed. */
export const firefoxMissing =
  'The tests in Firefox are left out: no Firefox was found or could be installed. Install Firefox, or set FIREFOX_PATH ' +
  'to one; then run npm test again.';
