import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { ReadingOptions, SaidOfLayout } from '../../../src/formats/evidence/reading/reader.ts';
import { manyItems, openSheet, openWorkbookOf } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { tableText, tenableHeadings } from '../../support/evidence/scan-table-builder.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';

const items = manyItems(20);
const tracker = [
  ['Ref', 'What', 'Found On', 'How bad'],
  ['T-1', 'Old TLS', '2026-05-04', 'H'],
  ['T-2', 'Weak cipher', '2026-05-05', 'Grave'],
];
const named = { columns: { Ref: 'id', What: 'name', 'Found On': 'detected', 'How bad': 'originalRating' } } as const;
const ofTracker = { poamMapping: { ...named, values: { originalRating: { grave: 'critical' } } } } as const;
const ofTemplate = {
  poamMapping: { columns: { 'Weakness Name': 'not-used', 'Weakness Description': 'name' } },
} as const;
const scanRows = [{ 'Plugin ID': '7', Severity: 'Grave', Host: 'web-1', Name: 'One' }];

const files: readonly (readonly [what: string, name: string, content: string | Uint8Array, said: SaidOfLayout])[] = [
  ['a workbook of a template', 'poam.xlsx', openWorkbookOf(items), ofTemplate],
  ['the same as CSV', 'open poam.csv', buildCsv(openSheet(items)), ofTemplate],
  [
    'a workbook of unknown headings',
    'tracker.xlsx',
    buildWorkbook([{ name: 'Tracker', rows: new Map(tracker.map((cells, at) => [at + 1, cells])) }]),
    ofTracker,
  ],
  ['the same as CSV', 'open poam.csv', tracker.map((cells) => cells.join(';')).join('\r\n'), ofTracker],
  [
    'a scan',
    'scan.csv',
    tableText(tenableHeadings, scanRows),
    {
      mapping: {
        tool: 'Nessus',
        columns: { id: 'Plugin ID', severity: 'Severity', host: 'Host', name: 'Name' },
        severities: { grave: 'critical' },
      },
    },
  ],
  [
    'a scan of unknown headings',
    'scan.csv',
    'Check,How bad,Machine\n7,High,web-1\n',
    { mapping: { tool: 'Own', columns: { id: 'Check', severity: 'How bad', host: 'Machine' } } },
  ],
];

describe.each(files)('what is kept of the layout of %s: %s', (_, name, content, said) => {
  const read = (options: ReadingOptions) => readEvidence(new File([content as BlobPart], name), options);
  const layoutOf = (reading: object): string => {
    if ('table' in reading) return (reading.table as { layout: string }).layout;
    return (reading as { layout: string }).layout;
  };

  it('is used in the first reading, as if it had been said of the file', async () => {
    const plain = await read({});
    const told = await read(said);
    const kept = { other: {}, [layoutOf(plain)]: said };
    expect(told).not.toEqual(plain);
    expect(await read({ kept })).toEqual(told);
  });

  it('is not used for another layout, nor where something was said of this file', async () => {
    const plain = await read({});
    expect(await read({ kept: { other: said } })).toEqual(plain);
    const kept = { [layoutOf(plain)]: { mapping: { tool: 'x', columns: {} }, poamMapping: { columns: {} } } };
    expect(await read({ ...said, kept })).toEqual(await read(said));
  });
});

it('A kept meaning is looked up once the headings are read: the bytes of a file are taken once.', async () => {
  const bytes = new TextEncoder().encode(tableText(tenableHeadings, scanRows));
  let taken = 0;
  const source = {
    name: 'scan.csv',
    size: bytes.length,
    slice: (start: number, end: number) => new Blob([bytes.slice(start, end)]),
    stream: () => {
      taken += 1;
      return new Blob([bytes]).stream();
    },
  };
  const first = (await readEvidence(source)) as unknown as { layout: string };
  taken = 0;
  const [, , , said] = files[4] as (typeof files)[number];
  expect(await readEvidence(source, { kept: { [first.layout]: said } })).toMatchObject({
    findings: [{ severity: 'critical' }],
  });
  expect(taken).toBe(1);
});
