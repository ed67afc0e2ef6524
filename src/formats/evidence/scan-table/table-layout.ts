import { filledCells, firstRows, separators } from '../text/first-rows.ts';
import { countKnownHeadings, fitsHeadings, type ScanTableMapping } from './column-mapping.ts';

/** Where in a text a table stands. */
export interface TableLayout {
  readonly separator: string;
  /** The row of the headings, as a spreadsheet counts it, from 1. */
  readonly headingRow: number;
  readonly headings: readonly string[];
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
    const rows = firstRows(start, separator);
    const width = Math.max(0, ...rows.map(filledCells));
    for (const [at, cells] of rows.entries()) {
      if (filledCells(cells) < 3) continue;
      const score = scoreOf(cells, mapping) * 1_000 + (filledCells(cells) === width ? Math.min(width, 999) : 0);
      if (best && score <= best.score) continue;
      const samples = rows.slice(at + 1).filter((row) => filledCells(row) > 0);
      const headings = cells.map((cell) => cell.trim().slice(0, 200));
      best = { layout: { separator, headingRow: at + 1, headings, samples }, score };
    }
  }
  return best?.layout;
}

function scoreOf(cells: readonly string[], mapping: ScanTableMapping | undefined): number {
  return countKnownHeadings(cells) + (mapping && fitsHeadings(cells, mapping) ? 100 : 0);
}
