/*
 * Why not Papa Parse: it is sound and fast on good files, but a quotation mark within a quoted cell makes it look
 * for the blanks between that mark and the end of the line, from each mark anew. A row of 240 kB of marks and blanks took
 * 2.5 s, one of twice the length four times as long, and it keeps an object for each such mark. This splitter looks at
 * every letter once, takes the text in pieces, and keeps at most so much of a cell as a spreadsheet would.
 */

/** The longest cell that Excel takes; of a longer one the rest is passed over. */
const longestCell = 32_767;
/** Cells of a row beyond these are passed over; no scanner writes so many columns. */
const mostCells = 2_000;

/**
 * Is called for each row with its cells, its number as a spreadsheet counts it, from 1, and its signs: a quotation mark
 * stands where none fits, so that the row may hold parts of others (`isMisquoted`); the text ends behind it without a line
 * break (`isUnended`). A yes ends the reading.
 */
export type TakeRow = (cells: readonly string[], row: number, isMisquoted: boolean, isUnended: boolean) => boolean;

/** Takes a text of separated values in pieces and gives its rows. */
export interface RowSplitter {
  /** Takes the next piece. Gives true once the taker of rows has ended the reading. */
  push(text: string): boolean;
  /** Ends the text, whose last row may lack its line break. */
  end(): void;
  /** The row in which a quotation mark opens that is never closed; known once the end was called, for its row too. */
  unclosed(): number | undefined;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where the splitter stands: before a cell, in a plain or a quoted one, or behind a quotation mark in a quoted one. */
type State = 'start' | 'plain' | 'quoted' | 'quote-in-quoted';

/**
 * Splits a text of separated values into rows and cells by the rules of RFC 4180, and where a text keeps other rules as
 * Excel would: letters behind a closing quotation mark belong to the cell, and a mark within a plain cell is a letter.
 * Lines end with LF, CR or both.
 */
export function splitRows(separator: string, take: TakeRow): RowSplitter {
  const comma = separator.charCodeAt(0);
  let state: State = 'start';
  let cells: string[] = [];
  let cell = '';
  let row = 1;
  let quoteRow = 1;
  let unclosed: number | undefined;
  let isMisquoted = false;
  let afterReturn = false;
  let ended = false;

  const keep = (text: string, from: number, to: number) => {
    if (to > from && cell.length < longestCell)
      cell += text.slice(from, Math.min(to, from + longestCell - cell.length));
  };
  const endCell = () => {
    if (cells.length < mostCells) cells.push(cell);
    cell = '';
    state = 'start';
  };
  const endRow = (isUnended = false) => {
    endCell();
    ended = take(cells, row, isMisquoted, isUnended);
    isMisquoted = false;
    cells = [];
    row += 1;
  };

  const push = (text: string): boolean => {
    let from = 0;
    for (let at = 0; at < text.length && !ended; at++) {
      if (state === 'quoted') {
        const closing = text.indexOf('"', at);
        if (closing < 0) break;
        keep(text, from, closing);
        at = closing;
        from = at + 1;
        state = 'quote-in-quoted';
        continue;
      }
      const code = text.charCodeAt(at);
      if (afterReturn) {
        afterReturn = false;
        if (code === lineFeed) {
          from = at + 1;
          continue;
        }
      }
      if (code === quote && state !== 'plain') {
        // Two marks within a quoted cell are one letter; a mark at the start of a cell opens it.
        if (state === 'quote-in-quoted') keep('"', 0, 1);
        else quoteRow = row;
        from = at + 1;
        state = 'quoted';
      } else if (code === comma || code === lineFeed || code === carriageReturn) {
        keep(text, from, at);
        from = at + 1;
        if (code === comma) endCell();
        else endRow();
        afterReturn = code === carriageReturn;
      } else if (state !== 'plain') {
        isMisquoted ||= state === 'quote-in-quoted';
        from = at;
        state = 'plain';
      }
    }
    if (!ended) keep(text, from, text.length);
    return ended;
  };

  return {
    push,
    end() {
      if (state === 'quoted') unclosed = quoteRow;
      if (!ended && (cells.length > 0 || cell !== '' || state !== 'start')) endRow(true);
    },
    unclosed: () => unclosed,
  };
}
