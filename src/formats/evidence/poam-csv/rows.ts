import type { TableRow } from '../poam-table/cell-value.ts';
import { cellOfText } from '../text/cell-of-text.ts';
import type { RowSigns } from '../text/row-faults.ts';
import { splitRows } from '../text/split-rows.ts';

/** Letters that are split at a time. */
const chunk = 262_144;

/** How a table of text is taken apart. */
export interface RowReading {
  readonly delimiter: string;
  /** Takes a row that is not empty, with what the text shows of it, and says whether more are wanted. */
  readonly receive: (row: TableRow, signs: RowSigns) => boolean;
  /** Called between chunks with the letters read so far. Throws to stop. */
  readonly tick?: (letters: number) => void;
}

/** Splits a text into rows and cells. Rows are numbered as a spreadsheet program shows them, from 1. */
export function readTextRows(text: string, { delimiter, receive, tick }: RowReading): void {
  const splitter = splitRows(delimiter, (written, number, isMisquoted, isUnended) => {
    const cells = written.map(cellOfText);
    const signs = { isMisquoted, isUnended, isUnclosed: splitter.unclosed() === number };
    return cells.some((cell) => cell !== undefined) && !receive({ number, cells }, signs);
  });
  for (let at = 0; at < text.length; at += chunk) {
    const piece = text.slice(at, at + chunk);
    if (splitter.push(piece)) return;
    tick?.(at + piece.length);
  }
  splitter.end();
}
