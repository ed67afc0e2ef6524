import type { SheetCell } from '../../domain/documents/workbook.ts';

/* Widths in letters and heights in points, as Excel measures them. */

/** A column is no narrower than a day, and its button to filter. */
const narrowest = 12;
/** A longer text goes on in the next line of its cell: the first of these where few columns share the page. */
const widest = [46, 40, 34, 28, 22, 18] as const;
/** How wide the columns of a sheet may be together, so that its print can be read. */
const widestSheet = 190;
/** What the button to filter and the edges of a cell take. */
const room = 3;
/** A line of text. */
const lineHeight = 15;
/** The highest row that Excel has. */
const highest = 409;

/** How wide each column of a sheet is, so that short texts stand on one line and long ones fold. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly SheetCell[])[]): number[] {
  const wanted = columns.map((heading, at) => {
    let longest = Math.max(...heading.split(/\s/).map((word) => word.length));
    for (const row of rows) {
      if (longest >= widest[0]) break;
      const cell = row[at];
      if (typeof cell === 'number') longest = Math.max(longest, String(cell).length);
      else if (typeof cell === 'string' && cell.length > longest) longest = longestLine(cell, longest);
    }
    return Math.max(narrowest, longest + room);
  });
  const within = (most: number) => wanted.map((width) => Math.min(width, most));
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  return within(widest.find((most) => sum(within(most)) <= widestSheet) ?? widest[5]);
}

const longestLine = (text: string, atLeast: number) =>
  text.split('\n').reduce((most, line) => Math.max(most, line.length), atLeast);

/**
 * How high a row has to be for its folded texts; nothing where each stands on one line. Not every program works that out
 * when it opens a workbook.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number | undefined {
  let lines = 1;
  for (const [at, cell] of cells.entries()) {
    if (typeof cell === 'string') lines = Math.max(lines, foldedLines(cell, (widths[at] ?? narrowest) - 1));
  }
  return lines === 1 ? undefined : Math.min(highest, lines * lineHeight);
}

/** On how many lines a text stands, each folded at the blank before it would grow too long. */
function foldedLines(text: string, letters: number): number {
  if (text.length <= letters && !text.includes('\n')) return 1;
  if (text.length > letters * (highest / lineHeight)) return Math.ceil(highest / lineHeight);
  let lines = 0;
  for (const line of text.split('\n')) {
    let filled = 0;
    lines++;
    for (const word of line.split(' ')) {
      if (filled > 0 && filled + 1 + word.length > letters) {
        lines++;
        filled = 0;
      }
      filled += (filled > 0 ? 1 : 0) + word.length;
      if (filled > letters) {
        lines += Math.ceil(filled / letters) - 1;
        filled %= letters;
      }
    }
  }
  return lines;
}
