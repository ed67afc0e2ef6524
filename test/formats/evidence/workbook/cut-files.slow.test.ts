import { describe, expect, it } from 'vitest';
import { workbook } from '../../../../src/formats/evidence/workbook/kind.ts';
import { manyItems, openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { soundWorkbook } from '../../../support/evidence/sound-workbook.ts';
import { packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const items = manyItems(200);
const sheets = [openSheet(items), poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('C-1')] })];
const whole = await soundWorkbook(sheets);
const upTo = (tenth: number, length: number) => Math.floor((length * tenth) / 10);

describe('a workbook cut off', () => {
  it.each(tenths)(
    'after %i tenths of its length is refused, since the list of what it holds stands at its end',
    async (tenth) => {
      const bytes = whole.subarray(0, upTo(tenth, whole.length));
      const read = await workbook.load();
      const chunks = () => expect.fail('It is not read in passing.');
      const reading = await read({ name: 'poam.xlsx', size: bytes.length, bytes: async () => bytes, chunks });
      expect(reading).toEqual({
        kind: 'refused',
        file: 'poam.xlsx',
        message:
          'The file is cut off: the directory at the end of the workbook is missing, so the tool cannot safely read any of it. Download or save the file again, and try again.',
      });
    },
  );
});

describe('a part of a workbook cut off', () => {
  const parts = workbookParts(sheets);
  const cutAt = (name: string, tenth: number) => {
    const text = parts[name] ?? '';
    return packParts({ ...parts, [name]: text.slice(0, upTo(tenth, text.length)) });
  };

  it.each(tenths)('the open items after %i tenths: rows before it are read, and more may be hidden', (tenth) => {
    const poam = poamFrom(cutAt('xl/worksheets/sheet1.xml', tenth));
    const open = poam.items.filter(({ list }) => list === 'open');
    expect(open.length).toBeGreaterThan(upTo(tenth, items.length) - 30);
    expect(open.length).toBeLessThan(items.length);
    expect(poam.issues.filter(({ mayHide }) => mayHide)).toMatchObject([
      { kind: 'noted', place: { sheet: 'Open POA&M Items' }, done: expect.stringContaining('missing') },
    ]);
  });

  it.each(tenths)('the texts that cells share after %i tenths: it is refused as damaged', (tenth) => {
    expect(refusalOf(cutAt('xl/sharedStrings.xml', tenth))).toMatch(/damaged.*Download or save the file again/);
  });

  it.each(tenths)('the list of sheets after %i tenths: it is refused as damaged', (tenth) => {
    expect(refusalOf(cutAt('xl/workbook.xml', tenth))).toMatch(/damaged.*Download or save the file again/);
  });

  it.each(tenths)('the relations between parts after %i tenths: it is refused as damaged', (tenth) => {
    expect(refusalOf(cutAt('xl/_rels/workbook.xml.rels', tenth))).toMatch(/damaged.*Download or save the file again/);
  });
});
