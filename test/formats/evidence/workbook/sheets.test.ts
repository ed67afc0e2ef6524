import { describe, expect, it } from 'vitest';
import { sheetRole } from '../../../../src/formats/evidence/poam-table/sheet-roles.ts';
import { readWorkbook } from '../../../../src/formats/evidence/workbook/read-workbook.ts';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { type BuiltSheet, buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

const named = (name: string, id: string, more: Partial<BuiltSheet> = {}) => ({
  ...openSheet([plainItem(id)]),
  name,
  ...more,
});
const lines = (...cells: string[][]) => new Map(cells.map((line, index) => [index + 1, line]));
const emass = [
  'POA&M Item ID',
  'Control Vulnerability Description',
  'Controls / APs',
  'Office/Org',
  'Security Checks',
  'Resources Required',
  'Scheduled Completion Date',
  'Milestone with Completion Dates',
  'Milestone Changes',
  'Source Identifying Vulnerability',
  'Status',
  'Comments',
  'Raw Severity',
  'Devices Affected',
];

describe('the role of a sheet', () => {
  it.each([
    ['Open POA&M Items', 'open'],
    ['OPEN', 'open'],
    ['Open POAM Items (2)', 'open'],
    ['Acme - Open POA&M Items', 'open'],
    ['Closed POA&M Items', 'closed'],
    ['Close', 'closed'],
    ['Configuration Findings', 'configuration'],
    ['PL-2 Findings', 'pl-2'],
    ['Instructions', 'other'],
    ['Record of Changes', 'other'],
    ['Open and Closed Items', 'unknown'],
    ['POA&M Open', 'open'],
    ['2. POAM - Closed', 'closed'],
    ['FY26_Open_Items', 'open'],
    ['OpenPOA&MItems', 'open'],
    ['Offen (open)', 'open'],
    ['OpenSSL inventory', 'unknown'],
    ['Reopened', 'unknown'],
    ['Sheet1', 'unknown'],
    ['Acme Configuration Mgr - Open', 'unknown'],
    ['Acme Configuration Findings', 'configuration'],
    ['Open POA&M APL2026', 'open'],
    ['SPL2 open items', 'open'],
    ['PL2', 'pl-2'],
    ['Findings on PL_2', 'pl-2'],
  ])('named %s is %s', (name, role) => {
    expect(sheetRole(name)).toBe(role);
  });
});

describe('sheets', () => {
  it('of findings on PL-2, instructions and changes are left, the first with a note', () => {
    const pl2 = { name: 'PL-2 Findings', rows: lines(['', 'Deficiency ID', 'Deficiency Name ']) };
    const poam = poamFrom(
      buildWorkbook([{ name: 'Instructions', rows: lines(['Read this']) }, named('Open POA&M Items', 'V-1'), pl2]),
    );
    expect(poam.items.map(({ id }) => id)).toEqual(['V-1']);
    expect(poam.issues.map(({ place, what }) => [place.sheet, what])).toContainEqual([
      'PL-2 Findings',
      'The sheet contains findings on PL-2, which are about plans, not vulnerabilities.',
    ]);
  });

  it('of open items that are two are asked about, and read as answered', () => {
    const bytes = buildWorkbook([named('Open POA&M Items', 'V-1'), named('Open POA&M Items (2)', 'V-2')]);
    expect(readWorkbook(bytes, 'poam.xlsx')).toEqual({
      kind: 'question',
      file: 'poam.xlsx',
      question: 'open-sheet',
      message:
        'poam.xlsx has 2 sheets that may contain the open items: “Open POA&M Items”, “Open POA&M Items (2)”. Which one should the tool read?',
      options: [
        { answer: 'Open POA&M Items', words: 'Only “Open POA&M Items”' },
        { answer: 'Open POA&M Items (2)', words: 'Only “Open POA&M Items (2)”' },
        { answer: 'all', words: 'All of them, one after another' },
      ],
    });
    const ids = (answer: string) => poamFrom(bytes, { answers: { 'open-sheet': answer } }).items.map(({ id }) => id);
    expect(ids('Open POA&M Items (2)')).toEqual(['V-2']);
    expect(ids('all')).toEqual(['V-1', 'V-2']);
  });

  it('of open items that are hidden are left where another is not', () => {
    const hidden = named('Open POA&M Items old', 'V-0', { isHidden: true });
    const poam = poamFrom(buildWorkbook([hidden, named('Open POA&M Items', 'V-1')]));
    expect(poam.items.map(({ id }) => id)).toEqual(['V-1']);
    expect(poam.issues[0]).toMatchObject({
      place: { sheet: 'Open POA&M Items old' },
      done: 'The tool did not read it.',
    });
    expect(poamFrom(buildWorkbook([hidden])).items.map(({ id }) => id)).toEqual(['V-0']);
  });

  it('of any name are read as open items where only their headings tell', () => {
    const poam = poamFrom(buildWorkbook([{ name: 'Cover', rows: lines(['Acme']) }, named('Sheet1', 'V-1')]));
    expect(poam.items).toMatchObject([{ id: 'V-1', list: 'open' }]);
    expect(poam.issues[0]).toMatchObject({ place: { sheet: 'Sheet1' }, done: 'The tool reads it as the open items.' });
  });

  it('of any name are left, with a note, beside a sheet of open items', () => {
    const poam = poamFrom(buildWorkbook([named('Open POA&M Items', 'V-1'), named('Archive', 'V-2')]));
    expect(poam.items.map(({ id }) => id)).toEqual(['V-1']);
    expect(poam.issues[0]).toMatchObject({
      place: { sheet: 'Archive' },
      what: expect.stringContaining('does not say which list'),
    });
  });

  it('of closed items alone make a POA&M, too', () => {
    const closed = poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('V-1')] });
    const poam = poamFrom(buildWorkbook([closed]));
    expect(poam.items).toMatchObject([{ id: 'V-1', list: 'closed' }]);
    // They say nothing of how many are open.
    expect(poam.issues).toMatchObject([{ what: 'No sheet of the workbook contains open items.', mayHide: true }]);
  });

  it('whose name promises a POA&M and whose rows hold none are noted', () => {
    const closed = { name: 'Closed POA&M Items', rows: lines(['Nothing was closed']) };
    const poam = poamFrom(buildWorkbook([named('Open POA&M Items', 'V-1'), closed]));
    expect(poam.issues[0]).toMatchObject({ place: { sheet: 'Closed POA&M Items' }, done: 'The tool did not read it.' });
  });
});

describe('other workbooks', () => {
  it('from eMASS are recognized', () => {
    expect(refusalOf(buildWorkbook([{ name: 'POA&M', rows: lines(['Date Exported:'], emass) }]))).toMatch(
      /POA&M from eMASS/,
    );
    expect(refusalOf(buildWorkbook([{ name: 'Open POA&M', rows: lines(['Date Exported:'], emass) }]))).toMatch(
      /POA&M from eMASS/,
    );
  });

  it('are told by their sheets', () => {
    expect(refusalOf(buildWorkbook([{ name: 'Inventory', rows: lines(['UNIQUE ASSET IDENTIFIER', 'IPv4']) }]))).toBe(
      'The file is not a FedRAMP POA&M: it does not have POA&M headings, such as “POAM ID” and “Original Detection Date”. Its sheets are “Inventory”.',
    );
    expect(refusalOf(buildWorkbook([]))).toMatch(/It has no sheets with cells/);
  });
});
