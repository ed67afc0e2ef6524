import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { rowsOfWorkbook } from '../../../support/evidence/sheet-rows.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const sheet = openSheet(['V-1', 'V-2', 'V-3', 'V-4'].map((id) => plainItem(id)));

describe('a row', () => {
  it.each([
    ['hidden="1"', true],
    ['hidden="true"', true],
    ['ht="0" customHeight="1"', true],
    ['hidden="0"', undefined],
    ['hidden="false" ht="15"', undefined],
    ['ht="12.75" spans="1:3"', undefined],
  ])('with %s: hidden is %s', (attributes, isHidden) => {
    const rows = rowsOfWorkbook(buildWorkbook([{ ...sheet, rowAttributes: new Map([[10, attributes]]) }]));
    expect(rows.find(({ number }) => number === 10)?.isHidden).toBe(isHidden);
    expect(rows.filter((row) => row.number !== 10 && row.isHidden)).toEqual([]);
  });
});

describe('cells that are merged', () => {
  const noted = (ref: string, before = '', elsewhere = 0) => {
    const others = '<mergeCell ref="AX9:AY20"/>'.repeat(elsewhere);
    const behind = `${before}<mergeCells>${others}<mergeCell ref="${ref}"/></mergeCells><pageMargins left="1"/>`;
    return poamFrom(buildWorkbook([{ ...sheet, behind }])).issues.filter(({ what }) => what.includes('merged'));
  };

  it('over several rows of a column that is read are named, and rows below the first may lack what counts', () => {
    expect(noted('D9:D11', '<autoFilter ref="B5:AC12"/>')).toEqual([
      {
        kind: 'noted',
        place: { file: 'poam.xlsx', sheet: 'Open POA&M Items' },
        what: 'Cells of several rows are merged into one, such as D9:D11.',
        done: expect.stringContaining('Only the first row'),
        mayHide: true,
      },
    ]);
  });

  it('are looked for among the first thousand of a sheet, and no further', () => {
    expect(noted('D9:D11', '', 999)).toHaveLength(1);
    expect(noted('D9:D11', '', 1000)).toEqual([]);
  });

  it.each(['A1:D1', 'A1:A4', 'B9:E9', 'AX9:AX20', 'x'])('elsewhere make no difference: %s', (ref) => {
    expect(noted(ref)).toEqual([]);
  });
});
