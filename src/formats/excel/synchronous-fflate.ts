/*
 * What takes the place of fflate in the packages that write and read workbooks (`src/integrations/synchronous-zip.ts`), and
 * for zip files of papers and work.
 * fflate packs and unpacks large files in workers of its own, which the content policy may keep from starting: it then
 * never calls back, without an error.
 */

import { type UnzipOptions, type Unzipped, unzipSync, type ZipOptions, type Zippable, zipSync } from 'fflate';

export * from 'fflate';

/** Hears what came of it: an error, or the result. */
type Done<Result> = (error: unknown, result: Result | undefined) => void;

/** The options and the callback of a function of fflate, which may be called without options. */
function given<Options, Result>(
  optionsOrDone: Options | Done<Result>,
  done?: Done<Result>,
): readonly [Options | undefined, Done<Result>] {
  return done ? [optionsOrDone as Options, done] : [undefined, optionsOrDone as Done<Result>];
}

/** Does something at once, and hands over what came of it. */
function settle<Result>(act: () => Result, done: Done<Result>): void {
  let result: Result;
  try {
    result = act();
  } catch (error) {
    done(error, undefined);
    return;
  }
  done(null, result);
}

/** Packs files at once, and hands the archive over as the function of fflate of this name does. */
export function zip(
  files: Zippable,
  optionsOrDone: ZipOptions | Done<Uint8Array<ArrayBuffer>>,
  callback?: Done<Uint8Array<ArrayBuffer>>,
): void {
  const [options, done] = given(optionsOrDone, callback);
  settle(() => zipSync(files, options), done);
}

/** Unpacks an archive at once, and hands its files over as the function of fflate of this name does. */
export function unzip(
  archive: Uint8Array,
  optionsOrDone: UnzipOptions | Done<Unzipped>,
  callback?: Done<Unzipped>,
): void {
  const [options, done] = given(optionsOrDone, callback);
  settle(() => unzipSync(archive, options), done);
}
