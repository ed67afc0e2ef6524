import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, importPlan } from './support/import-plan.ts';
import { projectFiles, projectRoot, projectText } from './support/project-files.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'] as const;
const [readme, contributing, architecture] = documents.map(projectText);
const { scripts } = JSON.parse(projectText('package.json')) as { scripts: Record<string, string> };

/** What the build writes: named in the texts, but not there before it. */
const written = ['dist/', 'dist-docs/', '_site/'];

/** Words of a text in code, and of its lines of commands. */
const codeOf = (text: string) => [
  ...[...text.matchAll(/`([^`\n]+)`|^((?:content|src|public|test)\/\S*) /gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  ),
  // The files of tests that a command names.
  ...[...text.matchAll(/npm run vitest -- ([^`\n]+)/g)].flatMap((found) => (found[1] ?? '').split(' ')),
];

/** Paths of the project that a text names in code, and names of files without their folder. */
const namedIn = (text: string) =>
  codeOf(text)
    .filter((code) => /^(?:\.?[\w-]+\/|[\w.-]+\.(?:ts|json|jsonc|mjs|yaml|md|mdx)$)/.test(code))
    .filter((code) => !/[<>*\s]/.test(code) && !written.includes(code));

const allFiles = projectFiles('{src,content,test,public}/**/*');
const isThere = (name: string) =>
  existsSync(join(projectRoot, name)) || (!name.includes('/') && allFiles.some((file) => file.endsWith(`/${name}`)));

describe.each(documents)('%s', (document) => {
  const text = projectText(document);

  it('names paths that are there', () => {
    const named = namedIn(text);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const run = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map((found) => found[1] ?? '');
    expect(run.length).toBeGreaterThan(1);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('what the texts say of the project', () => {
  it('gives the plan of imports, folder by folder', () => {
    // The formatter pads the columns of a table.
    const rows = architecture?.replace(/ +/g, ' ');
    for (const folder of folders) {
      const { holds, imports } = importPlan[folder];
      expect(rows).toContain(`| \`src/${folder}/\` | ${holds} | ${imports.join(', ') || 'nothing'} |`);
    }
  });

  it('gives the two commands as they are run, and leads from them to the other texts', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    for (const document of documents.slice(1)) expect(readme).toContain(`](${document})`);
  });

  it('says for each change which test says that it is done', () => {
    const changes = contributing?.split(/^## /m).slice(1, 6) ?? [];
    expect(changes.filter((change) => !/^Done when .*`npm /m.test(change))).toEqual([]);
    expect(changes).toHaveLength(5);
  });
});
