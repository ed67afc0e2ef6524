import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { type WordFiles, wordFaults } from '../../src/content/word-faults.ts';
import { siteWordFiles } from '../../src/schemas/site-words.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

const schema = z.strictObject({ first: z.string().min(3, 'Say more.'), second: z.string() });
const faultsOf = (text: string) =>
  wordFaults('content/tools/x/y.yaml', text, schema, 'src/tools/x/words.schema.ts').map(
    ({ line, field, what }) => `line ${line}, ${field}: ${what}`,
  );

describe('a fault in the words of a tool', () => {
  it('is told with its line: words too short, words missing, words of no id', () => {
    expect(faultsOf('second: here\nfirst: x\n')).toEqual(['line 2, first: Say more.']);
    expect(faultsOf('first: here\n').join()).toContain('second: Invalid input');
    expect(faultsOf('first: here\nsecond: here\nthird: here\n').join()).toContain('third');
  });

  it('is told where the file is no YAML', () => {
    expect(faultsOf('first: here\nsecond: "open\n').join()).toContain('line 3');
  });
});

describe('the words of every tool', () => {
  it('fit their schema', async () => {
    for (const path of projectFiles('src/tools/*/words.schema.ts')) {
      const tool = path.split('/')[2];
      const { wordFiles }: { wordFiles: WordFiles } = await import(`../../src/tools/${tool}/words.schema.ts`);
      const files = Object.keys(wordFiles).map((name) => `content/tools/${tool}/${name}.yaml`);
      expect(projectFiles(`content/tools/${tool}/*.yaml`).sort()).toEqual(files.sort());
      for (const [name, words] of Object.entries(wordFiles)) {
        const file = `content/tools/${tool}/${name}.yaml`;
        expect(wordFaults(file, projectText(file), words, path)).toEqual([]);
      }
    }
  });
});

describe('the words of the site', () => {
  it('fit their schema', () => {
    const files = Object.keys(siteWordFiles).map((path) => `content/${path}.yaml`);
    expect(projectFiles('content/{pages,site}/*.yaml').sort()).toEqual(files.sort());
    for (const [path, words] of Object.entries(siteWordFiles)) {
      const file = `content/${path}.yaml`;
      expect(wordFaults(file, projectText(file), words, 'src/schemas/site-words.ts')).toEqual([]);
    }
  });
});
