import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, projectText } from './support/project-files.ts';

const text = projectText('README.md');
const { scripts } = JSON.parse(projectText('package.json')) as { scripts: Record<string, string> };

/** What the build writes: named in the README, but not there before it. */
const written = ['dist/', '_site/'];

/** Paths of the project that the README names in code: those that begin with a file or folder of its root. */
const named = [...text.matchAll(/`([^`\n]+)`|^((?:content|src|public|test)\/\S*) /gm)]
  .map((found) => found[1] ?? found[2] ?? '')
  .filter((code) => /^(?:\.?[\w-]+\/|[\w.-]+\.(?:ts|json|jsonc|mjs|yaml|md)$)/.test(code))
  .filter((code) => !/[<>*\s]/.test(code) && !written.includes(code));

describe('the README', () => {
  it('names paths that are there', () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const run = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map((found) => found[1] ?? '');
    expect(run.length).toBeGreaterThan(8);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names every folder of src', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) expect(text).toContain(`src/${name}/`);
  });

  it('gives the two commands as they are run', () => {
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
  });
});
