import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, PoamItem, ReadIssue, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { dateOfSerial, serialOf } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { nessusFile } from '../../support/evidence/nessus-builder.ts';
import { oscalXml } from '../../support/evidence/oscal-builder.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { scannerSamples } from '../../support/evidence/scanner-samples/all.ts';
import { type BuiltSheet, buildWorkbook } from '../../support/evidence/workbook-builder.ts';

type Reading = PoamEvidence | ScanEvidence;
type Content = string | Uint8Array;

/** Reads a file that has to be of a kind. @throws Error when it is not. */
export async function readAs<Kind extends Reading['kind']>(kind: Kind, name: string, content: Content) {
  const reading = await readEvidence(new File([content as BlobPart], name));
  if (reading.kind !== kind) throw new Error(JSON.stringify(reading));
  return reading as Extract<Reading, { kind: Kind }>;
}

/** The remarks that say that more may be missing. */
export const hiding = ({ issues }: { readonly issues: readonly ReadIssue[] }) =>
  issues.filter(({ mayHide }) => mayHide);
/** An item as the counting takes it: whether it is open, and whether that and its rating and date are known. */
export const shortly = ({ id, list, unclearStatus, detected, originalRating }: PoamItem) =>
  [id, unclearStatus ? 'unclear' : list, detected ? 'dated' : 'undated', originalRating ?? 'unrated'].join(' ');

/** Each item by its id, list, date, and rating, in short. */
export const shownItems = ({ items }: PoamEvidence) => items.map(shortly);

const layout = layoutNamed('2.1');
const headings = [...layout.headings, 'Status'];

/** A sheet of open items of edition 2.1 with a column for the status. */
export const sheetOf = (items: readonly BuiltItem[], system = 'Acme Box') =>
  poamSheet({ ...layout, headings }, 'Open POA&M Items', {
    items,
    preamble: { csp: 'Acme', system, impactLevel: 'Moderate', date: serialOf('2026-05-29') },
    hasTemplateRows: false,
  });

/** A POA&M as a workbook, read. */
export const poamInWorkbook = (items: readonly BuiltItem[], system?: string, change = (sheet: BuiltSheet) => sheet) =>
  readAs('poam', 'poam.xlsx', buildWorkbook([change(sheetOf(items, system))]));

/** A POA&M as CSV with semicolons, read. */
export const poamInCsv = (items: readonly BuiltItem[], system?: string) =>
  readAs('poam', 'open poam.csv', buildCsv(sheetOf(items, system), { showDate: dateOfSerial, delimiter: ';' }));

/** A POA&M as OSCAL in JSON and in XML, read. */
export const poamsInOscal = (document: Parameters<typeof oscalXml>[0]) =>
  Promise.all([readAs('poam', 'poam.json', JSON.stringify(document)), readAs('poam', 'poam.xml', oscalXml(document))]);

/** A scan of Nessus, read. */
export const scanByNessus = (...given: Parameters<typeof nessusFile>) =>
  readAs('scan', 'scan.nessus', nessusFile(...given));

/** A table of each scanner, whose rows are its first with some cells changed, by what they are read as. */
export async function scanTables(
  changes: readonly Readonly<Record<string, string>>[],
  expectOf: (scan: ScanEvidence, has: (column: string) => boolean) => void,
) {
  for (const {
    name,
    headings: own,
    preamble = [],
    rows: [first = {}],
  } of scannerSamples) {
    const plain = await readAs('scan', 'scan.csv', tableText(own, [first], { preamble }));
    const columns = (plain as unknown as { mapping: { columns: Record<string, string | undefined> } }).mapping.columns;
    const rows = changes.map((cells) => ({
      ...first,
      ...Object.fromEntries(Object.entries(cells).map(([column, text]) => [columns[column] ?? '', text])),
    }));
    const scan = await readAs('scan', 'scan.csv', tableText(own, rows, { preamble }));
    try {
      expectOf(scan, (column) => columns[column] !== undefined);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}

/** Reads a file cut at each tenth of its length: what is read of it says that more may be missing. */
export async function cutAtTenths(name: string, content: Content) {
  for (let tenth = 1; tenth < 10; tenth++) {
    const cut = content.slice(0, Math.floor((content.length * tenth) / 10));
    const reading = await readEvidence(new File([cut as BlobPart], name));
    if (reading.kind === 'poam' || reading.kind === 'scan')
      expect([tenth, hiding(reading).length > 0]).toEqual([tenth, true]);
    else expect(reading).toMatchObject({ message: expect.stringMatching(/^\S.+[.?]$/s) });
  }
}

/** A column can stand for two: what is said last of it holds. */
export const oneName = { mac: '', hostId: '', address: '', otherHost: '', netbiosName: '', dnsName: '' };

/** Demands that POA&Ms of different systems are not counted as one. */
export const expectApart = async (made: Promise<readonly PoamEvidence[]>) => {
  const { conflict, late } = countOnce(await made, []);
  expect(conflict?.text).toMatch(/^The POA&Ms name different systems/);
  expect(late.map(({ certainty }) => certainty)).toEqual(late.map(() => 'not-known'));
};

/** A finding of Nessus. */
export const weakness = { plugin: '51192', name: 'A certificate', severity: '3' };

/** A test, or the reason why a kind of file cannot have what goes wrong. */
type Cell = (() => Promise<unknown>) | string;

type Kind = 'a POA&M workbook' | 'a POA&M as CSV' | 'an OSCAL POA&M' | 'a Nessus scan' | 'a scan as a table';

/** What goes wrong with files in practice, each with a cell for every kind of file. */
type Matrix = Readonly<Record<string, Readonly<Record<Kind, Cell>>>>;

/** Tests every cell of a matrix, and that those without a test have a reason. */
export function testCells(matrix: Matrix): void {
  describe.each(Object.entries(matrix))('%s', (_, cells) => {
    const tests = Object.entries(cells).flatMap(([kind, cell]) =>
      typeof cell === 'string' ? [] : [[kind, cell] as const],
    );
    it.each(tests)('in %s gives the right number, or says what it cannot tell', async (__, test) => {
      await test();
    });

    it('is tested for every kind of file that can have it', () => {
      const reasons = Object.values(cells).filter((cell) => typeof cell === 'string');
      expect(tests.length + reasons.length).toBe(5);
      for (const reason of reasons) expect(reason).toMatch(/^[A-Z].+\.$/);
    });
  });
}
