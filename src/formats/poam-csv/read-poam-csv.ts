import type { PoamList } from '../../domain/poam/evidence.ts';
import { quoted } from '../poam-table/cell-value.ts';
import { collectTable, headerSearchRows } from '../poam-table/collect-table.ts';
import { findHeaders, isEmassHeader } from '../poam-table/find-headers.ts';
import { type IssueLog, startIssueLog } from '../poam-table/issue-log.ts';
import { layoutOf } from '../poam-table/layouts.ts';
import { poamOfTables } from '../poam-table/poam-of-tables.ts';
import {
  endWell,
  type FileQuestion,
  type PoamReading,
  ReadingEnd,
  type ReadingOptions,
} from '../poam-table/reading.ts';
import { emassRefusal, otherTableRefusal } from '../poam-table/refusals.ts';
import { sheetRole } from '../poam-table/sheet-roles.ts';
import { separators } from '../scan-table/table-layout.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { readTextRows } from './text-rows.ts';

const listNames: Readonly<Record<PoamList, string>> = {
  open: 'Open items',
  closed: 'Closed items',
  configuration: 'Configuration findings',
};

/**
 * Reads one sheet of a FedRAMP POA&M that was saved as text: CSV, or parted by semicolons, tabs or bars. Which list it is
 * stands in the file’s name or is asked. Any other text comes back refused, in words. Throws nothing.
 *
 * @param file The file’s name.
 */
export function readPoamCsv(bytes: Uint8Array, file: string, options: ReadingOptions = {}): PoamReading {
  return endWell(file, () => read(bytes, file, options));
}

function read(bytes: Uint8Array, file: string, options: ReadingOptions): PoamReading {
  const decoded = decodeText(bytes);
  if (decoded.text.slice(0, 2000).includes('\0')) {
    throw new ReadingEnd('refused', 'The file is not a table of text.');
  }
  const delimiter = findDelimiter(decoded.text);
  const list = listOf(file, options.answers?.list);
  if (list === undefined) return askForList(file);
  const log = startIssueLog();
  noteEncoding(file, decoded, log);
  // Until the headings are known, a column goes by its number.
  let written: readonly string[] = [];
  const columnName = (column: number) => written[column] || `column ${column + 1}`;
  const collector = collectTable(list, (row, column) => `row ${row}, ${quoted(columnName(column))},`);
  const unclosed = readTextRows(decoded.text, {
    delimiter,
    receive: (row) => {
      if (written.length === 0) written = findHeaders(row)?.written ?? [];
      return collector.accept(row);
    },
    misquoted: (row) => {
      const what = 'The quotation marks of the row do not fit, so parts of other rows may have become part of it.';
      log.noted({ file, row }, what, 'It is read as it stands.');
    },
    tick: (letters) => {
      if (options.shouldStop?.()) throw new ReadingEnd('stopped');
      const done = Math.floor((letters / decoded.text.length) * bytes.length);
      options.onProgress?.({ done, total: bytes.length, rows: collector.count() });
    },
  });
  if (unclosed !== undefined) {
    const what = 'A quotation mark opens in this row and is never closed, so all that follows was read as one cell.';
    log.noted({ file, row: unclosed }, what, 'Rows after it are missing. Repair it, and choose the file again.');
  }
  const { headings, ...rest } = collector.close();
  if (headings === undefined) throw otherTableRefusal('None of its first rows holds them.');
  const table = { ...rest, headings };
  const format = `FedRAMP POA&M as text, ${listNames[list].toLowerCase()}, ${layoutOf(headings)}`;
  return poamOfTables(
    { file, format, tables: [{ table, columnName }], system: 1900, order: options.answers?.['date-order'] },
    log,
  );
}

/**
 * The character with which the headings of a POA&M appear. @throws ReadingEnd when none does.
 */
function findDelimiter(text: string): string {
  // Rows above the headings are few and short; a file without headings is not read through.
  const start = text.slice(0, 262_144);
  let isEmass = false;
  for (const delimiter of separators) {
    let looked = 0;
    let found = false;
    readTextRows(start, {
      delimiter,
      receive: (row) => {
        found = findHeaders(row) !== undefined;
        isEmass ||= isEmassHeader(row);
        return !found && ++looked < headerSearchRows;
      },
    });
    if (found) return delimiter;
  }
  throw isEmass ? emassRefusal() : otherTableRefusal('None of its first rows holds them.');
}

/** The list by answer, else by the file’s name where that says one and only one. */
function listOf(file: string, answer: string | undefined): PoamList | undefined {
  const said = answer !== undefined && Object.hasOwn(listNames, answer) ? answer : sheetRole(file);
  return said === 'open' || said === 'closed' || said === 'configuration' ? said : undefined;
}

function askForList(file: string): FileQuestion {
  return {
    kind: 'question',
    file,
    question: 'list',
    message: `${file} holds one sheet of a POA&M, and its name does not say which. Which is it?`,
    options: Object.entries(listNames).map(([answer, words]) => ({ answer, words })),
  };
}

function noteEncoding(file: string, { encoding, otherLines }: DecodedText, log: IssueLog): void {
  if (encoding === 'Windows-1252')
    log.noted({ file }, 'The text is not UTF-8.', 'It is read as Windows-1252, in which Excel writes CSV.');
  if (encoding === 'mixed') {
    const lines = otherLines === 1 ? 'one line is' : `${otherLines.toLocaleString('en-US')} lines are`;
    log.noted({ file }, `The text is UTF-8, but ${lines} not.`, 'Those are read as Windows-1252.');
  }
}
