import { describe, expect, it } from 'vitest';
import { fullItem, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamLayouts, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { soundWorkbook } from '../../../support/evidence/sound-workbook.ts';
import { type BuiltSheet, buildWorkbook, type WorkbookStyle } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const preamble = { csp: 'Acme Cloud', system: 'Acme Box', impactLevel: 'Moderate', date: serialOf('2026-10-31') };

function wholeSheets(name: string): readonly BuiltSheet[] {
  const layout = layoutNamed(name);
  return [
    poamSheet(layout, 'Open POA&M Items', { preamble, items: [fullItem.built, plainItem('V-2')], formulaRows: 50 }),
    poamSheet(layout, 'Closed POA&M Items', { items: [plainItem('V-1')] }),
    ...(layout.hasConfiguration ? [poamSheet(layout, 'Configuration Findings', { items: [plainItem('C-1')] })] : []),
  ];
}

const wholeWorkbook = (name: string, style: WorkbookStyle = {}) => buildWorkbook(wholeSheets(name), style);

describe('a workbook of every edition', () => {
  it.each(poamLayouts)('$name gives its items, lists and preamble', ({ name, format, headings, hasConfiguration }) => {
    const poam = poamFrom(wholeWorkbook(name));
    expect(poam.format).toBe(`FedRAMP POA&M workbook, ${format}`);
    expect(poam).toMatchObject({ csp: 'Acme Cloud', system: 'Acme Box', impactLevel: 'Moderate', date: '2026-10-31' });
    expect(poam.items.map(({ id, list }) => [id, list])).toEqual([
      ['V-17', 'open'],
      ['V-2', 'open'],
      ['V-1', 'closed'],
      ...(hasConfiguration ? [['C-1', 'configuration']] : []),
    ]);
    const { place, ...item } = poam.items[0] ?? {};
    expect(place).toEqual({ file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 9 });
    const { knownExploitedDue, cves, ...rest } = fullItem.read;
    expect(item).toEqual({
      ...rest,
      cves: headings.includes('CVE') ? cves : [],
      ...(headings.includes('Binding Operational Directive 22-01 Due Date') ? { knownExploitedDue } : {}),
    });
    expect(poam.rows).toBe(poam.items.length);
    expect(poam.issues.filter(({ kind }) => kind !== 'noted')).toEqual([]);
  });

  it.each(poamLayouts)('$name, empty as FedRAMP gives it out, is a POA&M without items, and says so', ({ name }) => {
    const layout = layoutNamed(name);
    const poam = poamFrom(buildWorkbook([poamSheet(layout, 'Open POA&M Items', { items: [], formulaRows: 4014 })]));
    expect(poam.items).toEqual([]);
    expect(poam.rows).toBe(0);
    expect(poam).not.toHaveProperty('csp');
    expect(poam).not.toHaveProperty('impactLevel');
    expect(poam).not.toHaveProperty('date');
    expect(poam.issues.map(({ what }) => what)).toEqual([
      'Rows 6, 7, 8 contain headings, guidance, or examples from the template.',
      'It contains only the template’s own text, without any rows of data.',
    ]);
  });

  it.each(poamLayouts)('$name gives the same out of the file of another writer, which is sound', async ({ name }) => {
    const sound = poamFrom(await soundWorkbook(wholeSheets(name)));
    expect(sound).toEqual(poamFrom(wholeWorkbook(name)));
  });

  it.each<[string, WorkbookStyle]>([
    ['inline strings', { strings: 'inline' }],
    ['a prefix on every element', { prefix: 'x' }],
    ['cells and rows that do not say where they stand', { references: false }],
    ['absolute targets', { absoluteTargets: true }],
    ['sheets in a folder of another name', { folder: 'Blätter/deep' }],
    ['all of these at once', { strings: 'inline', prefix: 'ss', absoluteTargets: true, folder: 'a' }],
  ])('gives the same when it is written with %s', (_, style) => {
    const named = ({ references = true }: WorkbookStyle) =>
      poamFrom(wholeWorkbook('3.0', style)).items.map(({ place, ...item }) => ({
        ...item,
        row: references && place.row,
      }));
    expect(named(style)).toEqual(
      poamFrom(wholeWorkbook('3.0')).items.map(({ place, ...item }) => ({
        ...item,
        row: (style.references ?? true) && place.row,
      })),
    );
  });
});

describe('columns', () => {
  it('are found by their headings, in any order, case and spelling of blanks', () => {
    const rows = new Map([
      [
        9,
        [
          undefined,
          'ORIGINAL\nRISK  RATING',
          'Original Detection Date (MM/DD/YYYY)',
          ' POA&M ID ',
          'Weakness\u00A0Name',
          'Our own column',
          'Controls',
        ],
      ],
      [10, ['x', 'High', serialOf('2026-05-14'), 'V-1', 'Old', 'ours', 'RA-5']],
    ]);
    const poam = poamFrom(buildWorkbook([{ name: 'open', rows }]));
    expect(poam.items).toMatchObject([{ id: 'V-1', name: 'Old', originalRating: 'high', detected: '2026-05-14' }]);
    expect(poam.issues.map(({ what }) => what)).toEqual([
      'No column has the heading “Risk Adjustment”.',
      'No column has the heading “False Positive”.',
    ]);
  });

  it('whose heading stands twice are read once, which is noted', () => {
    const sheet = poamSheet(layoutNamed('2.1'), 'Open POA&M Items', { items: [plainItem('V-1')] });
    const headings = sheet.rows.get(5) ?? [];
    const rows = new Map(sheet.rows)
      .set(5, [...headings, 'Original Risk Rating'])
      .set(9, [...(sheet.rows.get(9) ?? [])]);
    const poam = poamFrom(buildWorkbook([{ name: sheet.name, rows }]));
    expect(poam.items).toMatchObject([{ originalRating: 'high' }]);
    expect(poam.issues).toContainEqual({
      kind: 'noted',
      place: { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 5, column: 'AF' },
      what: 'The heading “Original Risk Rating” already appears farther left.',
      done: 'The tool reads only the first column with that heading.',
    });
  });
});
