import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/formats/csv.ts';
import { splitRows } from '../../../../src/formats/evidence/text/split-rows.ts';

function split(text: string, separator = ',', size = text.length || 1) {
  const rows: string[][] = [];
  const splitter = splitRows(separator, (cells) => {
    rows.push([...cells]);
    return false;
  });
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size));
  splitter.end();
  return { rows, unclosed: splitter.unclosed() };
}

const cell = fc
  .array(fc.oneof(fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\r', ' ', 'a'), fc.string({ maxLength: 3 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('a text of separated values', () => {
  it('is split as Papa Parse splits it, where it is well formed, in pieces of any size', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (table, separator, newline, size) => {
          const text = table
            .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
            .join(newline);
          const { rows: found } = split(text, separator, size);
          expect(found).toEqual(table);
          expect(found).toEqual(Papa.parse(text, { delimiter: separator, newline }).data);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  it('reads back what the project itself writes', () => {
    const text = writeCsv(
      ['A', 'B'],
      [
        ['1', 'say "x", y'],
        ['', 'two\r\nlines'],
      ],
    ).slice(1);
    expect(split(text).rows).toEqual([
      ['A', 'B'],
      ['1', 'say "x", y'],
      ['', 'two\r\nlines'],
    ]);
  });

  it.each([
    ['a mark within a plain cell', '5" disk,x\n', [['5" disk', 'x']]],
    ['letters behind a closing mark', '"a"b,x\n', [['ab', 'x']]],
    ['empty lines', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['all kinds of line ends', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'an empty last cell',
      'a,\n"",',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['an empty quoted cell at the end', 'a\n""', [['a'], ['']]],
    ['nothing', '', []],
  ])('is split as Excel does with %s', (_, text, expected) => {
    expect(split(text).rows).toEqual(expected);
    expect(split(text, ',', 1).rows).toEqual(expected);
  });

  it('tells where a quotation mark opens that is never closed', () => {
    expect(split('a,b\nc,"d\ne,f')).toEqual({
      rows: [
        ['a', 'b'],
        ['c', 'd\ne,f'],
      ],
      unclosed: 2,
    });
    expect(split('a,"b"').unclosed).toBeUndefined();
  });

  it('keeps no more of a cell than a spreadsheet would, and of a row no more than 2,000 cells', () => {
    const { rows: found } = split(`${'x'.repeat(100_000)},b\n${','.repeat(10_000)}`, ',', 1_000);
    expect(found[0]?.map(({ length }) => length)).toEqual([32_767, 1]);
    expect(found[1]).toHaveLength(2_000);
  });

  it('takes time in proportion, even with marks and blanks in all the wrong places', () => {
    // What took Papa Parse minutes, were it a tenth as long.
    for (const text of [`"${'a"b'.repeat(1e6)}${' '.repeat(3e6)}\n`, '"'.repeat(5e6), `"${',"x'.repeat(2e6)}`]) {
      expect(split(text, ',', 65_536).rows.length).toBeGreaterThan(0);
    }
  });
});
