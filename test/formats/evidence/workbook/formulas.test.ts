import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../../src/domain/poam/count-evidence.ts';
import { openSheet, openWorkbookOf, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import type { BuiltItem } from '../../../support/evidence/poam-layouts.ts';
import { type BuiltCell, packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const notSaved =
  'the cell contains a formula whose result was not saved; open the file in a spreadsheet program and save it';

/** The name of the one item of a workbook, and what is said about its cell D9. */
function nameOf(cell: BuiltCell, change = (xml: string) => xml): readonly [string | undefined, readonly string[]] {
  const parts = workbookParts([openSheet([plainItem('V-1', { 'Weakness Name': cell })])]);
  const part = 'xl/workbook.xml';
  const poam = poamFrom(packParts({ ...parts, [part]: change(parts[part] ?? '') }));
  expect(poam.items).toHaveLength(1);
  return [poam.items[0]?.name, poam.issues.flatMap(({ place, what }) => (place.column === 'D' ? [what] : []))];
}

describe('a formula', () => {
  const missing = [undefined, [`Weakness Name: ${notSaved}.`]] as const;

  it.each<[string, string]>([
    ['no value', '<c r="D9"><f>A1</f></c>'],
    ['an empty value, as openpyxl writes it', '<c r="D9"><f>A1</f><v/></c>'],
    ['an empty value of two tags', '<c r="D9"><f>A1</f><v></v></c>'],
    ['an empty value in front of it', '<c r="D9"><v/><f>A1</f></c>'],
    ['an empty number', '<c r="D9" t="n"><f>A1</f><v/></c>'],
    ['an empty error', '<c r="D9" t="e"><f>A1</f><v/></c>'],
    ['an empty logical value', '<c r="D9" t="b"><f>A1</f><v/></c>'],
    ['an empty shared text', '<c r="D9" t="s"><f>A1</f><v/></c>'],
    ['an empty text of its own', '<c r="D9" t="inlineStr"><f>A1</f><is><t/></is></c>'],
    ['a text without a value', '<c r="D9" t="str"><f>A1</f></c>'],
    ['no value, as one that shares its formula', '<c r="D9"><f t="shared" si="0"/><v/></c>'],
    ['no value, over several cells', '<c r="D9"><f t="array" ref="D9:D10">A1:A2</f><v/></c>'],
    ['no value, in a data table', '<c r="D9"><f t="dataTable" ref="D9:D10" dt2D="1" r1="A1" r2="A2"/><v/></c>'],
  ])('with %s is said to be without its result', (_, xml) => {
    expect(nameOf({ xml })).toEqual(missing);
  });

  it.each<[string, string, string | undefined]>([
    ['an empty text', '<c r="D9" t="str"><f>A1</f><v></v></c>', undefined],
    ['an empty text, in short', '<c r="D9" t="str"><f t="shared" si="0"/><v/></c>', undefined],
    ['a text', '<c r="D9" t="str"><f>A1</f><v>Old TLS</v></c>', 'Old TLS'],
    ['a text of its own', '<c r="D9" t="inlineStr"><f>A1</f><is><t>Old TLS</t></is></c>', 'Old TLS'],
    ['zero', '<c r="D9"><f>A1</f><v>0</v></c>', '0'],
  ])('that came to %s is read as that', (_, xml, name) => {
    expect(nameOf({ xml })).toEqual([name, []]);
  });

  it('with zero for its result has none where results are to be computed on opening: scripts write it for all', () => {
    const onOpening = (xml: string) =>
      xml.replace('</workbook>', '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>');
    expect(nameOf({ xml: '<c r="D9"><f>A1</f><v>0</v></c>' }, onOpening)).toEqual(missing);
    expect(nameOf({ xml: '<c r="D9"><f>A1</f><v>17</v></c>' }, onOpening)).toEqual(['17', []]);
    expect(nameOf(0, onOpening)).toEqual(['0', []]);
  });

  it('that fills cells below it, none of them saved, leaves no cell of those that seems empty', () => {
    const items: BuiltItem[] = ['V-1', 'V-2', 'V-3', 'V-4'].map((id) =>
      plainItem(id, { 'Original Risk Rating': undefined }),
    );
    items[0] = plainItem('V-1', {
      'Original Risk Rating': { xml: '<c r="R9"><f t="array" ref="R9:S11">X1:Y3</f><v/></c>' },
    });
    items[1] = plainItem('V-2', { 'Original Risk Rating': 'High' });
    const told = poamFrom(openWorkbookOf(items)).issues.filter(({ kind }) => kind === 'unread');
    expect(told.map(({ place }) => `${place.column}${place.row}`).sort()).toEqual(['R11', 'R9', 'S10', 'S11', 'S9']);
  });
});

describe('a sheet of formulas that a script saved without results', () => {
  const empty = (formula: string): BuiltCell => ({ xml: `<c><f>${formula}</f><v/></c>` });
  const rows = Array.from({ length: 8 }, (_, at) =>
    plainItem(`V-${at}`, { 'Original Detection Date': serialOf('2026-01-02'), 'Original Risk Rating': 'High' }),
  );

  it('loses no row without a word', () => {
    const without: BuiltItem = Object.fromEntries(Object.keys(rows[0] ?? {}).map((heading) => [heading, empty('A1')]));
    const poam = poamFrom(openWorkbookOf(rows.map((row, at) => (at % 3 === 1 ? without : row))));
    expect(poam.rows).toBe(8);
    expect(poam.items).toHaveLength(5);
    expect(poam.issues.filter(({ kind }) => kind === 'left-out')).toHaveLength(3);
  });

  it('is not taken for the empty template', () => {
    const all = rows.map((row) => Object.fromEntries(Object.keys(row).map((heading) => [heading, empty('A1')])));
    const poam = poamFrom(openWorkbookOf(all));
    expect([poam.items.length, poam.rows]).toEqual([0, 8]);
    expect(poam.issues.map(({ what }) => what).join()).not.toContain('no row of data');
  });

  it('gives an item no adjustment that was not read, and says so', () => {
    const adjusted = plainItem('V-1', { 'Adjusted Risk Rating': empty('"Low"'), 'Risk Adjustment': empty('"Yes"') });
    const poam = poamFrom(openWorkbookOf([adjusted]));
    expect(countOnce([poam], []).items[0]?.rating).toBe('high');
    expect(poam.issues.filter(({ kind }) => kind === 'unread').map(({ what }) => what)).toEqual([
      `Adjusted Risk Rating: ${notSaved}.`,
      `Risk Adjustment: ${notSaved}.`,
    ]);
  });
});
