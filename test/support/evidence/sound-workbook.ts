import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import type { BuiltCell, BuiltSheet } from './workbook-builder.ts';

/**
 * A workbook as office programs write one, with types of contents, styles and shared texts, by a writer that is not ours.
 * For what is damaged or odd there is `workbook-builder.ts`. Of a formula its result is written; other cells than texts,
 * numbers, logical values and formulas there are not.
 */
export async function soundWorkbook(sheets: readonly BuiltSheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(sheets.map(({ name, rows }) => ({ sheet: name, data: dataOf(rows) })));
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

function dataOf(rows: BuiltSheet['rows']): Cell[][] {
  const last = Math.max(0, ...rows.keys());
  return Array.from({ length: last }, (_, index) => Array.from(rows.get(index + 1) ?? [], cellOf));
}

function cellOf(cell: BuiltCell): Cell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell !== 'object') return cell;
  if (!('formula' in cell)) throw new RangeError('A sound workbook has no such cell.');
  return cell.result === undefined ? { value: `=${cell.formula}`, type: 'Formula' } : cellOf(cell.result);
}
