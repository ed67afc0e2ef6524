import { limits } from './limits.ts';

/** A rectangle of cells. Rows count from 1, columns from 0; both bounds are inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The row’s number; where it is not given, or none that a sheet has, the one after the rows before. */
export function rowNumber(given: string | undefined, before: number, empty: number): number {
  const number = given === undefined ? 0 : Number(given);
  return Number.isInteger(number) && number > before && number <= limits.rows ? number : before + empty + 1;
}

/** The column of a cell’s reference such as `AB12`, the first being 0; without one, the column after the cell before. */
export function columnNumber(reference: string | undefined, before: number): number {
  let column = 0;
  for (let index = 0; reference !== undefined && index < 4; index++) {
    const code = reference.charCodeAt(index) & 0xdf;
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? before + 1 : column - 1;
}

/** The letters of a column, the first being 0: `A` to `XFD`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The cells from one reference to another, such as `A1:B12`; nothing where the text is no such range, or a single cell. */
export function cellRange(text: string | undefined): CellRange | undefined {
  const [, from, firstRow, to, lastRow] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text ?? '') ?? [];
  if (from === undefined) return undefined;
  return {
    firstRow: Number(firstRow),
    lastRow: Math.min(Number(lastRow), limits.rows),
    firstColumn: columnNumber(from, -1),
    lastColumn: Math.min(columnNumber(to, -1), limits.columns - 1),
  };
}

/** A range as spreadsheet programs write it: `A1:B12`. */
export function rangeText({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
}
