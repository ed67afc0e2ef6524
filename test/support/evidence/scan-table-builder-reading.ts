import type { RowReason } from '../../../src/domain/poam/evidence.ts';
import type { ReadingOptions } from '../../../src/formats/evidence/reading/reader.ts';
import { readScanTable, type ScanTableEvidence } from '../../../src/formats/evidence/scan-table/read-scan-table.ts';
import type { ScanTableQuestion } from '../../../src/formats/evidence/scan-table/scan-question.ts';
import { inPieces } from './nessus-builder.ts';
import { openedFile } from './opened-file.ts';

/** What reading a text as a table of a scan comes to. */
export function resultOf(
  content: string | Uint8Array,
  options?: ReadingOptions,
  size?: number,
): ReturnType<typeof readScanTable> {
  return readScanTable(openedFile(inPieces(content, size), 'scan.csv'), options);
}

/** The scan in a table that is read without asking. */
export async function readTable(
  content: string | Uint8Array,
  options?: ReadingOptions,
  size?: number,
): Promise<ScanTableEvidence> {
  const evidence = await resultOf(content, options, size);
  if (evidence.kind !== 'scan') throw new Error(JSON.stringify(evidence));
  return evidence;
}

/** What is asked about a table. */
export async function questionOf(content: string | Uint8Array, options?: ReadingOptions): Promise<ScanTableQuestion> {
  const question = await resultOf(content, options);
  if (question.kind !== 'question') throw new Error(JSON.stringify(question));
  return question;
}

/** How many rows were left out. */
export function leftOutOf({ issues }: ScanTableEvidence): number {
  return issues.reduce((sum, { kind, rows = 1 }) => sum + (kind === 'left-out' ? rows : 0), 0);
}

/** How many rows are no open findings, by what the table itself says of them. */
export function passedOverIn({ accounts = [] }: ScanTableEvidence): number {
  const passedOver: readonly RowReason[] = ['fixed', 'footer', 'other', 'repeated-heading'];
  return accounts
    .flatMap(({ reasons }) => reasons)
    .reduce((sum, { reason, rows }) => sum + (passedOver.includes(reason) ? rows : 0), 0);
}

/** The reasons for which rows stand apart, with how many there are. */
export function reasonsIn({ accounts = [] }: ScanTableEvidence): Partial<Record<RowReason, number>> {
  return Object.fromEntries(accounts.flatMap(({ reasons }) => reasons).map(({ reason, rows }) => [reason, rows]));
}

/** How many rows were counted. */
export function countedIn({ findings }: ScanTableEvidence): number {
  return findings.reduce((sum, { rows = 0 }) => sum + rows, 0);
}

/** A row of Tenable’s table, with some of its cells. */
export const tenableRow = (more: Readonly<Record<string, string>> = {}) => ({
  'Plugin ID': '100464',
  Risk: 'Critical',
  Severity: 'High',
  Host: 'db-1',
  Name: 'A weakness',
  'Vulnerability State': 'Active',
  ...more,
});
