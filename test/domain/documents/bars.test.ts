import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barShades, barsOf, shadeOf } from '../../../src/domain/documents/bars.ts';
import type { TableBlock } from '../../../src/domain/documents/blocks.ts';
import { numberText } from '../../../src/domain/wording.ts';

const table = (rows: TableBlock['rows'], withBar = rows.length): TableBlock => ({
  kind: 'table',
  columns: ['Age', 'High', 'Low'],
  rows,
  bars: { columns: [1, 2], rows: withBar },
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('the bars of a table', () => {
  it('are as long as the numbers of their rows are to those of the largest row, and their parts follow one another', () => {
    const numbers = fc.tuple(fc.nat({ max: 60_000 }), fc.nat({ max: 60_000 }));
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 8 }), (all) => {
        const largest = Math.max(...all.map(sumOf));
        const bars = barsOf(table(all.map((row) => ['Any', ...row.map(numberText)])));
        if (largest === 0) return expect(bars).toBeUndefined();
        all.forEach((row, index) => {
          const parts = bars?.[index] ?? [];
          expect(sumOf(parts.map(({ length }) => length))).toBeCloseTo(sumOf(row) / largest);
          // Each number but 0 is one part, in the look of its column.
          expect(parts.map(({ shade }) => shade)).toEqual(barShades.filter((_, place) => (row[place] ?? 0) > 0));
          parts.forEach(({ start }, place) => {
            expect(start).toBeCloseTo(sumOf(parts.slice(0, place).map(({ length }) => length)));
          });
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('are not drawn of numbers that are not known for sure', () => {
    const unsure = ['At least 12', 'Not known', '', '1.5', '−3', '1e3', '12,3', ' 4'];
    const bars = barsOf(table([...unsure.map((cell) => ['Any', '1', cell]), ['Any', '1,200', '0']]));
    expect(bars).toEqual([...unsure.map(() => []), [{ shade: 'solid', start: 0, length: 1 }]]);
  });

  it('leave out the totals below their rows, which would dwarf them', () => {
    const rows = [
      ['New', '1', '1'],
      ['Old', '0', '2'],
      ['Total', '1', '3'],
    ];
    expect(barsOf(table(rows, 2))).toEqual([
      [
        { shade: 'solid', start: 0, length: 0.5 },
        { shade: 'striped', start: 0.5, length: 0.5 },
      ],
      [{ shade: 'striped', start: 0, length: 1 }],
      [],
    ]);
  });

  it('are none for a table without a chart, without rows, or of nothing but 0', () => {
    const { bars: _, ...plain } = table([['Any', '1', '2']]);
    expect(barsOf(plain)).toBeUndefined();
    expect(barsOf(table([]))).toBeUndefined();
    expect(barsOf(table([['Any', '0', '0']]))).toBeUndefined();
  });

  it('look in each column as its place in the bar says', () => {
    const drawn: TableBlock = { ...table([]), bars: { columns: [2, 1], rows: 0 } };
    expect([0, 1, 2, 3].map((column) => shadeOf(drawn, column))).toEqual([undefined, 'striped', 'solid', undefined]);
  });
});
