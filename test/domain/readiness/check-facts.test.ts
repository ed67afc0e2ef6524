import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/readiness/compare.ts';
import { readFileText } from '../../../src/formats/work-document-file.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';
import { leavesOf } from '../../support/leaves.ts';
import { anyFacts, anyNearFacts } from './arbitrary-facts.ts';

const checkFacts = readinessTool.check;

describe('reading readiness facts', () => {
  it.each(readinessExamples)('takes the example $title as it is', ({ facts }) => {
    expect(checkFacts(facts)).toEqual({ facts, problems: [], unread: [] });
  });

  it('takes sound facts as they are, after a way through JSON', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(checkFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ facts, problems: [], unread: [] });
      }),
      { seed: 1 },
    );
  });

  it('takes nothing for no facts, quietly', () => {
    expect(checkFacts(undefined)).toEqual({ facts: {}, problems: [], unread: [] });
    expect(checkFacts({ items: { 'proven-maturity': { owner: '', target: '' } } }).facts).toEqual({});
  });

  it.each([
    {
      field: 'role',
      facts: { role: '3pao' },
      words: '“3pao” is not a choice here. Choose “A CSP, judging itself” or “An agency, judging a CSP”.',
    },
    { field: 'level', facts: { level: 'LI-SaaS' }, words: 'Choose “Low”, “Moderate”, or “High”.' },
    { field: 'severalAuthorizations', facts: { severalAuthorizations: 'yes' }, words: '“yes” is neither yes nor no.' },
    { field: 'items', facts: { items: [] }, words: 'A list is not a group of named values.' },
    {
      field: 'items.old-item',
      facts: { items: { 'old-item': { state: 'done' } } },
      words: '“old-item” is not an item',
    },
    {
      field: 'items.proven-maturity.state',
      facts: { items: { 'proven-maturity': { state: 'finished' } } },
      words: 'Choose “Not started”, “In progress”, “Done”, or “Not applicable”.',
    },
    {
      field: 'items.proven-maturity.target',
      facts: { items: { 'proven-maturity': { target: '2026-02-30' } } },
      words: 'There is no February 30, 2026',
    },
    {
      field: 'items.proven-maturity.owner',
      facts: { items: { 'proven-maturity': { owner: 7 } } },
      words: '“7” is not a text.',
    },
    {
      field: 'items.proven-maturity.color',
      facts: { items: { 'proven-maturity': { color: 'red' } } },
      words: '“color” is not a field',
    },
    { field: 'color', facts: { color: 'red' }, words: '“color” is not a field' },
    { field: 'kept', facts: { kept: 'yesterday' }, words: 'is not a list' },
    { field: 'kept.0', facts: { kept: [{ role: 'csp' }] }, words: 'has no date' },
    { field: 'kept.0.level', facts: { kept: [{ on: '2026-01-01', level: 'Top' }] }, words: '“Top” is not a choice' },
    {
      field: 'kept.1',
      facts: { kept: [{ on: '2026-01-01' }, { on: '2026-01-01' }] },
      words: 'two records of 2026-01-01',
    },
    { field: '', facts: 'facts', words: '“facts” is not a group of named values.' },
  ])('reports $words at $field and keeps the value', ({ field, facts, words }) => {
    const { problems, unread } = checkFacts(facts);
    expect(problems).toEqual([{ field, message: expect.stringContaining(words) }]);
    expect(unread.map((one) => one.field)).toEqual([field]);
  });

  it('puts items in the order of the checklist, so that the same facts make the same file', () => {
    const first = 'fully-built-and-functional-system';
    const second = 'conmon-strategy';
    const item = { state: 'done' };
    const { facts } = checkFacts({ items: { [second]: item, [first]: item } });
    expect(Object.keys(facts.items ?? {})).toEqual([first, second]);
  });

  it('reads the sound fields around a wrong one', () => {
    const { facts, unread } = checkFacts({ level: 'High', items: { 'proven-maturity': { state: 'x', owner: 'A' } } });
    expect(facts).toEqual({ level: 'High', items: { 'proven-maturity': { owner: 'A' } } });
    expect(unread).toEqual([{ field: 'items.proven-maturity.state', value: 'x', message: expect.any(String) }]);
  });

  it('loses nothing of any value, and reads its own reading again as it is', () => {
    fc.assert(
      fc.property(anyNearFacts, (input) => {
        const { facts, problems, unread } = checkFacts(input);
        expect(problems).toHaveLength(unread.length);
        expect(leavesOf([facts, unread.map(({ value }) => value)])).toEqual(leavesOf(input));
        expect(checkFacts(facts)).toEqual({ facts, problems: [], unread: [] });
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('loses nothing of anything at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const { facts, unread } = checkFacts(input);
        expect(leavesOf([facts, unread.map(({ value }) => value)])).toEqual(leavesOf(input));
      }),
      { seed: 1 },
    );
  });

  it('is not led astray by names that objects bring with them', () => {
    const input: unknown = JSON.parse(
      '{"items":{"__proto__":{"state":"done"},"toString":{"state":"done"}},"__proto__":1}',
    );
    const { facts, unread } = checkFacts(input);
    expect(facts).toEqual({});
    expect(unread.map(({ field }) => field)).toEqual(['items.__proto__', 'items.toString', '__proto__']);
  });
});

describe('evidence', () => {
  it('is a field of its own, and a note of version 1 stays a note, whatever it holds', () => {
    const facts = { items: { 'proven-maturity': { state: 'done', note: 'Evidence: CMMI Level 3 appraisal.' } } };
    const result = readFileText(JSON.stringify({ tool: 'readiness', version: 1, title: 'Before', facts }), [
      readinessTool,
    ]);
    if (result.outcome === 'refused') throw new Error(result.message);
    expect(result.problems).toEqual([]);
    expect(result.document).toMatchObject({ version: 2, facts });
    expect(result.document.unread).toBeUndefined();
    const now = { items: { 'proven-maturity': { evidence: 'CMMI Level 3 appraisal', note: 'Ask again.' } } };
    expect(readinessTool.check(now)).toEqual({ facts: now, problems: [], unread: [] });
  });

  it('is compared between two days, apart from the note', () => {
    const on = (evidence: string) => ({ items: { 'proven-maturity': { evidence, note: 'The same.' } } });
    const [change] = compare(on('One'), on('Two'), words).items;
    expect(change).toMatchObject({ move: 'noted', fields: ['evidence'] });
  });
});
