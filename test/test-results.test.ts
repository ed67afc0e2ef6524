import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from './support/project-files.ts';
import { readResults, slowestFiles } from './support/test-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (numPassedTests: number, numFailedTests: number, ...names: string[]) =>
  JSON.stringify({
    numPassedTests,
    numFailedTests,
    testResults: names.map((name, index) => ({
      name: join(projectRoot, name),
      startTime: 0,
      endTime: 1500 * (index + 1),
    })),
  });

describe('the results of a run', () => {
  it('are added up over all its parts, with the time of each file', () => {
    writeFileSync(join(folder, 'unit.json'), report(3, 1, 'test/a.test.ts', 'test/b.test.ts'));
    writeFileSync(join(folder, 'browser.json'), report(4, 0, 'test/c.test.ts'));
    const { passed, failed, files } = readResults(folder);
    expect({ passed, failed }).toEqual({ passed: 7, failed: 1 });
    expect(slowestFiles(files, 1)).toBe('    3.0 s  test/b.test.ts\n    6.0 s  all 3 files\n');
  });
});
