import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDocument } from '../../src/domain/work-documents/work-fragment.ts';
import { writeDocument } from '../../src/domain/work-documents/write-document.ts';
import { linkLimit, readLink, writeLink } from '../../src/formats/work-document-link.ts';
import { readinessTool } from '../../src/tools/readiness/tool.ts';
import { readinessExamples } from '../../src/tools/readiness/words/report.ts';
import { anyFacts } from '../domain/readiness/arbitrary-facts.ts';

const saved = '2026-11-21T21:39:00-05:00';
const [example] = readinessExamples;
const document = writeDocument(readinessTool, { title: 'Acme', saved, facts: example?.facts ?? {} });
const written = await writeLink(document);
const fragment = written.outcome === 'written' ? written.fragment : '';

/** A link with any bytes in it, made apart from the writer. */
const linkOf = (bytes: Uint8Array | string) => `#work=${deflateRawSync(bytes).toString('base64url')}`;
/** A document whose JSON has so many bytes. */
const documentOf = (bytes: number) => {
  const empty = writeDocument(readinessTool, { title: 'x', facts: {} });
  return { ...empty, title: 'x'.repeat(bytes - JSON.stringify(empty).length + 1) };
};

describe('a share link', () => {
  it('read back is the same document', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.string({ unit: 'grapheme' }), async (facts, title) => {
        const one = writeDocument(readinessTool, { title, saved, facts });
        const link = await writeLink(one);
        if (link.outcome !== 'written') throw new Error(link.message);
        expect(link.fragment).toMatch(/^#work=[\w-]+$/);
        expect(await readLink(link.fragment, [readinessTool])).toEqual({
          outcome: 'read',
          document: one,
          problems: [],
        });
      }),
      { seed: 1 },
    );
  });

  it('is read with and without its hash, and only where it carries a document', async () => {
    expect(await readLink(fragment.slice(1), [readinessTool])).toEqual({ outcome: 'read', document, problems: [] });
    expect([fragment, fragment.slice(1), '#work=', '#who', ''].map(hasDocument)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(await readLink('#kickoff', [readinessTool])).toMatchObject({ outcome: 'refused', reason: 'broken-link' });
  });

  it('is shorter than the text it carries', () => {
    expect(fragment.length).toBeLessThan(JSON.stringify(document).length / 2);
  });

  it('cut short anywhere is refused', async () => {
    for (let length = '#work='.length; length < fragment.length; length += 7) {
      const result = await readLink(fragment.slice(0, length), [readinessTool]);
      expect(result).toMatchObject({ outcome: 'refused', reason: 'broken-link' });
    }
    expect(await readLink(fragment.slice(0, -1), [readinessTool])).toMatchObject({ reason: 'broken-link' });
  });

  it('altered anywhere is read or refused, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 7), fc.constantFrom(...'aZ0-_ %+='), async (at, letter) => {
        const place = at + '#work='.length;
        const altered = fragment.slice(0, place) + letter + fragment.slice(place + 1);
        expect(['read', 'refused']).toContain((await readLink(altered, [readinessTool])).outcome);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('with more behind its end, or with bytes that are no text, is refused', async () => {
    expect(await readLink(`${fragment}AAAA`, [readinessTool])).toMatchObject({ reason: 'broken-link' });
    expect(await readLink(linkOf(Uint8Array.of(0x22, 0xff, 0x22)), [readinessTool])).toMatchObject({
      reason: 'broken-link',
    });
    expect(await readLink(linkOf('no JSON'), [readinessTool])).toMatchObject({ reason: 'not-json' });
  });

  it('of another tool is refused by name', async () => {
    const other = linkOf(JSON.stringify({ ...document, tool: 'escalation' }));
    expect(await readLink(other, [readinessTool])).toMatchObject({ reason: 'other-tool', belongsTo: 'escalation' });
  });
});

describe('the limit of a link', () => {
  it.each([
    [-1, 'read'],
    [0, 'read'],
    [1, 'refused'],
  ])('at %i bytes beyond it: %s', async (beyond, outcome) => {
    const large = documentOf(linkLimit + beyond);
    const json = JSON.stringify(large);
    expect(json).toHaveLength(linkLimit + beyond);
    expect((await writeLink(large)).outcome).toBe(outcome === 'read' ? 'written' : 'refused');
    const result = await readLink(linkOf(json), [readinessTool]);
    expect(result.outcome).toBe(outcome);
    if (result.outcome === 'refused') expect(result.reason).toBe('too-large');
  });
});
