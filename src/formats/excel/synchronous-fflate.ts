/*
 * What takes the place of fflate in the packages that write and read workbooks (`src/integrations/synchronous-zip.ts`).
 * fflate packs and unpacks large files in workers of its own, which the content policy may keep from starting: it then
 * never calls back, without an error.
 */

import { type UnzipOptions, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

export * from 'fflate';

/** Packs files at once, and hands the archive over as the function of fflate of this name does. */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array<ArrayBuffer>) => void): void {
  done(null, zipSync(files));
}

/** Unpacks an archive at once, and hands its files over as the function of fflate of this name does. */
export function unzip(
  archive: Uint8Array,
  options: UnzipOptions,
  done: (error: unknown, files: Unzipped | undefined) => void,
): void {
  let files: Unzipped;
  try {
    files = unzipSync(archive, options);
  } catch (error) {
    done(error, undefined);
    return;
  }
  done(null, files);
}
