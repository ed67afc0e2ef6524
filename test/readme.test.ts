import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, importPlan } from './support/import-plan.ts';
import { projectFiles, projectRoot, projectText } from './support/project-files.ts';

const text = projectText('README.md');
const { scripts } = JSON.parse(projectText('package.json')) as { scripts: Record<string, string> };

/** What the build writes: named in the README, but not there before it. */
const written = ['dist/', '_site/'];

/** Paths of the project that the README names in code, and names of files without their folder. */
const named = [...text.matchAll(/`([^`\n]+)`|^((?:content|src|public|test)\/\S*) /gm)]
  .map((found) => found[1] ?? found[2] ?? '')
  .filter((code) => /^(?:\.?[\w-]+\/|[\w.-]+\.(?:ts|json|jsonc|mjs|yaml|md|mdx)$)/.test(code))
  .filter((code) => !/[<>*\s]/.test(code) && !written.includes(code));

const allFiles = projectFiles('{src,content,test,public}/**/*');
const isThere = (name: string) =>
  existsSync(join(projectRoot, name)) || (!name.includes('/') && allFiles.some((file) => file.endsWith(`/${name}`)));

describe('the README', () => {
  it('names paths that are there', () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const run = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map((found) => found[1] ?? '');
    expect(run.length).toBeGreaterThan(8);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('gives the plan of imports, folder by folder', () => {
    // The formatter pads the columns of a table.
    const rows = text.replace(/ +/g, ' ');
    for (const folder of folders) {
      const { holds, imports } = importPlan[folder];
      expect(rows).toContain(`| \`src/${folder}/\` | ${holds} | ${imports.join(', ') || 'nothing'} |`);
    }
  });

  it('gives the two commands as they are run', () => {
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
  });
});
