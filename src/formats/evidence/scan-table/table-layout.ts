import { filledCells, rawFirstRows, separators, unwrapped } from '../text/first-rows.ts';
import { countKnownHeadings, fitsHeadings, headingKey, type ScanTableMapping } from './column-mapping.ts';

/** Where in a text a table stands. */
export interface TableLayout {
  readonly separator: string;
  /** The row of the headings, as a spreadsheet counts it, from 1. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** Whether each row stands in one cell, as a text with marks of its own. */
  readonly isWrapped: boolean;
  /** The rows above the headings. */
  readonly above: readonly (readonly string[])[];
  /** The first rows under the headings. */
  readonly samples: readonly (readonly string[])[];
}

/**
 * Finds the headings of a table at the start of a text, whatever stands before them: the row with the most headings that
 * scans have, or with those of the mapping that is given; where there is none, the first of the widest rows. Nothing
 * when no row has three cells.
 */
export function findLayout(start: string, mapping?: ScanTableMapping): TableLayout | undefined {
  let best: { readonly layout: TableLayout; readonly score: number } | undefined;
  for (const separator of separators) {
    const raw = rawFirstRows(start, separator);
    const rows = raw.map(unwrapped);
    const width = Math.max(0, ...rows.map(filledCells));
    for (const [at, cells] of rows.entries()) {
      if (filledCells(cells) < 3) continue;
      const score = scoreOf(cells, mapping) * 1_000 + (filledCells(cells) === width ? Math.min(width, 999) : 0);
      if (best && score <= best.score) continue;
      const samples = rows.slice(at + 1).filter((row) => filledCells(row) > 0);
      const headings = cells.map((cell) => cell.trim().slice(0, 200));
      const isWrapped = raw[at]?.length === 1;
      const above = rows.slice(0, at);
      best = { layout: { separator, headingRow: at + 1, headings, isWrapped, above, samples }, score };
    }
  }
  return best?.layout;
}

function scoreOf(cells: readonly string[], mapping: ScanTableMapping | undefined): number {
  return countKnownHeadings(cells) + (mapping && fitsHeadings(cells, mapping) ? 100 : 0);
}

/** What stands above the headings under, or beside, one of these names; nothing where none of them does. */
export function valueAbove({ above }: TableLayout, names: readonly string[]): string | undefined {
  for (const [at, cells] of above.entries()) {
    const column = cells.findIndex((cell) => names.includes(headingKey(cell)));
    if (column < 0) continue;
    const values = [above[at + 1]?.[column], cells[column + 1]];
    const value = values.find((cell) => cell !== undefined && /\d/.test(cell));
    if (value !== undefined) return value;
  }
  return undefined;
}
