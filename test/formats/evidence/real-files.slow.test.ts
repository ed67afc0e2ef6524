import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { ratings } from '../../../src/domain/poam/ratings.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { EvidenceReading } from '../../../src/formats/evidence/reading/reader.ts';
import { serialOf } from '../../support/evidence/built-items.ts';
import { type Filling, fillTemplate } from '../../support/evidence/filled-template.ts';
import { realFilesFolder as folder } from '../../support/evidence/real-files-folder.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const read = (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<EvidenceReading> =>
  readEvidence(new File([bytes], name));

async function poamIn(bytes: Uint8Array, name: string): Promise<PoamEvidence> {
  const reading = await read(new Uint8Array(bytes), name);
  if (reading.kind !== 'poam') throw new Error(JSON.stringify(reading));
  return reading;
}

async function scanIn(name: string): Promise<ScanEvidence> {
  const reading = await read(bytesOf(name), name);
  if (reading.kind !== 'scan') throw new Error(JSON.stringify(reading));
  return reading;
}

/** FedRAMP’s templates: what they are called, the columns that the tests fill, and the cell of the POA&M’s date. */
const templates = {
  'poam-template-rev4.xlsm': { format: 'layout of 2022 and 2023', first: 'A', date: 'D3' },
  'poam-template-v2.1.xlsx': { format: 'layout 2.1', first: 'A', date: 'D3' },
  'poam-template-v3.0.xlsx': { format: 'layout 3.0', first: 'B', date: 'E3' },
} as const;
type Template = keyof typeof templates;

const columnsOf = (name: Template) =>
  templates[name].first === 'B'
    ? { id: 'B', name: 'D', detector: 'F', source: 'G', detected: 'L', due: 'M', rating: 'R', adjusted: 'S', ra: 'T' }
    : { id: 'A', name: 'C', detector: 'E', source: 'F', detected: 'K', due: 'L', rating: 'S', adjusted: 'T', ra: 'U' };

type Column = keyof ReturnType<typeof columnsOf>;
type Row = Readonly<Partial<Record<Column, string | number>>>;

const rowsAt = (name: Template, from: number, rows: readonly Row[]) =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [`${columnsOf(name)[column as Column]}${from + index}`, value]),
    ),
  );

const open = 'Open POA&M Items';
const filled = (name: Template, filling: Filling) => poamIn(fillTemplate(bytesOf(name), filling), `filled ${name}`);
const leftOut = ({ issues }: PoamEvidence) => issues.filter(({ kind }) => kind === 'left-out').length;

it('The folder that EVIDENCE_FILES names is there; without the variable real files are read only where they lie.', () => {
  expect(process.env.EVIDENCE_FILES === undefined || existsSync(folder)).toBe(true);
});

if (existsSync(folder)) {
  describe.each(Object.keys(templates) as Template[])('FedRAMP’s own %s', (name) => {
    const { format, date } = templates[name];

    it('is explained as empty, and gives no item and no number', async () => {
      const poam = await poamIn(bytesOf(name), name);
      expect(poam).toMatchObject({ format: `FedRAMP POA&M workbook, ${format}`, items: [], rows: 0 });
      for (const field of ['date', 'csp', 'system', 'impactLevel']) expect(poam).not.toHaveProperty(field);
      expect(poam.issues.map(({ what }) => what)).toEqual([
        ...(name.includes('3.0')
          ? ['The sheet contains findings on PL-2, which are about plans, not vulnerabilities.']
          : []),
        'Rows 6, 7, 8 contain headings, guidance, or examples from the template.',
        'It contains only the template’s own text, without any rows of data.',
      ]);
      expect(countOnce([poam], []).notes.map(({ id }) => id)).toEqual(['as-of', 'no-open-items']);
    });

    it('filled in by hand over its formulas gives exactly those items', async () => {
      const rows: Row[] = [
        {
          id: 'V-1',
          name: 'Old TLS & more',
          detector: 'Nessus',
          source: 104743,
          detected: serialOf('2026-04-29'),
          due: serialOf('2026-05-29'),
          rating: 'High',
        },
        { id: 'V-2', detector: 'Nessus', source: '19506.0', detected: serialOf('2026-05-01'), rating: 'Critical' },
        { id: 17, name: 'By number', detected: '5/14/2026', rating: 'Moderate', adjusted: 'Low', ra: 'Yes' },
      ];
      const closed = rowsAt('poam-template-rev4.xlsm', 6, [
        { id: 'V-0', detected: serialOf('2026-01-02'), rating: 'Low' },
      ]);
      const poam = await filled(name, {
        as: 'spreadsheet',
        sheets: {
          [open]: { ...rowsAt(name, 9, rows), [date]: serialOf('2026-05-29') },
          // In the newest template the headings of closed items stand in row 2, and in other columns.
          ...(name.includes('3.0') ? {} : { 'Closed POA&M Items': closed }),
        },
      });
      expect(poam.date).toBe('2026-05-29');
      expect(
        poam.items.map(({ place, id, sourceId, detected, originalRating }) => [
          place.row,
          id,
          sourceId,
          detected,
          originalRating,
        ]),
      ).toEqual([
        [9, 'V-1', '104743', '2026-04-29', 'high'],
        [10, 'V-2', '19506', '2026-05-01', 'critical'],
        [11, '17', undefined, '2026-05-14', 'moderate'],
        ...(name.includes('3.0') ? [] : [[6, 'V-0', undefined, '2026-01-02', 'low']]),
      ]);
      expect(poam.items[0]).toMatchObject({ name: 'Old TLS & more', scheduled: '2026-05-29' });
      expect(poam.items[2]).toMatchObject({ adjustedRating: 'low', riskAdjustment: 'yes' });
      expect([poam.rows, leftOut(poam)]).toEqual([poam.items.length, 0]);
    });

    it('filled in by a script from row 8 on, over the template’s line, gives exactly those items', async () => {
      const rows = ['V-1', 'V-2', 'V-3'].map((id) => ({
        id,
        name: `Weakness of ${id}`,
        detector: 'Wazuh',
        source: id.slice(2),
        detected: '2026-05-04',
        due: '2026-05-19',
        rating: 'Critical',
      }));
      const poam = await filled(name, { as: 'script', sheets: { [open]: rowsAt(name, 8, rows) } });
      expect(poam).not.toHaveProperty('date');
      expect(
        poam.items.map(({ place, id, name: called, detected, scheduled }) => [
          place.row,
          id,
          called,
          detected,
          scheduled,
        ]),
      ).toEqual(rows.map(({ id, name: called, detected, due }, index) => [8 + index, id, called, detected, due]));
      expect([poam.rows, leftOut(poam)]).toEqual([3, 0]);
      expect(poam.issues.filter(({ kind }) => kind === 'noted').map(({ what }) => what)).toContain(
        'Rows 6, 7 contain headings, guidance, or examples from the template.',
      );
    });
  });

  it('The newest template’s closed items and configuration findings are read from below row 2.', async () => {
    const line = rowsAt('poam-template-v2.1.xlsx', 3, [{ id: 'X-1', name: 'Old', detected: serialOf('2026-01-02') }]);
    const rating = { Q3: 'Low' };
    const sheets = { 'Closed POA&M Items': { ...line, ...rating }, 'Configuration Findings': { ...line, ...rating } };
    const poam = await filled('poam-template-v3.0.xlsx', { as: 'spreadsheet', sheets });
    expect(poam.items).toMatchObject([
      { list: 'closed', id: 'X-1', detected: '2026-01-02', originalRating: 'low', place: { row: 3 } },
      { list: 'configuration', id: 'X-1', originalRating: 'low', place: { row: 3 } },
    ]);
  });

  it('The official OSCAL template holds two examples, which are two items once they are filled in.', async () => {
    const name = 'oscal-poam-template-rev5.json';
    const examples = await poamIn(bytesOf(name), name);
    expect(examples).toMatchObject({ format: 'OSCAL POA&M 1.0.4 (JSON)', date: '2024-09-24', items: [], rows: 2 });
    expect(examples.issues.map(({ kind, what }) => [kind, what])).toEqual(
      Array.from({ length: 2 }, () => ['left-out', 'The entry is marked as an example from the template.']),
    );
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('[EXAMPLE]', '');
    const poam = await poamIn(new TextEncoder().encode(text), name);
    expect(poam.items).toMatchObject([
      { id: 'V-1', originalRating: 'high', detected: '2020-10-10', scheduled: '2023-07-30' },
      { id: 'V-2', adjustedRating: 'moderate', riskAdjustment: 'yes', falsePositive: 'no', vendorDependency: 'yes' },
    ]);
    // The second example is open by its status, and closed by the last entry of its log.
    expect(poam.issues).toMatchObject([
      { kind: 'noted', what: expect.stringContaining('last change in the risk’s log') },
    ]);
    expect(poam.items.map(({ unclearStatus }) => unclearStatus !== undefined)).toEqual([false, true]);
  });

  it('The Nessus scan has one host, without credentials, and 25 unique vulnerabilities.', async () => {
    const scan = await scanIn('nessus-one-host.nessus');
    expect(scan).toMatchObject({ tool: 'Nessus', date: '2022-03-23', rows: 49, issues: [] });
    expect(scan.hosts).toMatchObject([
      { name: 'testphp.vulnweb.com', authentication: 'no', basis: 'plugin 19506: credentialed checks “no”' },
    ]);
    expect(scan.findings.reduce((sum, { rows = 0 }) => sum + rows, 0)).toBe(49);
    const { vulnerabilities, scans } = countOnce([], [scan]);
    expect(vulnerabilities.now).toBe(25);
    const found = scans?.vulnerabilities.unique.map(({ severity }) => severity);
    expect(ratings.map((rating) => found?.filter((one) => one === rating).length)).toEqual([1, 10, 13, 1]);
    expect(scans?.authentication).toMatchObject({ total: 1, unauthenticated: 1, undecided: 0 });
  });

  it('The Tenable export is read by its own columns: one plugin on one machine with two addresses, by its card and its name.', async () => {
    const scan = await scanIn('tenable-export.csv');
    expect(scan).toMatchObject({ tool: 'Nessus', date: '2024-02-19', rows: 3 });
    expect(scan.issues.map(({ what }) => what)).toEqual(['2.3.4.5 and 1.2.3.4 are one machine.']);
    expect(scan.findings).toMatchObject([
      { id: '73756', severity: 'critical', hosts: 1, rows: 3, firstSeen: '2024-02-05', isCompliance: false },
    ]);
    expect(scan.hosts).toMatchObject([{ name: '2.3.4.5', authentication: 'unknown' }]);
  });
}
