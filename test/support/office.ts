import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['soffice', 'libreoffice'];

const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/**
 * Path of LibreOffice: the one that SOFFICE_PATH names, else one of the system.
 *
 * @returns `undefined` when there is none.
 * @throws Error when SOFFICE_PATH names a file that is not there.
 */
export function findOffice(): string | undefined {
  const named = process.env.SOFFICE_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SOFFICE_PATH is "${named}", and there is no such file. Correct it, or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}

/** What to tell someone on whose machine no LibreOffice could be found. */
export const officeMissing =
  'The test that opens a workbook in LibreOffice is left out: none was found. Install LibreOffice, or set SOFFICE_PATH to ' +
  'its path, to run it too.';
