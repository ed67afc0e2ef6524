import type { EvidenceKind } from '../reading/reader.ts';

/** A scan that was exported as a table of text. It is read in passing. A table of unknown headings is asked about. */
export const scanTable: EvidenceKind = {
  id: 'scan-table',
  mostBytes: 2048 * 1024 ** 2,
  recognize: async (start) => (await import('./recognize.ts')).hasScanHeadings(start),
  mayBe: async (start) => (await import('../text/first-rows.ts')).isTable(start),
  load: async () => (await import('./read-scan-table.ts')).readScanTable,
};
