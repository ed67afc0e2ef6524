/*
 * What cells of a spreadsheet can hold, whichever kind of file they are written to.
 */

/** The most letters of a text in a cell: Excel holds 32,767, one of which may be a guard. */
export const longestCell = 32_766;

/** What a spreadsheet may take for a formula: one of these after any white space, or a leading tab or line break. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Whether a spreadsheet may take a text for a formula when somebody types it, or reads it from a table. */
export const mayBeFormula = (text: string): boolean => formula.test(text);

/** A text in parts that a cell can hold, none of which ends within a letter; none of an empty text. */
export function cellParts(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isWithin = /[\uD800-\uDBFF]/.test(text[from + longestCell - 1] ?? '');
    const to = from + longestCell - (isWithin && from + longestCell < text.length ? 1 : 0);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** The headings of a table, and its rows. */
export interface CellTable<Cell> {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table in which a text longer than a cell of Excel holds goes on in further columns, “Note (2)” behind “Note”: Excel
 * would cut it silently.
 *
 * @param empty Stands in the further columns of every other row.
 */
export function spreadLongCells<Cell>({ columns, rows }: CellTable<Cell>, empty: Cell): CellTable<Cell> {
  const partsOf = (cell: Cell): readonly unknown[] =>
    typeof cell === 'string' && cell.length > longestCell ? cellParts(cell) : [cell];
  const widths = columns.map((_, at) =>
    rows.reduce((most, row) => Math.max(most, partsOf(row[at] ?? empty).length), 1),
  );
  if (widths.every((width) => width === 1)) return { columns, rows };
  return {
    columns: columns.flatMap((name, at) =>
      Array.from({ length: widths[at] ?? 1 }, (_, part) => (part === 0 ? name : `${name} (${part + 1})`)),
    ),
    rows: rows.map((row) =>
      columns.flatMap((_, at) => {
        const parts = partsOf(row[at] ?? empty) as readonly Cell[];
        return Array.from({ length: widths[at] ?? 1 }, (_, part) => parts[part] ?? empty);
      }),
    ),
  };
}
