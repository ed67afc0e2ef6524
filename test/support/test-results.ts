import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './project-files.ts';

/** How long the tests of a file took. */
export interface FileTime {
  /** From the project's root. */
  readonly file: string;
  readonly seconds: number;
}

/** What Vitest counted in a run, over all its parts. */
export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  readonly files: readonly FileTime[];
}

/** A report of Vitest's JSON reporter, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Times are in milliseconds. */
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/** Adds up the JSON reports in a folder. A report that was not written, because a part did not get so far, adds nothing. */
export function readResults(folder: string): TestResults {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report);
  return {
    passed: reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0),
    failed: reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0),
    files: reports.flatMap(({ testResults }) =>
      testResults.map(({ name, startTime, endTime }) => ({
        file: relative(projectRoot, name),
        seconds: (endTime - startTime) / 1000,
      })),
    ),
  };
}

/** The slowest files with their seconds, the slowest first, and the sum over all files; a line each. */
export function slowestFiles(files: readonly FileTime[], count: number): string {
  const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, count);
  const sum = files.reduce((seconds, one) => seconds + one.seconds, 0);
  const line = (seconds: number, name: string) => `${seconds.toFixed(1).padStart(7)} s  ${name}\n`;
  return [...slowest.map(({ file, seconds }) => line(seconds, file)), line(sum, `all ${files.length} files`)].join('');
}
