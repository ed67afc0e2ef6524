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

/** The most letters of a text in a cell: Excel holds 32,767, one of which may be a guard. */
const longest = 32_766;

/** A text in parts that a cell can hold, none of which ends within a letter. */
function partsOf(text = ''): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isWithin = /[\uD800-\uDBFF]/.test(text[from + longest - 1] ?? '');
    const to = from + longest - (isWithin && from + longest < text.length ? 1 : 0);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/**
 * The text of a table. Cells that a spreadsheet program might run as a formula begin with an apostrophe, plain numbers
 * aside; so do cells that began with apostrophes before such a start, so that taking one apostrophe away always gives the cell back.
 *
 * A text longer than a cell of Excel holds goes on in further columns, “Note (2)” behind “Note”: Excel would cut it silently.
 *
 * @param columns The names in the first line.
 * @param rows The lines after it, each with as many cells as there are columns.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const parts = columns.map((_, at) =>
    rows.reduce((most, row) => ((row[at]?.length ?? 0) > longest ? Math.max(most, partsOf(row[at]).length) : most), 1),
  );
  const isPlain = parts.every((amount) => amount === 1);
  const spread = (cells: readonly string[], inParts: (cell: string, amount: number) => readonly string[]) =>
    isPlain ? cells : cells.flatMap((cell, at) => inParts(cell, parts[at] ?? 1));
  const named = spread(columns, (name, amount) =>
    Array.from({ length: amount }, (_, at) => (at === 0 ? name : `${name} (${at + 1})`)),
  );
  const split = rows.map((row) =>
    spread(row, (cell, amount) => {
      const pieces = partsOf(cell);
      return Array.from({ length: amount }, (_, at) => pieces[at] ?? '');
    }),
  );
  const lines = [named, ...split].map((cells) => cells.map(writeCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const isGuarded = !plainNumber.test(text) && formula.test(text.replace(/^'+/, ''));
  const guarded = isGuarded ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
