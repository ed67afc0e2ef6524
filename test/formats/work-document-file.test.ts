import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/domain/work-documents/write-document.ts';
import { nameFile, readFileText, writeFileText } from '../../src/formats/work-document-file.ts';
import { readinessTool } from '../../src/tools/readiness/tool.ts';
import { readinessExamples } from '../../src/tools/readiness/words/report.ts';
import { anyFacts } from '../domain/readiness/arbitrary-facts.ts';

const saved = '2026-11-21T21:39:00-05:00';
const named = (title: string, when?: string) =>
  nameFile(writeDocument(readinessTool, { title, facts: {}, ...(when ? { saved: when } : {}) }), 'json');

describe('a document’s file', () => {
  it('read back is the same document', () => {
    fc.assert(
      fc.property(anyFacts, fc.string({ unit: 'grapheme' }), (facts, title) => {
        const document = writeDocument(readinessTool, { title, saved, facts });
        expect(readFileText(writeFileText(document), [readinessTool])).toEqual({
          outcome: 'read',
          document,
          problems: [],
        });
      }),
      { seed: 1 },
    );
  });

  it('is text that people can read', () => {
    const [example] = readinessExamples;
    const text = writeFileText(writeDocument(readinessTool, { title: 'A', facts: example?.facts ?? {} }));
    expect(text.split('\n').slice(0, 4)).toEqual(['{', '  "tool": "readiness",', '  "version": 2,', '  "title": "A",']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('may begin with a byte order mark', () => {
    const text = `\uFEFF${writeFileText(writeDocument(readinessTool, { title: 'A', facts: {} }))}`;
    expect(readFileText(text, [readinessTool]).outcome).toBe('read');
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"tool":', 'not JSON'],
    ['<html>', 'not JSON'],
  ])('of the text %j is refused in words', (text, words) => {
    expect(readFileText(text, [readinessTool])).toMatchObject({
      outcome: 'refused',
      reason: 'not-json',
      message: expect.stringContaining(words),
    });
  });

  it('is refused in words, without an error, where it nests deeper than any work', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"tool":"readiness","version":1,"title":"A","facts":{"role":${deep}}}`;
    expect(readFileText(text, [readinessTool])).toMatchObject({ outcome: 'refused', reason: 'too-deep' });
  });
});

describe('the name of a file', () => {
  it.each([
    { title: 'Acme Cloud', when: saved, name: 'acme-cloud-2026-11-21.json' },
    { title: 'Acme Cloud', when: undefined, name: 'acme-cloud.json' },
    { title: '../../etc/passwd', when: saved, name: 'etc-passwd-2026-11-21.json' },
    { title: 'Büro: Prüfung?', when: saved, name: 'büro-prüfung-2026-11-21.json' },
    { title: '***', when: saved, name: 'readiness-2026-11-21.json' },
    { title: 'CON', when: undefined, name: 'readiness-con.json' },
  ])('of $title is $name', ({ title, when, name }) => {
    expect(named(title, when)).toBe(name);
  });

  it('says what part of the work it holds, however long the title', () => {
    const work = writeDocument(readinessTool, { title: 'Word '.repeat(20), saved, facts: {} });
    const file = nameFile(work, 'ics', 'dates');
    expect(file).toMatch(/^word-word-.*-dates-2026-11-21\.ics$/);
    expect(file.length).toBeLessThanOrEqual(nameFile(work, 'ics').length + 1);
  });

  it('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (title) => {
        const name = named(title, saved);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*-2026-11-21\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
      { seed: 1 },
    );
  });
});
