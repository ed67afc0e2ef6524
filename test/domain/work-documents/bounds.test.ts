import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { longestEnteredList } from '../../../src/domain/work-documents/facts-schema.ts';
import { brokenBound, deepest, isTooDeep } from '../../../src/domain/work-documents/reading/bounds.ts';

const wide = { length: 1_000_000, entries: 1_000_000 };

describe('the bounds of a text that is still to be parsed', () => {
  it.each([
    ['as long as it may be', '[1,2]', { length: 5, entries: 9 }, undefined],
    ['one character longer', '[1,2]', { length: 4, entries: 9 }, 'too-long'],
    ['with as many entries as it may have', '[1,2,3]', { length: 99, entries: 3 }, undefined],
    ['with one entry more', '[1,2,3]', { length: 99, entries: 2 }, 'too-many-entries'],
    ['with groups of groups that are too many', '{"a":{"b":{}}}', { length: 99, entries: 2 }, 'too-many-entries'],
    ['as deep as it may be', '['.repeat(deepest) + ']'.repeat(deepest), wide, undefined],
    ['one level deeper', '['.repeat(deepest + 1), wide, 'too-deep'],
    ['with brackets and commas within a text alone', `["${'[{,'.repeat(99)}"]`, { length: 999, entries: 1 }, undefined],
    ['with a quotation mark within a text', '["\\\\\\"[[[[,,,,"]', { length: 99, entries: 1 }, undefined],
    ['with a text that ends in a backslash', '["\\\\",1]', { length: 99, entries: 1 }, 'too-many-entries'],
    ['with a text that does not end', '["[,,,,', { length: 99, entries: 1 }, undefined],
    ['without anything', '', { length: 0, entries: 0 }, undefined],
  ] as const)('%s', (_, text, bounds, broken) => {
    expect(brokenBound(text, bounds)).toBe(broken);
  });

  it('let through exactly what is no deeper and holds no more than they say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 34 }), (inner, levels) => {
        const value = wrapped(inner, levels);
        const text = JSON.stringify(value);
        expect(brokenBound(text, wide) === 'too-deep').toBe(isTooDeep(value));
        if (isTooDeep(value)) return;
        const entries = entriesOf(value);
        expect(brokenBound(text, { ...wide, entries })).toBeUndefined();
        if (entries > 0) expect(brokenBound(text, { ...wide, entries: entries - 1 })).toBe('too-many-entries');
      }),
      { seed: 1 },
    );
  });
});

describe('a list that people fill by hand', () => {
  const entries = (count: number) => Array.from({ length: count }, () => ({ kind: 'described', text: 'Found.' }));

  it('is read with as many entries as can be drawn at once, and set aside whole with one more', () => {
    const most = escalationTool.check({ findings: entries(longestEnteredList) });
    expect(most.facts.findings).toHaveLength(longestEnteredList);
    const more = escalationTool.check({ findings: entries(longestEnteredList + 1) });
    expect(more.problems.map(({ message }) => message)).toEqual([
      'This list is too long. It may have up to 500 entries.',
    ]);
    expect(more.unread).toHaveLength(1);
    for (const name of ['changes', 'incidents', 'directives', 'zeroDays', 'history']) {
      const { unread } = triggerTool.check({ [name]: Array.from({ length: longestEnteredList + 1 }, () => ({})) });
      expect(
        unread.map(({ field }) => field),
        name,
      ).toEqual([name]);
    }
  });
});

/** The entries of a value as the bounds count them: each group or list, and each of its values after the first. */
function entriesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return 1 + Math.max(0, inner.length - 1) + inner.reduce<number>((sum, one) => sum + entriesOf(one), 0);
}

/** A value within so many lists. */
const wrapped = (value: unknown, levels: number): unknown => (levels === 0 ? value : wrapped([value], levels - 1));
