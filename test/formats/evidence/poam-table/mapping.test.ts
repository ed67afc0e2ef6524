import { describe, expect, it } from 'vitest';
import { choicesOf, mappableColumns, type PoamMapping } from '../../../../src/domain/poam/fields/poam-mapping.ts';
import { readKeptPoamMapping } from '../../../../src/formats/evidence/poam-table/kept-poam-mapping.ts';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import type { EvidenceReading, ReadingOptions } from '../../../../src/formats/evidence/reading/reader.ts';
import { openWorkbookOf, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from '../workbook/poam-from.ts';

const lines = [
  ['Acme tracker'],
  ['Ref', 'What', 'Found On', 'How bad', 'Where', 'State of work', 'Excused'],
  ['T-1', 'Old TLS', '2026-05-04', 'H', 'web-1', 'Closed - verified', 'DR-17'],
  ['T-2', 'Weak cipher', '2026-05-05', 'M', 'web-2', 'to fix', ''],
];
const csv = `${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
const workbook = buildWorkbook([
  { name: 'Cover', rows: new Map([[1, ['Acme']]]) },
  { name: 'Tracker', rows: new Map(lines.map((cells, index) => [index + 1, cells])) },
]);
const files: readonly [string, BlobPart][] = [
  ['acme-poam.csv', csv],
  ['acme-tracker.xlsx', new Uint8Array(workbook)],
];

const mapping: PoamMapping = {
  columns: {
    Ref: 'id',
    What: 'name',
    'Found On': 'detected',
    'How bad': 'originalRating',
    Where: 'assets',
    'State of work': 'status',
    Excused: 'falsePositive',
  },
  values: { originalRating: { m: 'low' }, status: { 'to fix': 'open' }, falsePositive: { 'dr-17': 'pending' } },
};

const read = (name: string, content: BlobPart, options?: ReadingOptions) =>
  readEvidence(new File([content], name), options);
const list = { list: 'open' } as const;

function poamOf(reading: EvidenceReading) {
  if (reading.kind !== 'poam') throw new Error(JSON.stringify(reading));
  return reading;
}

describe.each(files)('a table of headings that no POA&M has: %s', (name, content) => {
  it('is asked about, with the first values of each column and what it seems to be', async () => {
    const question = await read(name, content);
    expect(question).toMatchObject({
      kind: 'question',
      question: 'poam-columns',
      options: [{ answer: 'none' }],
      table: {
        columns: [
          { heading: 'Ref', samples: ['T-1', 'T-2'] },
          { heading: 'What' },
          { heading: 'Found On', samples: ['2026-05-04', '2026-05-05'] },
          { heading: 'How bad', samples: ['H', 'M'] },
          { heading: 'Where' },
          { heading: 'State of work' },
          { heading: 'Excused', samples: ['DR-17'] },
        ],
        proposed: { columns: { Ref: 'id', 'Found On': 'detected' } },
        layout: 'ref|what|foundon|howbad|where|stateofwork|excused',
      },
    });
    expect((question as { message: string }).message).toMatch(/headings in row 2 are not those of a FedRAMP POA&M/);
  });

  it('is read with the mapping, its values too', async () => {
    const poam = poamOf(await read(name, content, { poamMapping: mapping, answers: list }));
    expect(poam.items).toMatchObject([
      { id: 'T-1', name: 'Old TLS', detected: '2026-05-04', originalRating: 'high', assets: ['web-1'], list: 'closed' },
      { id: 'T-2', originalRating: 'low', list: 'open', status: 'to fix' },
    ]);
    expect(poam.items[0]).toMatchObject({ falsePositive: 'pending' });
    expect(poam).toMatchObject({ layout: 'ref|what|foundon|howbad|where|stateofwork|excused', mapping });
    expect(poam.accounts?.[0]?.unknownValues).toEqual([]);
  });

  it('is no POA&M where its owner says so', async () => {
    const reading = await read(name, content, { answers: { 'poam-columns': 'none', ...list } });
    expect(reading).toMatchObject({ kind: 'refused', message: expect.stringContaining('not a FedRAMP POA&M') });
  });

  it('is asked about again where the mapping is of another table', async () => {
    const other: PoamMapping = { columns: { Key: 'id', Summary: 'name' } };
    expect(await read(name, content, { poamMapping: other })).toMatchObject({ question: 'poam-columns' });
  });
});

describe('a table of text of no known kind', () => {
  it('is a scan or a POA&M as its owner says', async () => {
    expect(await read('export.csv', csv)).toMatchObject({ ask: 'columns' });
    expect(await read('export.csv', csv, { answers: { 'table-kind': 'poam' } })).toMatchObject({
      question: 'poam-columns',
    });
    expect(await read('acme-poam.csv', csv, { answers: { 'table-kind': 'scan' } })).toMatchObject({ ask: 'columns' });
  });
});

describe('a mapping of a POA&M whose headings are known', () => {
  const bytes = openWorkbookOf([plainItem('V-1', { Comments: '2026-01-02', 'Original Risk Rating': 'Severe' })]);

  it('goes before what is known of its headings', () => {
    const poam = poamFrom(bytes, {
      poamMapping: { columns: { comments: 'detected', 'Weakness Name': 'not-used' } },
    });
    expect(poam.items).toMatchObject([{ detected: '2026-01-02' }]);
    expect(poam.items[0]).not.toHaveProperty('name');
    const columns = poam.accounts?.[0]?.columns ?? [];
    expect(columns.find(({ heading }) => heading === 'Comments')).toMatchObject({ column: 'detected' });
    expect(columns.find(({ heading }) => heading === 'Original Detection Date')).not.toHaveProperty('column');
  });

  it('leaves another sheet as it is known, where that has no such heading', () => {
    const { headings, ...layout } = layoutNamed('2.1');
    const renamed = headings.map((heading) => (heading === 'Original Detection Date' ? 'Spotted' : heading));
    const open = poamSheet({ ...layout, headings: renamed }, 'Open POA&M Items', {
      items: [plainItem('V-1', { Spotted: '2026-01-02' })],
      hasTemplateRows: false,
    });
    const closed = poamSheet(layoutNamed('2.1'), 'Closed POA&M Items', { items: [plainItem('V-2')] });
    const poam = poamFrom(buildWorkbook([open, closed]), { poamMapping: { columns: { Spotted: 'detected' } } });
    expect(poam.items).toMatchObject([
      { id: 'V-1', detected: '2026-01-02' },
      { id: 'V-2', detected: '2026-05-14' },
    ]);
  });

  it('says what values mean, whatever their capitals and blanks', () => {
    const values = { originalRating: { severe: 'high' } } as const;
    expect(poamFrom(bytes, { poamMapping: { columns: {}, values } }).items).toMatchObject([{ originalRating: 'high' }]);
    const nothing = { originalRating: { severe: 'not-given' } } as const;
    const poam = poamFrom(bytes, { poamMapping: { columns: {}, values: nothing } });
    expect(poam.items[0]).not.toHaveProperty('originalRating');
    expect(poam.issues.filter(({ kind }) => kind === 'unread')).toEqual([]);
  });
});

describe('a mapping that was kept', () => {
  it('comes back as it was', () => {
    expect(readKeptPoamMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it('loses what is not known, and is none where nothing is left', () => {
    const kept = {
      columns: { Ref: 'id', Old: 'no-such-column', __proto__: 'name', Skip: 'not-used', Odd: 7 },
      values: { originalRating: { h: 'high', x: 'gravest' }, name: { a: 'high' }, nothing: { a: 'b' }, status: 'open' },
    };
    expect(readKeptPoamMapping(kept)).toEqual({
      columns: { Ref: 'id', Skip: 'not-used' },
      values: { originalRating: { h: 'high' } },
    });
    for (const value of [undefined, null, 7, 'text', [], {}, { columns: [] }, { columns: { a: 'b' } }]) {
      expect(readKeptPoamMapping(value)).toBeUndefined();
    }
  });

  it('may give meanings to the values of every column that holds a choice', () => {
    expect(mappableColumns.filter((column) => choicesOf(column).length > 0)).toEqual([
      'status',
      'vendorDependency',
      'originalRating',
      'adjustedRating',
      'riskAdjustment',
      'falsePositive',
      'operationalRequirement',
      'deviationStatus',
    ]);
  });
});
