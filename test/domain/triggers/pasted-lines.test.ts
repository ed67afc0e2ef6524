import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { readItemLines } from '../../../src/domain/triggers/facts/pasted-lines.ts';
import { itemExceptions, itemImpacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { dayNear } from './arbitrary-facts.ts';

const item = { id: 'V-17', impact: 'high', detected: '2026-08-31', exception: 'none' };

describe('pasted lines of open items', () => {
  it.each([
    ['commas', 'V-17, high, 2026-08-31'],
    ['semicolons', 'V-17;high;2026-08-31'],
    ['tabs, as a spreadsheet copies them', 'V-17\thigh\t2026-08-31'],
    ['an empty fourth part', 'V-17,high,2026-08-31,'],
    ['capitals and blanks', '  V-17 ,  HIGH , 2026-08-31 , None '],
    ['quotation marks', '"V-17","high","2026-08-31"'],
  ])('are read with %s', (_, line) => {
    expect(readItemLines(line)).toEqual({ entries: [item], refused: [] });
  });

  it.each([
    ['deviation', 'deviation'],
    ['Vendor dependency', 'vendor-dependency'],
    ['vendor-dependency', 'vendor-dependency'],
    ['none', 'none'],
  ])('take the exception %s', (word, exception) => {
    expect(readItemLines(`V-17, high, 2026-08-31, ${word}`).entries).toEqual([{ ...item, exception }]);
  });

  it('keep an item without an id as one without', () => {
    expect(readItemLines(', low, 2026-08-31').entries).toEqual([
      { impact: 'low', detected: '2026-08-31', exception: 'none' },
    ]);
  });

  it.each([
    ['V-17, high', 'Enter three or four parts'],
    ['V-17, high, 2026-08-31, none, more', 'Enter three or four parts'],
    ['just words', 'Enter three or four parts'],
    ['V-17, severe, 2026-08-31', '“severe” is not an impact. Enter critical, high, moderate, or low.'],
    ['V-17, high, 2026-02-30', 'There is no February 30, 2026'],
    ['V-17, high, 31/08/2026', 'Enter a date'],
    ['V-17, high, 2026-08-31, waived', '“waived” is not an exception.'],
  ])('refuse “%s” with a sentence', (line, says) => {
    const { entries, refused } = readItemLines(line);
    expect(entries).toEqual([]);
    expect(refused).toEqual([{ line: 1, text: line, message: expect.stringContaining(says) }]);
    expect(refused[0]?.message).toMatch(/\.$/);
  });

  it('name a refused line by its number in the text, empty lines counted', () => {
    const { entries, refused } = readItemLines('V-1, high, 2026-08-31\r\n\r\nnonsense\nV-2, low, 2026-08-30\rV-3');
    expect(entries.map(({ id }) => id)).toEqual(['V-1', 'V-2']);
    expect(refused.map(({ line, text }) => [line, text])).toEqual([
      [3, 'nonsense'],
      [5, 'V-3'],
    ]);
  });

  it('are none in an empty text', () => {
    for (const text of ['', ' ', '\n\n', '\t\r\n']) expect(readItemLines(text)).toEqual({ entries: [], refused: [] });
  });

  it('lose no line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((text) => text.replace(/[\r\n]/g, ' '))), (lines) => {
        const { entries, refused } = readItemLines(lines.join('\n'));
        expect(entries.length + refused.length).toBe(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });

  it('give back what was written out, as facts that are sound', () => {
    const items = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((number) => `V-${number}`),
        impact: fc.constantFrom(...itemImpacts),
        detected: dayNear(400, 0),
        exception: fc.constantFrom(...itemExceptions),
      }),
    );
    fc.assert(
      fc.property(items, fc.constantFrom(', ', ';', '\t'), (given, separator) => {
        const text = given.map((one) => [one.id, one.impact, one.detected, one.exception].join(separator)).join('\n');
        const { entries, refused } = readItemLines(text);
        expect({ entries, refused }).toEqual({ entries: given, refused: [] });
        expect(checkFacts({ remediation: { items: entries } }).problems).toEqual([]);
      }),
    );
  });
});
