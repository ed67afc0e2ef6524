import { mayBeFormula, spreadLongCells } from './spreadsheet-cells.ts';

/**
 * Text of comma-separated values, as RFC 4180 has it, that a spreadsheet program shows and never runs.
 *
 * Every cell stands in quotation marks, so that a program which splits at semicolons finds no cell within a cell. The
 * text begins with a byte order mark, without which Excel takes UTF-8 for another encoding.
 */

/** A plain number, which stays one: as text a spreadsheet could not sum or sort it. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * The text of a table. Cells that a spreadsheet program might run as a formula begin with an apostrophe, plain numbers
 * aside; so do cells that began with apostrophes before such a start, so that taking one apostrophe away always gives the cell back.
 *
 * A text longer than a cell of Excel holds goes on in further columns.
 *
 * @param columns The names in the first line.
 * @param rows The lines after it, each with as many cells as there are columns.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = spreadLongCells({ columns, rows }, '');
  const lines = [table.columns, ...table.rows].map((cells) => cells.map(writeCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const isGuarded = !plainNumber.test(text) && mayBeFormula(text.replace(/^'+/, ''));
  const guarded = isGuarded ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
