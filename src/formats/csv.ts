/**
 * Text of comma-separated values, as RFC 4180 has it, that a spreadsheet program shows and never runs.
 *
 * Every cell stands in quotation marks, so that a program which splits at semicolons finds no cell within a cell. The
 * text begins with a byte order mark, without which Excel takes UTF-8 for another encoding.
 */

/** What a spreadsheet may take for a formula: one of these after any white space, or a leading tab or line break. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A plain number, which stays one: as text a spreadsheet could not sum or sort it. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * The text of a table. Cells that a spreadsheet program might run as a formula begin with an apostrophe, plain numbers
 * aside; so do cells that began with apostrophes before such a start, so that taking one apostrophe away always gives the cell back.
 *
 * @param columns The names in the first line.
 * @param rows The lines after it, each with as many cells as there are columns.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(writeCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const isGuarded = !plainNumber.test(text) && formula.test(text.replace(/^'+/, ''));
  const guarded = isGuarded ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
