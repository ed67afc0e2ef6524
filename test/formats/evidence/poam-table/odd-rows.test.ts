import { describe, expect, it } from 'vitest';
import type { PoamEvidence } from '../../../../src/domain/poam/evidence.ts';
import { readPoamCsv } from '../../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import { collectTable } from '../../../../src/formats/evidence/poam-table/collect-table.ts';
import { beginsAsFooter } from '../../../../src/formats/evidence/poam-table/footers.ts';
import { poamOfTables } from '../../../../src/formats/evidence/poam-table/poam-of-tables.ts';
import { startIssueLog } from '../../../../src/formats/evidence/reading/issues.ts';
import { openSheet, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import { encode } from '../../../support/evidence/csv-builder.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, poamOf, poamOfItems } from '../workbook/poam-from.ts';

const idsOf = ({ items }: PoamEvidence) => items.map(({ id }) => id);
const reasonsOf = (poam: PoamEvidence) =>
  (poam.accounts?.[0]?.reasons ?? []).filter(({ reason }) => reason !== 'template');
const hiding = ({ issues }: PoamEvidence) => issues.filter(({ mayHide }) => mayHide);

const head =
  'POAM ID,Weakness Name,Weakness Description,Asset Identifier,Original Detection Date,Original Risk Rating,False Positive';
const csv = (...lines: readonly string[]) =>
  poamOf(readPoamCsv(encode(`${[head, ...lines].join('\r\n')}\r\n`, 'utf-8'), 'Open POAM.csv'));
const sound = (id: string) => `${id},Old TLS,"It is, old",host-1,2026-05-04,High,No`;

describe('lines below a list', () => {
  it.each<[string, BuiltItem]>([
    ['a total', { 'POAM ID': 'Total', 'Weakness Name': 'Total open: 4' }],
    ['a total with a rating', { 'POAM ID': 'Total items:', Controls: 6, 'Original Risk Rating': 'High: 6' }],
    ['a number by rating', { 'Original Risk Rating': 'High: 6' }],
    ['a signature', { 'POAM ID': 'Prepared by: J. Doe', 'Weakness Description': 'Reviewed 6/30/2026' }],
    ['the end of the list', { 'Weakness Name': '*** End of report ***', 'Original Risk Rating': 'Low' }],
    ['a page number', { 'POAM ID': 'Page 1 of 3' }],
    ['a date of export', { 'Weakness Name': 'Generated on 2026-05-29' }],
  ])('with %s are no items, and are counted as what they are', (_, line) => {
    const poam = poamOfItems(plainItem('V-1'), line, plainItem('V-2'));
    expect(idsOf(poam)).toEqual(['V-1', 'V-2']);
    expect(poam.rows).toBe(2);
    expect(reasonsOf(poam)).toEqual([{ reason: 'footer', rows: 1, first: 10 }]);
    expect(hiding(poam)).toEqual([]);
  });

  it.each([
    'Total Meltdown in the processor',
    'Notes field stores scripts',
    'High availability is off',
    'V-12',
    'Counter overflow',
  ])('are not what begins with %j', (text) => {
    expect(beginsAsFooter({ number: 1, cells: [undefined, text] })).toBe(false);
  });

  it('are not rows with a date of detection, whatever they are called', () => {
    expect(poamOfItems({ ...plainItem('x'), 'POAM ID': 'Total: 1' }).items).toHaveLength(1);
  });
});

describe('rows that say too little', () => {
  it('are left out, and more may hide only behind those that have something of an item', () => {
    const poam = poamOfItems(
      plainItem('V-1'),
      { 'POAM ID': 'V-2' },
      { 'Weakness Description': 'see above' },
      { 'Original Risk Rating': 'High', 'Original Detection Date': serialOf('2026-05-04') },
    );
    expect(idsOf(poam)).toEqual(['V-1']);
    expect(reasonsOf(poam)).toEqual([{ reason: 'too-little', rows: 3, first: 10 }]);
    expect(hiding(poam).map(({ place }) => place.row)).toEqual([12]);
  });

  it('of formulas without their results are unread, and each may be an item', () => {
    const formula = { formula: 'A1' };
    const row = { 'POAM ID': formula, 'Weakness Name': formula, 'Original Detection Date': formula };
    const poam = poamOfItems(plainItem('V-1'), row, row);
    expect(poam).toMatchObject({ rows: 3, items: [{ id: 'V-1' }] });
    expect(reasonsOf(poam)).toEqual([{ reason: 'unread', rows: 2, first: 10 }]);
    expect(hiding(poam).map(({ kind }) => kind)).toEqual(['left-out', 'left-out']);
  });

  it('of formulas without their results hide nothing that counts in a list of closed items', () => {
    const closed = poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [{ 'POAM ID': { formula: 'A1' } }] });
    const poam = poamFrom(buildWorkbook([openSheet([plainItem('V-1')]), closed]));
    expect(poam.issues.filter(({ kind }) => kind === 'left-out')).toHaveLength(1);
    expect(hiding(poam)).toEqual([]);
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#NAME?'])('of the error %s are no items', (error) => {
    const poam = csv(sound('V-1'), `${error},${error},,,,High,`);
    expect(idsOf(poam)).toEqual(['V-1']);
    expect(hiding(poam)).toMatchObject([{ kind: 'left-out', place: { row: 3 } }]);
  });
});

describe('rows of text that cannot be read by position', () => {
  it('have more cells than headings: they are left out, and may be items', () => {
    const poam = csv(sound('V-1'), 'V-2,Old TLS, again,x,host-2,2026-05-04,High,No', sound('V-3'));
    expect(idsOf(poam)).toEqual(['V-1', 'V-3']);
    expect(poam.rows).toBe(3);
    expect(hiding(poam)).toMatchObject([{ kind: 'left-out', place: { row: 3 } }]);
    expect(reasonsOf(poam)).toEqual([{ reason: 'unread', rows: 1, first: 3 }]);
  });

  it('are two of one item by a line break without marks: the second is no item', () => {
    const poam = csv(sound('V-1'), 'V-2,Old TLS,line one', 'line two,host-2,2026-05-04,High,No', sound('V-3'));
    expect(idsOf(poam)).toEqual(['V-1', 'V-2', 'V-3']);
    expect(poam.items[1]).not.toHaveProperty('detected');
    expect(hiding(poam)).toMatchObject([{ kind: 'left-out', place: { row: 4 } }]);
  });

  it('are the last ones of a file that was cut off', () => {
    const text = `${[head, sound('V-1'), sound('V-2')].join('\r\n')}\r\nV-3,Old TLS,"It is, old",ho`;
    const poam = poamOf(readPoamCsv(encode(text, 'utf-8'), 'Open POAM.csv'));
    expect(idsOf(poam)).toEqual(['V-1', 'V-2']);
    expect(hiding(poam)).toHaveLength(1);
  });
});

describe('rows that a filter hides', () => {
  const built = openSheet([plainItem('V-1'), plainItem('V-2'), plainItem('V-3')]);
  /** The sheet as its reader gives it, some of its rows hidden. */
  function hiddenAt(...hidden: readonly number[]) {
    const collector = collectTable('open', (row, column) => `${row}/${column}`);
    for (const [number, cells] of built.rows) {
      collector.accept({ number, cells: cells as string[], ...(hidden.includes(number) ? { isHidden: true } : {}) });
    }
    const { headings, ...table } = collector.close();
    if (headings === undefined) throw new Error('The sheet has no headings.');
    const named = { table: { ...table, headings }, sheet: built.name, columnName: String };
    const file = { file: 'poam.xlsx', format: '', tables: [named], system: 1900 } as const;
    const poam = poamOfTables(file, startIssueLog(100));
    if (poam.kind !== 'poam') throw new Error('It was asked about.');
    return poam;
  }

  it('count like the others, and how many they are is remarked on', () => {
    const poam = hiddenAt(6, 10, 11);
    expect(idsOf(poam)).toEqual(['V-1', 'V-2', 'V-3']);
    expect(reasonsOf(poam)).toEqual([{ reason: 'hidden', rows: 2, first: 10 }]);
    expect(poam.issues.map(({ what }) => what)).toContain(
      'A filter or the owner hides 2 rows of data; the first is row 10.',
    );
    expect(hiding(poam)).toEqual([]);
  });

  it('are every row: that has a remark of its own', () => {
    const poam = hiddenAt(9, 10, 11);
    expect(poam.items).toHaveLength(3);
    expect(poam.issues.map(({ what }) => what)).toContain('A filter or the owner hides every row of data, 3 in all.');
  });
});

describe('the account of a table', () => {
  it('says how many rows there are, what each column is read as, and which are not used', () => {
    const poam = poamOfItems(plainItem('V-1'), plainItem('V-2', { 'Original Risk Rating': 'Severe' }));
    expect(poam.accounts).toMatchObject([{ sheet: 'Open POA&M Items', rows: 5 }]);
    const columns = new Map(poam.accounts?.[0]?.columns.map(({ heading, readAs }) => [heading, readAs]));
    expect(columns.get('POAM ID')).toBe('POA&M id');
    expect(columns.get('Original Risk Rating')).toBe('Original Risk Rating');
    expect(columns.get('Original Detection Date')).toBe('Original detection date');
    expect(columns.has('Comments')).toBe(true);
    expect(columns.get('Comments')).toBeUndefined();
    expect(poam.accounts?.[0]?.unknownValues).toEqual([
      { heading: 'Original Risk Rating', value: 'Severe', rows: 1, column: 'originalRating' },
    ]);
    expect(poam.accounts?.[0]?.reasons).toEqual([{ reason: 'template', rows: 3, first: 6 }]);
  });

  it('of a text counts the rows that could not be read by position', () => {
    const poam = csv(sound('V-1'), 'V-2,a,b,c,d,e,f,g,h', 'Total: 2,,,,,,');
    expect(poam.accounts).toMatchObject([
      {
        rows: 3,
        reasons: [
          { reason: 'unread', rows: 1, first: 3 },
          { reason: 'footer', rows: 1, first: 4 },
        ],
      },
    ]);
  });
});
