import type { EvidenceKind } from '../reading/reader.ts';

/** The inventory of a system, saved as a table of text. One in a workbook is found by the reader of workbooks. */
export const inventoryTable: EvidenceKind = {
  id: 'inventory',
  mostBytes: 150 * 1024 ** 2,
  recognize: async (start) => (await import('./recognize.ts')).hasInventoryHeadings(start),
  load: async () => (await import('./read-inventory-table.ts')).readInventoryTable,
};
