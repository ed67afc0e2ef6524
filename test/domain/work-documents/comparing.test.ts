import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/domain/work-documents/comparing/differences.ts';
import { fieldByPath, valueInWords } from '../../../src/domain/work-documents/comparing/words.ts';

describe('what two pieces of work differ in', () => {
  it('is named fact by fact, with the value of each', () => {
    const one = { role: 'csp', items: { plan: { state: 'done', note: 'x' } }, off: ['a', 'b'] };
    const other = { role: 'csp', items: { plan: { state: 'started' } }, off: ['b', 'a', 'c'], asOf: '2026-11-30' };
    expect(differences(one, other)).toEqual([
      { field: 'items.plan.state', one: 'done', other: 'started' },
      { field: 'items.plan.note', one: 'x' },
      { field: 'off.2', other: 'c' },
      { field: 'asOf', other: '2026-11-30' },
    ]);
  });

  it('does not grow where an entry was put before the others, and holds changed entries against each other', () => {
    const entry = (title: string, days: number) => ({ title, days });
    expect(
      differences(
        { events: [entry('a', 1), entry('b', 2), entry('c', 3)] },
        { events: [entry('new', 9), entry('a', 1), entry('c', 3)] },
      ),
    ).toEqual([
      { field: 'events.1.title', one: 'b', other: 'new' },
      { field: 'events.1.days', one: 2, other: 9 },
    ]);
    expect(differences({ events: [entry('a', 1)] }, {})).toEqual([
      { field: 'events.0.title', one: 'a' },
      { field: 'events.0.days', one: 1 },
    ]);
  });

  it('is nothing between equals, and as much one way as the other', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(differences(one, structuredClone(one))).toEqual([]);
        expect(differences(other, one)).toHaveLength(differences(one, other).length);
      }),
      { seed: 1 },
    );
  });
});

describe('the words of a comparison', () => {
  it('name a field by its path where the tool has no name for it', () => {
    expect(fieldByPath('findings.1.detail')).toBe('Findings, entry 2, detail');
    expect(fieldByPath('vulnerabilities.atBaseline')).toBe('Vulnerabilities, at baseline');
    expect(fieldByPath('items.conmon-strategy.target')).toBe('Items, conmon strategy, target');
  });

  it('show values as people write them, and of long texts the part that differs', () => {
    const shown = (value: unknown, beside?: unknown) => valueInWords('field', value, beside, {});
    expect([undefined, true, 12_345, '2026-11-30', 'as is', [1, 2], { a: 1 }].map((one) => shown(one))).toEqual([
      'not given',
      'yes',
      '12,345',
      'November 30, 2026',
      '“as is”',
      '2 entries',
      '1 value',
    ]);
    const start = 'same '.repeat(100);
    const text = shown(`${start}but this`, `${start}or that`);
    expect(text).toContain('but this');
    expect(text.length).toBeLessThan(180);
    expect(valueInWords('f', 'x', undefined, { valueName: () => 'Named' })).toBe('Named');
  });
});
