import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import { keyOf } from './headings.ts';
import { isBlank } from './read-words.ts';

/** A cell above the headings, and where it stands. */
export interface PreambleCell {
  readonly value: CellValue;
  readonly row: number;
  /** The first column is 0. */
  readonly column: number;
}

/** What a POA&M says of itself above its headings. What is not filled in is absent. */
export interface Preamble {
  readonly csp?: string;
  readonly system?: string;
  readonly impactLevel?: string;
  /** The POA&M’s date, not read yet. */
  readonly date?: PreambleCell;
}

type Label = keyof Preamble;

const labels = new Map<string, Label>(
  (
    [
      ['csp', 'CSP'],
      ['csp', 'Cloud Service Provider'],
      ['system', 'System Name'],
      ['system', 'Cloud Service Offering'],
      ['impactLevel', 'Impact Level'],
      ['date', 'POAM Date'],
      ['date', 'POA&M Date'],
    ] as const
  ).map(([label, text]) => [keyOf(text), label]),
);

/** How the template’s own text begins where people are to write: `Text`, `Date`, “Enter the name of the CSP …”. */
const placeholder = /^(?:text|date|name|low, moderate, high|enter (?:the|your) .*)$/is;

/** Reads the lines above the headings: a line of labels, and under it a line of values. */
export function readPreamble(rows: readonly TableRow[]): Preamble {
  const found: { -readonly [Key in Label]?: PreambleCell } = {};
  rows.forEach((row, index) => {
    const columns = row.cells.flatMap((value, column) => {
      const label = typeof value === 'string' ? labels.get(keyOf(value)) : undefined;
      return label === undefined ? [] : [{ label, column }];
    });
    const below = rows[index + 1];
    // One label alone is a word in a sentence; the value stands in the very next row.
    if (columns.length < 2 || below?.number !== row.number + 1) return;
    for (const { label, column } of columns) {
      const value = below.cells[column];
      if (value === undefined || placeholder.test(textOf(value)) || isBlank(textOf(value))) continue;
      found[label] ??= { value, row: below.number, column };
    }
  });
  const shortText = (cell: PreambleCell | undefined) =>
    cell === undefined ? undefined : textOf(cell.value).slice(0, 200);
  const csp = shortText(found.csp);
  const system = shortText(found.system);
  const impactLevel = shortText(found.impactLevel);
  const isFilled = csp !== undefined || system !== undefined || found.date !== undefined;
  return {
    ...(csp === undefined ? {} : { csp }),
    ...(system === undefined ? {} : { system }),
    // The templates come with “Low” in this cell: it says something only where its neighbors do.
    ...(impactLevel === undefined || !isFilled ? {} : { impactLevel }),
    ...(found.date === undefined ? {} : { date: found.date }),
  };
}
