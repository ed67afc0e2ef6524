import { describe, expect, it } from 'vitest';
import type { PoamEvidence, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { EvidenceReading } from '../../../src/formats/evidence/reading/reader.ts';
import { manyItems, openSheet, openWorkbookOf, plainItem, serialOf } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../support/evidence/oscal-builder.ts';
import { layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { tenableRow } from '../../support/evidence/scan-table-builder-reading.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';

const fileOf = (content: string | Uint8Array, name: string) => new File([new Uint8Array(Buffer.from(content))], name);

const nessus = nessusFile([
  { name: 'web-1', items: [scanInformation('yes'), { plugin: '11', name: 'Old TLS', severity: '3' }] },
]);
const scanHeadings = ['Plugin ID', 'Risk', 'Severity', 'Host', 'Name', 'Vulnerability State'];
const oscal = fedrampPoam([fedrampItem(1), fedrampItem(2)]);

function evidenceIn(reading: EvidenceReading): PoamEvidence | ScanEvidence {
  if (reading.kind !== 'poam' && reading.kind !== 'scan') throw new Error(JSON.stringify(reading));
  return reading;
}

describe('a file that is chosen', () => {
  const csv = buildCsv(openSheet([plainItem('V-1'), plainItem('V-2')]), { showDate: () => '2026-05-14' });
  const files = [
    ['a workbook', openWorkbookOf([plainItem('V-1'), plainItem('V-2')]), 'poam.xlsx', 'FedRAMP POA&M workbook', 2],
    ['a sheet as text', csv, 'open items.csv', 'FedRAMP POA&M as text', 2],
    ['an OSCAL POA&M in JSON', JSON.stringify(oscal), 'poam.json', 'OSCAL POA&M', 2],
    ['an OSCAL POA&M in XML', oscalXml(oscal), 'poam.xml', 'OSCAL POA&M', 2],
    ['a Nessus scan', nessus, 'scan.nessus', 'Nessus scan', 2],
    ['a scan as a table', tableText(scanHeadings, [tenableRow()]), 'scan.csv', 'Nessus scan as a table', 1],
  ] as const;

  it.each(files)('is read as %s by what stands in it, whatever its name', async (_, content, name, format, rows) => {
    const evidence = evidenceIn(await readEvidence(fileOf(content, name)));
    expect(evidence.format).toContain(format);
    expect(evidence.rows).toBe(rows);
    const renamed = await readEvidence(fileOf(content, `${name}.bin`));
    expect(renamed.kind).toBe(evidence.kind);
  });

  describe('without a date of its own', () => {
    const plainTable = tableText(scanHeadings, [tenableRow()]);
    const undated = [
      ['POA&M', csv, 'open items.csv'],
      ['scan', plainTable, 'scan.csv'],
    ] as const;
    const dateOf = async (content: string | Uint8Array, name: string, day: string) =>
      evidenceIn(await readEvidence(fileOf(content, name), { answers: { 'own-date': day } })).date;

    it.each(undated)('is of the day that its owner says, if there is such a day: a %s', async (_, content, name) => {
      expect(await dateOf(content, name, '2026-07-31')).toBe('2026-07-31');
      for (const day of ['', '2026-02-30', '0002-07-31', 'July'])
        expect(await dateOf(content, name, day)).toBeUndefined();
    });

    it('keeps the other answers', async () => {
      const content = buildCsv(openSheet([plainItem('V-1')]), { showDate: () => '03/04/2026' });
      const asked = await readEvidence(fileOf(content, 'open.csv'), { answers: { 'own-date': '2026-07-31' } });
      expect(asked).toMatchObject({ kind: 'question', question: 'date-order' });
      const answers = { 'own-date': '2026-07-31', 'date-order': 'day-first' } as const;
      const evidence = await readEvidence(fileOf(content, 'open.csv'), { answers });
      expect(evidence).toMatchObject({ date: '2026-07-31', items: [{ detected: '2026-04-03' }] });
    });
  });

  it('with a date of its own keeps that, whatever its owner says', async () => {
    const answers = { 'own-date': '2026-07-31' };
    const { date } = evidenceIn(await readEvidence(fileOf(JSON.stringify(oscal), 'poam.json')));
    expect(date).toBeDefined();
    expect(evidenceIn(await readEvidence(fileOf(JSON.stringify(oscal), 'poam.json'), { answers })).date).toBe(date);
  });

  it('comes back refused, with its name, when it is of no kind that is read', async () => {
    const refused = { kind: 'refused', file: 'report.pdf' };
    expect(await readEvidence(fileOf('%PDF-1.7', 'report.pdf'))).toMatchObject(refused);
    expect(await readEvidence(fileOf('', 'report.pdf'))).toMatchObject(refused);
  });

  it('comes back refused when it is larger than what is read of its kind, before it is read', async () => {
    const file = fileOf(JSON.stringify(oscal), 'poam.json');
    const slice = file.slice.bind(file);
    const source = { name: file.name, size: 2 ** 30, slice, stream: () => expect.fail('It was read.') };
    expect(await readEvidence(source)).toMatchObject({ kind: 'refused', message: expect.stringContaining('100 MB') });
  });

  it('comes back refused when it cannot be opened any more', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const source = {
      ...{ name: 'poam.xlsx', size: 10 },
      slice: () => ({ arrayBuffer: gone }),
      stream: () => new ReadableStream(),
    };
    expect(await readEvidence(source)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^poam\.xlsx could not be opened\./),
    });
    const breaking = new ReadableStream({ pull: (at) => at.error(new DOMException('gone', 'NotReadableError')) });
    const { name, size, slice } = fileOf(nessus, 'scan.nessus');
    const file = fileOf(nessus, 'scan.nessus');
    const late = { name, size, slice: slice.bind(file), stream: () => breaking };
    expect(await readEvidence(late)).toMatchObject({ kind: 'refused', file: 'scan.nessus' });
  });

  it('is asked about, and read with the answer', async () => {
    const file = fileOf(csv, 'poam.csv');
    expect(await readEvidence(file)).toMatchObject({ kind: 'question', question: 'list' });
    const answered = await readEvidence(file, { answers: { list: 'closed' } });
    expect(evidenceIn(answered)).toMatchObject({ items: [{ list: 'closed' }, { list: 'closed' }] });
  });

  it('is a scan whose columns are asked for when nothing tells what the table is, and is read with the mapping', async () => {
    const file = fileOf('Thing,Badness,Machine\nT-1,4,web-1\n', 'export.csv');
    expect(await readEvidence(file)).toMatchObject({ kind: 'question', ask: 'columns' });
    const columns = { id: 'Thing', severity: 'Badness', host: 'Machine' };
    const mapped = await readEvidence(file, { mapping: { tool: 'Other', columns, scale: 'zero-to-four' } });
    expect(evidenceIn(mapped)).toMatchObject({ kind: 'scan', tool: 'Other', rows: 1 });
  });

  it('is read as a POA&M where its headings are short, and as a scan where the reader of POA&Ms knows none', async () => {
    const row = 'V-1,Old TLS,2026-05-14,High,web-1,CVE-2026-0001,2026-05-20,Open';
    for (const id of ['POAM ID', 'POA&M Item ID']) {
      const headings = `${id},Weakness,Detection Date,Risk Rating,Asset ID,CVE,Status Date,Status`;
      const poam = evidenceIn(await readEvidence(fileOf(`${headings}\n${row}\n`, 'open.csv')));
      expect(poam).toMatchObject({ kind: 'poam', items: [{ id: 'V-1', detected: '2026-05-14' }] });
    }
    const scan = 'Plugin ID,Risk,Host,Name\n7,High,web-1,Weakness in TLS\n';
    expect(evidenceIn(await readEvidence(fileOf(scan, 'open.csv')))).toMatchObject({ kind: 'scan', rows: 1 });
  });

  it('tells how far reading has come, up to its size', async () => {
    for (const [content, name] of [
      [openWorkbookOf(manyItems(400)), 'poam.xlsx'],
      [nessus, 'scan.nessus'],
    ] as const) {
      const told: { done: number; total: number }[] = [];
      await readEvidence(fileOf(content, name), { onProgress: (progress) => told.push(progress) });
      expect(told.length).toBeGreaterThan(0);
      for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    }
  });

  it('is stopped when that is asked for', async () => {
    const shouldStop = () => true;
    const stopped = { kind: 'stopped', file: 'scan.nessus' };
    expect(await readEvidence(fileOf(nessus, 'scan.nessus'), { shouldStop })).toEqual(stopped);
    const workbook = fileOf(openWorkbookOf(manyItems(400)), 'scan.nessus');
    expect(await readEvidence(workbook, { shouldStop })).toEqual(stopped);
  });

  it('gives every row as an item or as an issue', async () => {
    const sheets = ['Open POA&M Items', 'Closed POA&M Items'].map((name) =>
      poamSheet(layoutNamed('2.1'), name, {
        items: [
          ...manyItems(20),
          { 'Weakness Name': 'Nothing else' },
          { 'POAM ID': 'V-x', 'Original Detection Date': serialOf('2026-01-01') },
        ],
      }),
    );
    const evidence = evidenceIn(await readEvidence(fileOf(buildWorkbook(sheets), 'poam.xlsx')));
    if (evidence.kind !== 'poam') throw new Error(evidence.kind);
    const leftOut = evidence.issues.reduce((sum, { kind, rows = 1 }) => sum + (kind === 'left-out' ? rows : 0), 0);
    expect(evidence.items.length + leftOut).toBe(44);
    expect(evidence.rows).toBe(44);
  });
});
