import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { rowsOfWorkbook } from '../../../support/evidence/sheet-rows.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';

const text = fc.constantFrom('', '0', '7', '1.9506E4', 'Old TLS', ' a ', 'a&amp;b', '&#x41;', '_x0041_', '1e999', '-');
const content = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  fc.constantFrom('<v/>', '<is><t/></is>', '', '<is><r><t>a</t></r><r><t>b</t></r></is>', '<v>1</v><extLst/>'),
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
);
const formula = fc.constantFrom(
  '',
  '',
  '<f>A1+1</f>',
  '<f></f>',
  '<f/>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="B40:D41">A1</f>',
);
const cell = fc.record({
  column: fc.constantFrom('', '', 'B', 'D', 'AC', 'ZZ'),
  style: fc.constantFrom('', ' s="1"', ' s="12"'),
  type: fc.constantFrom(
    '',
    '',
    ' t="s"',
    ' t="str"',
    ' t="inlineStr"',
    ' t="e"',
    ' t="b"',
    ' t="d"',
    ' t="n"',
    ' t="new"',
  ),
  formula,
  content,
});
const row = fc.array(fc.oneof(cell, fc.constant(undefined)), { maxLength: 6 });

describe('a cell of the usual form', () => {
  it('holds the same as one that is written a little otherwise, and so does what stands beside it', () => {
    const sheet = openSheet([plainItem('V-1')]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        /** @param end What stands in a tag behind its attributes, where it makes no difference. */
        const written = (end: string) =>
          rows.map((cells, index) => {
            const inner = cells.map((one) => {
              if (one === undefined) return `<c s="1"${end}/>`;
              const place = one.column === '' ? '' : ` r="${one.column}${40 + index}"`;
              return `<c${place}${one.style}${one.type}${end}>${one.formula}${one.content}</c>`;
            });
            return `<row r="${40 + index}">${inner.join('')}</row>`;
          });
        const read = (end: string) => rowsOfWorkbook(buildWorkbook([{ ...sheet, tail: written(end).join('') }]));
        expect(read('')).toEqual(read(' '));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
