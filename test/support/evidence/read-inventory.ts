import type { InventoryEvidence } from '../../../src/domain/inventory/inventory.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { buildCsv, type CsvStyle } from './csv-builder.ts';
import { type InventoryLayout, type InventoryRow, inventorySheet } from './inventory-builder.ts';
import { type BuiltCell, type BuiltSheet, buildWorkbook, type WorkbookStyle } from './workbook-builder.ts';

/** A file as people choose it. */
export const chosenFile = (content: string | Uint8Array, name: string): File =>
  new File([new Uint8Array(Buffer.from(content))], name);

/** Reads an inventory, in whatever form; throws where the file is none. */
export async function readInventory(content: string | Uint8Array, name = 'inventory.xlsx'): Promise<InventoryEvidence> {
  const reading = await readEvidence(chosenFile(content, name), { withInventory: true });
  if (reading.kind !== 'inventory') throw new Error(JSON.stringify(reading).slice(0, 2_000));
  return reading;
}

type Rows = readonly (InventoryRow | readonly BuiltCell[])[];

/** Every form in which the sheet of an inventory comes. */
export const inventoryForms: readonly (readonly [name: string, bytes: (sheet: BuiltSheet) => Uint8Array])[] = [
  ...(
    [
      ['a workbook', {}],
      ['a workbook with its texts in the cells', { strings: 'inline' }],
      ['a workbook with prefixes and without references', { prefix: 'x', references: false }],
    ] as const satisfies readonly (readonly [string, WorkbookStyle])[]
  ).map(([name, style]) => [name, (sheet: BuiltSheet) => buildWorkbook([sheet], style)] as const),
  ...(
    [
      ['CSV', {}],
      ['CSV with semicolons and line feeds', { delimiter: ';', newline: '\n' }],
      ['Unicode text', { delimiter: '\t', encoding: 'utf-16le' }],
      ['CSV with a mark and empty lines', { encoding: 'utf-8-mark', emptyLines: 30 }],
      ['CSV in Windows-1252', { encoding: 'windows-1252', newline: '\r' }],
    ] as const satisfies readonly (readonly [string, CsvStyle])[]
  ).map(([name, style]) => [name, (sheet: BuiltSheet) => buildCsv(sheet, style)] as const),
];

/** An inventory in a workbook of one sheet, read. */
export const inventoryOf = (rows: Rows, layout?: InventoryLayout): Promise<InventoryEvidence> =>
  readInventory(buildWorkbook([inventorySheet(rows, layout)]));

/** What is remarked on an inventory, as one text. */
export const remarksOn = ({ issues }: InventoryEvidence): string =>
  issues.map(({ what, done, kind, mayHide }) => `${kind}${mayHide ? ' (may hide)' : ''}: ${what} ${done}`).join('\n');
