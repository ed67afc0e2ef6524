import { inventoryTable } from './inventory/kind.ts';
import { nessus } from './nessus/kind.ts';
import { oscalJson } from './oscal-json/kind.ts';
import { oscalXml } from './oscal-xml/kind.ts';
import { poamCsv } from './poam-csv/kind.ts';
import type { EvidenceKind } from './reading/reader.ts';
import { scanTable } from './scan-table/kind.ts';
import { workbook } from './workbook/kind.ts';

/**
 * Every kind of file that can be read, in the order in which a file is tried against them. A new kind is a folder with a
 * `kind.ts` and a reader, and its name here.
 */
export const evidenceKinds: readonly EvidenceKind[] = [
  workbook,
  nessus,
  oscalXml,
  oscalJson,
  poamCsv,
  scanTable,
  inventoryTable,
];
