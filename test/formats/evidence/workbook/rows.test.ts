import { describe, expect, it } from 'vitest';
import { openSheet, openWorkbookOf, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const sheet = 'Open POA&M Items';
const file = 'poam.xlsx';

describe('the template’s own rows', () => {
  const third = layoutNamed('3.0');
  const second = layoutNamed('2.1');

  it('are data once somebody wrote over them: the third line of 3.0, half of it left', () => {
    const built = poamSheet(third, sheet, { items: [plainItem('V-1'), plainItem('V-2')], firstRow: 8 });
    const line = [...(built.rows.get(8) ?? [])];
    // Asset, plan, completion date and adjusted rating keep the template’s words.
    for (const column of [7, 10, 12, 13, 18]) line[column] = 'Mandatory';
    const rows = new Map(built.rows).set(8, line);
    const poam = poamFrom(buildWorkbook([{ name: sheet, rows }]));
    expect(line[0]).toBe('Mandatory or Situational');
    expect(poam.items.map(({ id, place }) => [id, place.row])).toEqual([
      ['V-1', 8],
      ['V-2', 9],
    ]);
    expect(poam.items[0]).toMatchObject({ assets: [], detected: '2026-05-14', originalRating: 'high' });
    expect(poam.items[0]).not.toHaveProperty('scheduled');
    expect(poam.issues.map(({ what }) => what)).toEqual([
      'Rows 6, 7 contain headings, guidance, or examples from the template.',
    ]);
  });

  it('are data once somebody wrote over them: the example of 2.1, with its rating left', () => {
    const built = poamSheet(second, sheet, { items: [], firstRow: 8 });
    const example = [...(built.rows.get(8) ?? [])];
    example[0] = 'V-1';
    example[2] = 'Weak cipher';
    const poam = poamFrom(buildWorkbook([{ name: sheet, rows: new Map(built.rows).set(8, example) }]));
    expect(poam.items).toMatchObject([{ id: 'V-1', name: 'Weak cipher', originalRating: 'high', place: { row: 8 } }]);
  });

  it('may be missing: data begins right under the headings', () => {
    const poam = poamFrom(
      buildWorkbook([poamSheet(second, sheet, { items: [plainItem('V-1')], hasTemplateRows: false })]),
    );
    expect(poam.items.map(({ place }) => place.row)).toEqual([6]);
    expect(poam.issues).toEqual([]);
  });

  it('may be followed by the headings once more, which are no data either', () => {
    const built = openSheet([plainItem('V-1')]);
    const rows = new Map(built.rows).set(30, built.rows.get(5) ?? []).set(31, built.rows.get(9) ?? []);
    const poam = poamFrom(buildWorkbook([{ name: sheet, rows }]));
    expect(poam.items.map(({ place }) => place.row)).toEqual([9, 31]);
    expect(poam.issues.map(({ what }) => what)).toEqual([
      'Rows 6, 7, 8, 30 contain headings, guidance, or examples from the template.',
      'The POAM ID “V-1” already appears in row 9.',
    ]);
  });
});

describe('rows', () => {
  it('of formulas and filled-down words alone are no data, however many', () => {
    const filled = Array.from({ length: 3000 }, () => ({ 'False Positive': 'No', 'Risk Adjustment': 'No' }));
    const poam = poamFrom(openWorkbookOf([plainItem('V-1'), ...filled]));
    expect(poam.rows).toBe(1);
    expect(poam.issues).toContainEqual({
      kind: 'noted',
      place: { file, sheet, row: 10 },
      what: '3,000 rows contain something, but nothing about a weakness; the first is row 10.',
      done: 'They do not count as data.',
    });
  });

  it('that tell no weakness are left out, each with its place and what it holds', () => {
    const poam = poamFrom(
      openWorkbookOf([plainItem('V-1'), { 'POAM ID': 'See annex' }, { 'Weakness Description': 'a note' }]),
    );
    expect(poam.rows).toBe(3);
    expect(poam.items).toHaveLength(1);
    expect(poam.issues.filter(({ kind }) => kind === 'left-out')).toEqual([
      {
        kind: 'left-out',
        place: { file, sheet, row: 10 },
        what: 'The row contains “See annex”, but neither a detection date nor a rating, and too little else to identify a weakness.',
        done: 'It is left out and does not count.',
      },
      {
        kind: 'left-out',
        place: { file, sheet, row: 11 },
        what: 'The row contains “a note”, but neither a POAM ID nor a weakness name.',
        done: 'It is left out and does not count.',
      },
    ]);
  });

  it('reach to the last one that a sheet has', () => {
    const rows = new Map(openSheet([]).rows).set(1_048_576, openSheet([plainItem('V-1')]).rows.get(9) ?? []);
    expect(poamFrom(buildWorkbook([{ name: sheet, rows }])).items[0]?.place.row).toBe(1_048_576);
  });

  it('with an id that was met before are kept and noted, in one list or two', () => {
    const closed = poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('v-1')] });
    const poam = poamFrom(buildWorkbook([openSheet([plainItem('V-1'), plainItem('V-1')]), closed]));
    expect(poam.items).toHaveLength(3);
    expect(poam.issues.filter(({ what }) => what.startsWith('The POAM ID'))).toEqual([
      {
        kind: 'noted',
        place: { file, sheet, row: 10 },
        what: 'The POAM ID “V-1” already appears in row 9.',
        done: 'Both rows are kept as items.',
      },
      {
        kind: 'noted',
        place: { file, sheet: 'Closed POA&M Items', row: 3 },
        what: `The POAM ID “v-1” already appears in row 9 of sheet “${sheet}”.`,
        done: 'Both rows are kept as items.',
      },
    ]);
  });
});
