import Papa from 'papaparse';
import type { TableRow } from '../poam-table/cell-value.ts';
import { ReadingEnd } from '../poam-table/reading.ts';

/** The characters that part the cells of a line. Excel writes the semicolon where the comma is the decimal sign. */
export const delimiters = [',', ';', '\t', '|'] as const;

/** Letters that are split at a time. */
const chunk = 262_144;

/**
 * A row may take so many letters: what 31 cells hold at most. It guards against a quotation mark that never ends, after
 * which Papa Parse reads everything over again with every chunk.
 */
const longestRow = 1_048_576;

/** How a table of text is taken apart. */
export interface RowReading {
  readonly delimiter: string;
  /** Takes a row that is not empty, and says whether more are wanted. */
  readonly receive: (row: TableRow) => boolean;
  /** Told of each row whose quotation marks do not fit, so that it may hold parts of others. */
  readonly misquoted?: (row: number) => void;
  /** Called between chunks with the letters read so far. Throws to stop. */
  readonly tick?: (letters: number) => void;
}

/** Settings for texts, too: Papa Parse heeds both, its types have them for files alone. */
type ChunkSettings = Papa.ParseConfig<string[]> & {
  readonly chunkSize: number;
  readonly chunk: (results: Papa.ParseResult<string[]>, parser: Papa.Parser) => void;
};

/**
 * Splits a text into rows and cells by the rules of RFC 4180: what stands in quotation marks may hold line breaks. Rows
 * are numbered as a spreadsheet program shows them, from 1.
 *
 * @throws ReadingEnd when a quotation mark is never closed.
 */
export function readTextRows(text: string, { delimiter, receive, misquoted, tick }: RowReading): void {
  let number = 0;
  let cursor = 0;
  let read = 0;
  const settings: ChunkSettings = {
    delimiter,
    // Left to guess, Papa Parse would take a file with line breaks of two kinds for one of the first kind.
    newline: text.includes('\n') ? '\n' : '\r',
    chunkSize: chunk,
    chunk: ({ data, errors, meta }, parser) => {
      read = Math.min(text.length, read + chunk);
      if (data.length > 0) cursor = meta.cursor;
      if (read - cursor > longestRow) throw endlessRow(number + 1);
      const faulty = new Set(errors.map(({ row }) => row ?? -1));
      for (const [index, line] of data.entries()) {
        number++;
        if (faulty.has(index)) misquoted?.(number);
        const cells = line.map(cellOf);
        if (cells.every((cell) => cell === undefined)) continue;
        if (!receive({ number, cells })) {
          parser.abort();
          return;
        }
      }
      tick?.(read);
    },
  };
  Papa.parse<string[]>(text, settings);
}

function endlessRow(row: number): ReadingEnd {
  return new ReadingEnd(
    'refused',
    `In row ${row.toLocaleString('en-US')} a quotation mark is opened and not closed, so where rows end cannot be told. Repair that row, save the file and choose it again.`,
  );
}

/** The text of a cell. `="00123"` is how some exports keep Excel from taking a text for a number. */
function cellOf(cell: string): string | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  return text.length > 2 && text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
}
