import type { SheetCell } from '../../domain/documents/workbook.ts';

/* Widths in letters, as Excel measures them. */

/** A column is no narrower than a day, and its button to filter. */
const narrowest = 12;
/** A longer text goes on in the next line of its cell. */
const widest = 46;
/** What the button to filter and the edges of a cell take. */
const room = 3;

/** How wide each column of a sheet is, so that short texts stand on one line and long ones fold. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly SheetCell[])[]): number[] {
  return columns.map((heading, at) => {
    let longest = Math.max(...heading.split(/\s/).map((word) => word.length));
    for (const row of rows) {
      if (longest >= widest) break;
      const cell = row[at];
      if (typeof cell === 'number') longest = Math.max(longest, String(cell).length);
      else if (typeof cell === 'string' && cell.length > longest) longest = longestLine(cell);
    }
    return Math.min(widest, Math.max(narrowest, longest + room));

    function longestLine(text: string): number {
      return text.split('\n').reduce((most, line) => Math.max(most, line.length), longest);
    }
  });
}
