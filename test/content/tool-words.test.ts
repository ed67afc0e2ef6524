import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type WordFiles, wordFaults } from '../../src/content/word-faults.ts';
import { triggerIds } from '../../src/domain/triggers/deficiency-triggers.ts';
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
    expect(faultsOf('first: here\n')).toEqual(['line 1, second: it is missing']);
    expect(faultsOf('first: here\nsecond: here\nthird: here\n')).toEqual(['line 3, third: nothing has this name']);
  });

  it('says where words belong that are missing, and what may stand in place of words of no id', () => {
    const rows = z.strictObject({ a: schema, b: schema, c: schema });
    const row = '\n  first: here\n  second: here\n';
    const hintsOf = (text: string) =>
      wordFaults('x.yaml', text, rows, 'x.schema.ts').map(({ line, field, hint }) => `line ${line}, ${field}: ${hint}`);
    expect(hintsOf(`a:${row}c:${row}`)).toEqual(['line 2, b: Add “b:” after “a”, with all that its neighbors have.']);
    expect(hintsOf(`b:${row}c:${row}`)).toEqual(['line 1, a: Add “a:” at the beginning of the file.']);
    expect(hintsOf(`a:${row}b:\n  first: here\nc:${row}`)).toEqual([
      'line 5, b.second: Add “second:” after “first”, with all that its neighbors have.',
    ]);
    expect(hintsOf(`a:${row}b:${row}\n  third: here\nc:${row}`)).toEqual([
      'line 8, b.third: Write one of first, second; or take it away.',
    ]);
  });

  it('names a trigger of the table that has no words', async () => {
    const { wordFiles } = await import('../../src/tools/triggers/words.schema.ts');
    const file = 'content/tools/triggers/triggers.yaml';
    const words = parseDocument(projectText(file));
    const [before, id] = triggerIds;
    words.delete(id);
    const [fault, ...others] = wordFaults(file, String(words), wordFiles.triggers, 'words.schema.ts');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file, field: id, what: 'it is missing' });
    expect(fault?.hint).toBe(`Add “${id}:” after “${before}”, with all that its neighbors have.`);
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
