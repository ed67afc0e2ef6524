import { describe, expect, it } from 'vitest';
import { readPoamCsv } from '../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import { recognizeEvidence } from '../../../src/formats/evidence/recognize.ts';
import { openSheet, plainItem } from '../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { readTable } from '../../support/evidence/scan-table-builder-reading.ts';
import { buildWorkbook, packParts, workbookParts } from '../../support/evidence/workbook-builder.ts';
import { poamFrom, poamOf } from './workbook/poam-from.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const head = 'POAM ID;Weakness Name;Original Detection Date;Original Risk Rating;Risk Adjustment;False Positive';
const poamIn = (text: string) => poamOf(readPoamCsv(bytesOf(text), 'Open.csv'));

describe('workbooks as people and programs leave them', () => {
  const third = layoutNamed('3.0');

  it('with a column of their own put in, line breaks and blanks in headings, and a merged title, lose nothing', () => {
    const cells = {
      'Original Risk Rating': 'high ',
      'Risk Adjustment': ' YES',
      'Adjusted Risk Rating': 'Moderate (adjusted)',
    };
    const { name, rows } = openSheet([plainItem('V-1', cells)]);
    const wider = new Map(
      [...rows].map(([row, [label, id, controls, ...rest]]) => {
        const line = [label, id, controls, row === 5 ? 'Ticket' : 'T-1', ...rest];
        const broken = line.map((cell) => (typeof cell === 'string' ? `${cell.replace(' ', '\n')}  ` : cell));
        return [row, row === 5 ? broken : line];
      }),
    );
    const parts = workbookParts([{ name, rows: wider }]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const merged = '</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>';
    parts[sheet] = (parts[sheet] ?? '').replace('</sheetData>', merged);
    expect(poamFrom(packParts(parts)).items).toMatchObject([
      { id: 'V-1', originalRating: 'high', adjustedRating: 'moderate', riskAdjustment: 'yes', detected: '2026-05-14' },
    ]);
  });

  it('with open and closed items told apart by the last word of a sheet’s name are read as those', () => {
    const open = { ...openSheet([plainItem('V-1')]), name: 'Acme POA&M - Open' };
    const closed = {
      ...poamSheet(third, 'Closed POA&M Items', { items: [plainItem('V-2')] }),
      name: 'Acme POA&M - Closed',
    };
    expect(poamFrom(buildWorkbook([closed, open])).items).toMatchObject([
      { id: 'V-1', list: 'open' },
      { id: 'V-2', list: 'closed' },
    ]);
  });

  it('with configuration findings alone are read as those, and hold no open item', () => {
    const sheet = poamSheet(third, 'Configuration Findings', { items: [plainItem('C-1')] });
    expect(poamFrom(buildWorkbook([sheet])).items).toMatchObject([{ id: 'C-1', list: 'configuration' }]);
  });

  it.each<[string, string | undefined]>([
    ['29 May 2026', '2026-05-29'],
    ['5/29/26', '2026-05-29'],
    ['2026-05-29T00:00:00Z', '2026-05-29'],
    ['May 2026', undefined],
  ])('dated “%s” are of the day %s', (date, day) => {
    const preamble = { csp: 'Acme', system: 'Box', impactLevel: 'Low', date };
    const poam = poamFrom(
      buildWorkbook([poamSheet(third, 'Open POA&M Items', { preamble, items: [plainItem('V-1')] })]),
    );
    expect(poam.date).toBe(day);
    expect(poam.issues.some(({ what }) => what.endsWith('because it has no day.'))).toBe(day === undefined);
  });
});

describe('tables of text as people and programs leave them', () => {
  it.each([';', '\t', ','])('may tell Excel their separator in the first line: %j', async (separator) => {
    const lines = [head, 'V-1;Old TLS;14.05.2026;High;;'].map((line) => line.replaceAll(';', separator));
    expect(poamIn(`sep=${separator}\r\n${lines.join('\r\n')}\r\n`).items).toMatchObject([
      { id: 'V-1', detected: '2026-05-14', originalRating: 'high', place: { row: 3 } },
    ]);
    const scan = tableText(['Plugin ID', 'Risk', 'Host'], [{ 'Plugin ID': '7', Risk: 'High', Host: 'a' }], {
      separator,
    });
    expect(await readTable(`sep=${separator}\r\n${scan}`)).toMatchObject({ rows: 1, findings: [{ id: '7' }] });
  });

  it('keep of a French or German one what can be read, and name the cells that cannot', () => {
    const poam = poamIn(`${head}\r\nV-1;Clé;14/05/2026;Élevé;;Oui\r\nV-2;Schlüssel;5. Mai 2026;HIGH; YES;N/A\r\n`);
    expect(poam.items).toMatchObject([
      { id: 'V-1', name: 'Clé', detected: '2026-05-14' },
      { id: 'V-2', originalRating: 'high', riskAdjustment: 'yes' },
    ]);
    expect(poam.issues.map(({ kind, place }) => [kind, place.row, place.column])).toEqual([
      ['unread', 2, 'Original Risk Rating'],
      ['unread', 2, 'False Positive'],
      ['unread', 3, 'Original Detection Date'],
    ]);
  });

  it('of eMASS go to the reader that tells so, rather than being asked about as a scan', async () => {
    const text =
      'POA&M Item ID,Control Vulnerability Description,Security Checks,Raw Severity,Devices Affected\nA,b,c,I,d\n';
    const bytes = bytesOf(text);
    expect(await recognizeEvidence(bytes, bytes.length, 'poam.csv')).toMatchObject({ id: 'poam-csv' });
    expect(readPoamCsv(bytes, 'poam.csv')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('eMASS'),
    });
  });
});
