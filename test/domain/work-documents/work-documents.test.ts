import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAside, startReading } from '../../../src/domain/work-documents/checked-facts.ts';
import { group, list, readFacts, text as textSchema } from '../../../src/domain/work-documents/facts-schema.ts';
import { isMoment } from '../../../src/domain/work-documents/reading/moment.ts';
import { readDocument } from '../../../src/domain/work-documents/reading/read-document.ts';
import { isToolId, toolNames } from '../../../src/domain/work-documents/tools.ts';
import { versionOf, type WorkTool } from '../../../src/domain/work-documents/work-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { leavesOf } from '../../support/leaves.ts';
import { anyFacts, anyNearFacts } from '../readiness/arbitrary-facts.ts';

const schema = group<{ readonly names?: readonly string[] }>(
  { names: list(textSchema) },
  (name) => `“${name}” is not known.`,
);

/** A tool in its third version: names were a text, then a list, and are now a list under a name. */
const tool: WorkTool<{ readonly names?: readonly string[] }> = {
  id: 'triggers',
  migrations: [
    (facts) => {
      if (typeof facts !== 'string') throw new Error('Version 1 was a text.');
      return facts.split(' ');
    },
    (facts) => ({ names: facts }),
  ],
  check: (input) => readFacts(schema, input, {}),
};
const saved = '2026-11-21T21:39:00-05:00';

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() !== '');
const unread = fc.array(
  fc.record({ field: text, message: text, value: fc.jsonValue().filter((value) => value !== undefined) }),
);

describe('a document', () => {
  it('is what was saved, after a way through JSON', () => {
    fc.assert(
      fc.property(
        anyFacts,
        text,
        fc.option(fc.constant(saved), { nil: undefined }),
        unread,
        (facts, title, when, kept) => {
          const written = writeDocument(readinessTool, {
            title,
            facts,
            unread: kept,
            ...(when ? { saved: when } : {}),
          });
          const json: unknown = JSON.parse(JSON.stringify(written));
          const result = readDocument(json, [readinessTool]);
          expect(result).toEqual({ outcome: 'read', document: json, problems: [] });
          expect(json).toEqual(JSON.parse(JSON.stringify(result.outcome === 'read' && result.document)));
        },
      ),
      { seed: 1 },
    );
  });

  it('has the name of its tool where its own is blank', () => {
    expect(writeDocument(tool, { title: ' ', facts: {} })).toEqual({
      tool: 'triggers',
      version: 3,
      title: 'Deficiency trigger calculator',
      facts: {},
    });
  });

  it('of whatever content is read or refused, and loses nothing that is read', () => {
    const near = fc.record(
      {
        tool: fc.constant('readiness'),
        version: fc.constant(versionOf(readinessTool)),
        title: fc.oneof(text, fc.jsonValue()),
        saved: fc.oneof(fc.constant(saved), fc.jsonValue()),
        facts: anyNearFacts,
        unread: fc.oneof(unread, fc.jsonValue()),
        color: fc.jsonValue(),
      },
      { requiredKeys: ['tool', 'version'] },
    );
    fc.assert(
      fc.property(near, (input) => {
        const result = readDocument(input, [readinessTool]);
        if (result.outcome !== 'read') throw new Error(result.message);
        const { document } = result;
        // Messages of this reading are new; those of earlier ones were there.
        const found = leavesOf([document, result.problems]);
        const counts = new Map<string, number>();
        for (const leaf of found) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
        for (const leaf of leavesOf(input)) counts.set(leaf, (counts.get(leaf) ?? 0) - 1);
        expect([...counts].filter(([, count]) => count < 0)).toEqual([]);
        const again = readDocument(writeDocument(readinessTool, document), [readinessTool]);
        expect(again).toEqual({ outcome: 'read', document, problems: [] });
      }),
      { seed: 1 },
    );
  });
});

describe('an old document', () => {
  it.each([
    { version: 1, facts: 'Ann Bob' },
    { version: 2, facts: ['Ann', 'Bob'] },
    { version: 3, facts: { names: ['Ann', 'Bob'] } },
  ])('of version $version is brought to the present one step by step', ({ version, facts }) => {
    const result = readDocument({ tool: 'triggers', version, title: 'T', saved, facts }, [tool]);
    expect(result).toEqual({
      outcome: 'read',
      document: { tool: 'triggers', version: 3, title: 'T', saved, facts: { names: ['Ann', 'Bob'] } },
      problems: [],
      ...(version === versionOf(tool) ? {} : { migratedFrom: version }),
    });
  });

  it('that is not what its version says is refused, whole', () => {
    const result = readDocument({ tool: 'triggers', version: 1, title: 'T', facts: 7 }, [tool]);
    expect(result).toMatchObject({ outcome: 'refused', reason: 'failed-migration' });
  });
});

describe('what cannot be read', () => {
  it('is reported and kept, and still there after saving and opening again', () => {
    const input = { tool: 'triggers', version: 3, title: 5, saved: 'today', facts: { names: [7] }, color: 'red' };
    const first = readDocument(input, [tool]);
    if (first.outcome !== 'read') throw new Error(first.message);
    const fields = ['document.title', 'document.saved', 'document.color', 'names.0'];
    expect(first.problems.map(({ field }) => field)).toEqual(fields);
    expect(first.document.unread?.map(({ field, value }) => [field, value])).toEqual([
      ['document.title', 5],
      ['document.saved', 'today'],
      ['document.color', 'red'],
      ['names.0', 7],
    ]);
    expect(first.document.title).toBe('Deficiency trigger calculator');
    const second = readDocument(writeDocument(tool, first.document), [tool]);
    expect(second).toEqual({ outcome: 'read', document: first.document, problems: [] });
  });

  it('is said of a title or facts that are missing', () => {
    const result = readDocument({ tool: 'readiness', version: 1 }, [readinessTool]);
    expect(result.outcome === 'read' && result.problems.map(({ field }) => field)).toEqual([
      'document.title',
      'document.facts',
    ]);
  });

  it('is a report alone where there is no value to keep', () => {
    const reader = startReading();
    setAside(reader, 'names', undefined, 'Names are missing.');
    expect(reader).toEqual({ problems: [{ field: 'names', message: 'Names are missing.' }], unread: [] });
  });

  it('of an earlier time is kept whole when its list is not in order', () => {
    const lists = [[{ field: 'a', message: 'b' }], [{ field: 'a', message: 'b', value: 1, more: 2 }], ['a'], 'a', null];
    for (const list of lists) {
      const result = readDocument({ tool: 'triggers', version: 3, title: 'T', facts: {}, unread: list }, [tool]);
      expect(result.outcome === 'read' && result.document.unread).toMatchObject([
        { field: 'document.unread', value: list },
      ]);
    }
  });
});

describe('a file that does not belong here', () => {
  it.each([
    { input: null, reason: 'not-a-work-document', words: 'not saved from one of these tools' },
    { input: [1], reason: 'not-a-work-document', words: 'not saved from one of these tools' },
    { input: { tool: 5 }, reason: 'not-a-work-document', words: 'not saved from one of these tools' },
    { input: { tool: 'constructor', version: 1 }, reason: 'unknown-tool', words: 'does not have' },
    { input: { tool: 'triggers' }, reason: 'not-a-work-document', words: 'does not say which version' },
    { input: { tool: 'triggers', version: 0 }, reason: 'not-a-work-document', words: 'version 0' },
    { input: { tool: 'triggers', version: 1.5 }, reason: 'not-a-work-document', words: 'version 1.5' },
    { input: { tool: 'triggers', version: '3' }, reason: 'not-a-work-document', words: 'does not say which version' },
    { input: { tool: 'triggers', version: 4, facts: {} }, reason: 'newer-version', words: 'reads versions up to 3' },
  ])('such as $input is refused as $reason', ({ input, reason, words }) => {
    const result = readDocument(input, [tool]);
    expect(result).toMatchObject({ outcome: 'refused', reason, message: expect.stringContaining(words) });
  });

  it.each(Object.keys(toolNames).filter((id) => id !== 'triggers'))('is sent on to the tool %s by name', (id) => {
    const result = readDocument({ tool: id, version: 1, facts: {} }, [tool]);
    expect(result).toMatchObject({ outcome: 'refused', reason: 'other-tool', belongsTo: id });
    expect(isToolId(id) && result.outcome === 'refused' && result.message).toContain(isToolId(id) ? toolNames[id] : '');
  });

  it('is refused where it nests deeper than any work does', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);
    const opened = (levels: number) => readDocument({ tool: 'triggers', version: 3, color: nested(levels) }, [tool]);
    expect(opened(31).outcome).toBe('read');
    expect(opened(32)).toMatchObject({ outcome: 'refused', reason: 'too-deep' });
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(readDocument({ tool: 'triggers', version: 3, facts: deep }, [tool])).toMatchObject({ reason: 'too-deep' });
  });

  it('is never the cause of an error, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(['read', 'refused']).toContain(readDocument(input, [tool, readinessTool]).outcome);
      }),
      { seed: 1 },
    );
  });
});

describe('a moment', () => {
  it.each(['2026-11-21T21:39:00-05:00', '2026-11-22T02:39:00.000Z', '2024-02-29T00:00Z'])('can be %s', (moment) => {
    expect(isMoment(moment)).toBe(true);
  });

  it.each([
    '2026-11-21',
    '2026-02-29T00:00Z',
    '2026-11-21T24:00Z',
    '2026-11-21T21:39',
    '2026-11-21T21:39:00-05',
    'now',
  ])('cannot be %s', (moment) => {
    expect(isMoment(moment)).toBe(false);
  });
});
