import type { TableRow } from '../poam-table/cell-value.ts';
import { splitRows } from '../text/split-rows.ts';

/** Letters that are split at a time. */
const chunk = 262_144;

/** How a table of text is taken apart. */
export interface RowReading {
  readonly delimiter: string;
  /** Takes a row that is not empty, and says whether more are wanted. */
  readonly receive: (row: TableRow) => boolean;
  /** Called for each row whose quotation marks do not fit, so that it may hold parts of others. */
  readonly misquoted?: (row: number) => void;
  /** Called between chunks with the letters read so far. Throws to stop. */
  readonly tick?: (letters: number) => void;
}

/**
 * Splits a text into rows and cells. Rows are numbered as a spreadsheet program shows them, from 1.
 *
 * @returns The row in which a quotation mark opens that is never closed, if there is one: it holds the rest of the text.
 */
export function readTextRows(text: string, { delimiter, receive, misquoted, tick }: RowReading): number | undefined {
  const splitter = splitRows(delimiter, (written, number, isMisquoted) => {
    if (isMisquoted) misquoted?.(number);
    const cells = written.map(cellOf);
    return cells.some((cell) => cell !== undefined) && !receive({ number, cells });
  });
  for (let at = 0; at < text.length; at += chunk) {
    const piece = text.slice(at, at + chunk);
    if (splitter.push(piece)) return undefined;
    tick?.(at + piece.length);
  }
  splitter.end();
  return splitter.unclosed();
}

/** The text of a cell. `="00123"` is how some exports keep Excel from taking a text for a number. */
function cellOf(cell: string): string | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  return text.length > 2 && text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
}
