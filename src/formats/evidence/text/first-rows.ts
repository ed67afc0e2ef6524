import type { FileStart } from './file-start.ts';
import { splitRows } from './split-rows.ts';

/** The characters that part the cells of a line. Excel writes the semicolon where the comma is the decimal sign. */
export const separators = [',', ';', '\t', '|'] as const;
/** Headings are looked for in this many rows: Qualys puts up to a dozen lines before them. */
const searchedRows = 60;

/**
 * The cells of a row that was put into one: a program took a whole line for one value and marked it again, so that it reads
 * `"QID,""Title"",""Severity"""`. Any other row stays as it is.
 */
export function unwrapped(cells: readonly string[]): readonly string[] {
  const [only = ''] = cells;
  if (cells.length !== 1 || !only.includes(',"')) return cells;
  const rows: (readonly string[])[] = [];
  const splitter = splitRows(',', (row) => rows.push([...row]) > 1);
  splitter.push(only);
  splitter.end();
  return rows.length === 1 && splitter.unclosed() === undefined ? (rows[0] ?? cells) : cells;
}

/** The rows at the start of a text; the last one may be cut off. Rows that were put into one cell are {@link unwrapped}. */
export function firstRows(start: string, separator: string): (readonly string[])[] {
  return rawFirstRows(start, separator).map(unwrapped);
}

/** The rows at the start of a text as they stand; the last one may be cut off. */
export function rawFirstRows(start: string, separator: string): string[][] {
  const rows: string[][] = [];
  const splitter = splitRows(separator, (cells) => rows.push([...cells]) >= searchedRows);
  if (!splitter.push(start)) splitter.end();
  return rows;
}

/** How many cells of a row hold anything. */
export function filledCells(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** Whether a text is a table: one of its first rows holds three cells, parted by any of the {@link separators}. */
export function isTable({ text, isMarkup }: FileStart): boolean {
  const isWide = (cells: readonly string[]) => filledCells(cells) >= 3;
  return !isMarkup && separators.some((separator) => firstRows(text, separator).some(isWide));
}
