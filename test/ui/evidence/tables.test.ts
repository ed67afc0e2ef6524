import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { ReadingOptions } from '../../../src/formats/evidence/reading/reader.ts';
import {
  answerOfPoam,
  askedPoamColumns,
  askedPoamValues,
  askedScanColumns,
  askedScanValues,
  missingOfPoam,
  missingOfScan,
  saidOfPoam,
  saidOfScan,
} from '../../../src/ui/evidence/files/table-answers.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { manyItems, openWorkbookOf } from '../../support/evidence/built-items.ts';
import { tableText, tenableHeadings } from '../../support/evidence/scan-table-builder.ts';

async function summaryOfFile(name: string, content: string | Uint8Array, options: ReadingOptions = {}) {
  const reading = await readEvidence(new File([content as BlobPart], name), options);
  if (reading.kind !== 'poam' && reading.kind !== 'scan') throw new Error(JSON.stringify(reading));
  const store = startStore();
  const summary = store.hold(1, reading);
  return { summary, count: await store.count({ choices: {}, hosts: [] }) };
}

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n');
const headings = [
  'POAM ID',
  'Weakness Name',
  'Original Detection Date',
  'Original Risk Rating',
  'Status',
  'Found',
  'Controls',
  'Weakness Detector Source',
];
const withLetters = csv([
  headings,
  ['V-1', 'One', '2026-01-05', 'Huge', 'Open', '2026-01-01', 'RA-5', 'Nessus'],
  ['V-2', 'Two', '2026-01-05', 'Huge', 'Closed', '2026-01-01', 'RA-5', 'Nessus'],
  ['V-3', 'Three', '2026-01-05', 'High', 'Verified out', '2026-01-01', 'RA-5', 'Nessus'],
]);
const asOpen = { list: 'open' } as const;

describe('what was read of a file', () => {
  it('is said table by table: rows, items, and rows that stand apart with the first of them', async () => {
    const { summary } = await summaryOfFile('poam.csv', withLetters, { answers: asOpen });
    const [table] = summary.tables;
    expect(table?.text).toBe('3 rows, 2 open items, 1 closed by status or completion date');
    expect(table?.apart).toEqual(['1 closed by status or completion date, in row 3']);
    expect(table?.unknownValues.map(({ value, rows, column }) => [value, rows, column])).toEqual([
      ['Huge', 2, 'originalRating'],
      ['Verified out', 1, 'status'],
    ]);
    expect(table?.columns.filter(({ readAs }) => readAs === undefined).map(({ heading }) => heading)).toEqual([
      'Found',
      'Controls',
    ]);
  });

  it('names the sheet of a workbook', async () => {
    const { summary } = await summaryOfFile('poam.xlsx', openWorkbookOf(manyItems(5)));
    expect(summary.tables[0]?.text).toMatch(/^Open POA&M Items: \d rows, 5 open items/);
  });
});

describe('what a person says of a POA&M', () => {
  it('is used when the file is read again: a value, a column, and a column that is not used', async () => {
    const { summary } = await summaryOfFile('poam.csv', withLetters, { answers: asOpen });
    const table = summary.tables[0] as (typeof summary.tables)[number];
    const asked = askedPoamColumns(table);
    const meanings = askedPoamValues(table);
    expect(meanings.map(({ options }) => options[0]?.label)).toEqual(['Critical', 'Open']);
    const columns = asked.map(({ heading, readAs = '' }) =>
      heading === 'Found' ? 'detected' : readAs === 'detected' ? '' : readAs,
    );
    const poamMapping = saidOfPoam(undefined, asked, { columns, values: ['high', 'closed'] }, table.unknownValues);
    expect(poamMapping).toEqual({
      columns: { 'Original Detection Date': 'not-used', Found: 'detected' },
      values: { originalRating: { huge: 'high' }, status: { 'verified out': 'closed' } },
    });
    const again = await summaryOfFile('poam.csv', withLetters, { answers: asOpen, poamMapping });
    expect(again.summary.tables[0]?.text).toBe('3 rows, 1 open item, 2 closed by status or completion date');
    expect(again.summary.tables[0]?.unknownValues).toEqual([]);
    expect(again.summary).toMatchObject({ poamMapping, layout: summary.layout });
    const more = saidOfPoam(poamMapping, askedPoamColumns(again.summary.tables[0] ?? table), {
      columns: [],
      values: [],
    });
    expect(more.values).toEqual(poamMapping.values);
  });

  it('answers what a table of unknown headings asks, and needs an id or a name', () => {
    const asked = [{ heading: 'Key', readAs: 'id' }, { heading: 'Day', readAs: 'detected' }, { heading: 'Memo' }];
    expect(answerOfPoam(asked, { columns: ['name', '', ''], values: [] })).toEqual({
      columns: { Key: 'name', Day: 'not-used' },
    });
    expect(missingOfPoam(['detected'])).toMatch(/POA&M ID or the weakness name/);
    expect(missingOfPoam(['name'])).toBeUndefined();
  });
});

describe('what a person says of a scan', () => {
  const text = tableText(tenableHeadings, [
    { 'Plugin ID': '1', Severity: 'Grave', Host: 'web-1', Name: 'One' },
    { 'Plugin ID': '2', Severity: 'High', Host: 'web-1', Name: 'Two' },
  ]);

  it('gives a severity of its own scale a meaning, and the scan is counted with it', async () => {
    const { summary } = await summaryOfFile('scan.csv', text);
    const table = summary.tables[0] as (typeof summary.tables)[number];
    const mapping = summary.scanMapping as NonNullable<typeof summary.scanMapping>;
    const asked = askedScanColumns(table, mapping);
    const values = askedScanValues(table, mapping);
    expect(values.map(({ value, options }) => [value, options.length])).toEqual([['Grave', 5]]);
    const columns = asked.map(({ readAs = '' }) => readAs);
    const said = saidOfScan(mapping, asked, { columns, values: ['critical'] }, table.unknownValues);
    expect(said).toEqual({ ...mapping, severities: { grave: 'critical' } });
    const again = await summaryOfFile('scan.csv', text, { mapping: said });
    expect([summary.shortfallCount, again.summary.shortfallCount]).toEqual([1, 0]);
    expect(again.count.vulnerabilities).toMatchObject({ now: 2, certainty: 'exact' });
    expect(missingOfScan(['id', 'host'])).toContain('Severity');
  });

  it('gives a state a meaning, beside a severity, and what was said before stays', async () => {
    const headings = ['IP', 'QID', 'Title', 'Severity', 'Vuln Status'];
    const rows = [
      { IP: '10.0.0.1', QID: '1', Title: 'One', Severity: '4', 'Vuln Status': 'Tombstoned' },
      { IP: '10.0.0.1', QID: '2', Title: 'Two', Severity: 'Grave', 'Vuln Status': 'Active' },
    ];
    const file = tableText(headings, rows);
    const { summary, count } = await summaryOfFile('scan.csv', file);
    expect(count.vulnerabilities.now).toBe(1);
    const table = summary.tables[0] as (typeof summary.tables)[number];
    const mapping = summary.scanMapping as NonNullable<typeof summary.scanMapping>;
    const asked = askedScanColumns(table, mapping);
    const values = askedScanValues(table, mapping);
    expect(values.map(({ value, options }) => [value, options.map(({ label }) => label)])).toContainEqual([
      'Tombstoned',
      ['Still open', 'Fixed or closed', 'Not a finding'],
    ]);
    const columns = asked.map(({ readAs = '' }) => readAs);
    const meant = values.map(({ value }) => (value === 'Tombstoned' ? 'fixed' : 'high'));
    const said = saidOfScan(mapping, asked, { columns, values: meant }, table.unknownValues);
    expect(said).toEqual({ ...mapping, severities: { grave: 'high' }, states: { tombstoned: 'fixed' } });
    const again = await summaryOfFile('scan.csv', file, { mapping: said });
    expect(again.count.vulnerabilities).toMatchObject({ now: 1, certainty: 'exact' });
    expect(again.summary.tables[0]?.text).toContain('1 fixed');
    expect(saidOfScan(said, asked, { columns, values: [] }, [])).toEqual(said);
  });
});
