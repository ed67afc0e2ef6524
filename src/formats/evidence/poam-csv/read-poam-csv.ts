import type { PoamList } from '../../../domain/poam/evidence.ts';
import { quoted, type TableRow } from '../poam-table/cell-value.ts';
import { collectTable, headerSearchRows } from '../poam-table/collect-table.ts';
import { findHeaders, type Headings, isEmassHeader } from '../poam-table/find-headers.ts';
import { beginsAsFooter } from '../poam-table/footers.ts';
import { layoutOf } from '../poam-table/layouts.ts';
import { type MappedHeadings, mappedHeadings } from '../poam-table/mapped-headings.ts';
import { listedOfSort, poamOfTables } from '../poam-table/poam-of-tables.ts';
import { sheetRole } from '../poam-table/sheet-roles.ts';
import {
  askOfUnknownTable,
  filledCells,
  findUnknownTable,
  layoutOfUnknown,
  noPoam,
  type UnknownTable,
} from '../poam-table/unknown-table.ts';
import { refusals as tableRefusals } from '../poam-table/words.ts';
import { startIssueLog } from '../reading/issues.ts';
import { saidOf } from '../reading/kept-layouts.ts';
import { layoutKey } from '../reading/layout-key.ts';
import type { FileQuestion, PoamReading, ReadingOptions } from '../reading/reader.ts';
import { outcomeOfEnd, ReadingEnd } from '../reading/reading-end.ts';
import { decodeText } from '../text/decode-text.ts';
import type { FileStart } from '../text/file-start.ts';
import { separators } from '../text/first-rows.ts';
import { misquotedNote, type RowSigns, rowFaultWords, startRowFaults } from '../text/row-faults.ts';
import { readTextRows } from './rows.ts';
import { listAnswers, listNames, listQuestion, notes, refusals } from './words.ts';

/**
 * Reads one sheet of a FedRAMP POA&M that was saved as text: CSV, or parted by semicolons, tabs or bars. Which list it is
 * stands in the file’s name or is asked. Any other text comes back refused, in words. Throws nothing.
 *
 * @param file The file’s name.
 */
export function readPoamCsv(bytes: Uint8Array, file: string, options: ReadingOptions = {}): PoamReading {
  try {
    return read(bytes, file, options);
  } catch (error) {
    return outcomeOfEnd(error, file);
  }
}

/** Whether one of the first rows of a text holds the headings of a FedRAMP POA&M, long or short. */
export function isPoamCsv({ text }: FileStart): boolean {
  return findTable(text).delimiter !== undefined;
}

function read(bytes: Uint8Array, file: string, options: ReadingOptions): PoamReading {
  const decoded = decodeText(bytes);
  if (decoded.text.slice(0, 2000).includes('\0')) {
    throw new ReadingEnd('refused', refusals.noText);
  }
  const { poamMapping, kept } = options;
  const found = findTable(decoded.text, mappedHeadings(poamMapping));
  const mapping = poamMapping ?? (found.layout === undefined ? undefined : saidOf(found.layout, kept)?.poamMapping);
  const mapped = mappedHeadings(mapping);
  const { delimiter, isEmass, samples, unknown } = mapping === poamMapping ? found : findTable(decoded.text, mapped);
  if (delimiter === undefined) {
    if (unknown && !isEmass && options.answers?.['poam-columns'] !== noPoam) return askOfUnknownTable(unknown, file);
    const message = isEmass ? tableRefusals.emass : tableRefusals.otherTable(refusals.noHeadings);
    throw new ReadingEnd('refused', message);
  }
  const list = listOf(file, options.answers?.list);
  if (list === undefined) return askForList(file);
  const log = startIssueLog(listedOfSort);
  if (decoded.encoding === 'Windows-1252') log.noted({ file }, ...notes.otherEncoding);
  if (decoded.encoding === 'mixed') log.noted({ file }, ...notes.mixedEncoding(decoded.otherLines));
  // Until the headings are known, a column goes by its number.
  let written: readonly string[] = [];
  const columnName = (column: number) => written[column] || `column ${column + 1}`;
  const where = (row: number, column: number) => `row ${row}, ${quoted(columnName(column))},`;
  const collector = collectTable(list, where, mapping);
  let faultOf: ReturnType<typeof startRowFaults> | undefined;
  const receive = (row: TableRow, signs: RowSigns) => {
    const place = { file, row: row.number };
    const fault = faultOf?.(row.cells as readonly (string | undefined)[], signs);
    if (fault !== undefined && !(fault === 'cut-off' && beginsAsFooter(row))) {
      const [what, done] = rowFaultWords(fault, written.length, row.cells.length);
      const hiding = list === 'closed' ? {} : { mayHide: true as const };
      log.add({ place, kind: 'left-out', what, done, ...hiding }, `left-out ${fault}`);
      collector.passOver(row.number);
      return true;
    }
    if (signs.isMisquoted) log.noted(place, ...misquotedNote);
    const isWanted = collector.accept(row);
    if (faultOf === undefined) {
      written = findHeaders(row, mapped)?.written ?? [];
      if (written.length > 0) faultOf = startRowFaults(written, samples);
    }
    return isWanted;
  };
  readTextRows(decoded.text, {
    delimiter,
    receive,
    tick: (letters) => {
      if (options.shouldStop?.()) throw new ReadingEnd('stopped');
      const done = Math.floor((letters / decoded.text.length) * bytes.length);
      options.onProgress?.({ done, total: bytes.length, rows: collector.count() });
    },
  });
  const { headings, ...rest } = collector.close();
  if (headings === undefined) throw new ReadingEnd('refused', tableRefusals.otherTable(refusals.noHeadings));
  const table = { ...rest, headings };
  const format = `FedRAMP POA&M as text, ${listNames[list].toLowerCase()}, ${layoutOf(headings)}`;
  return poamOfTables(
    { file, format, tables: [{ table, columnName }], system: 1900, order: options.answers?.['date-order'], mapping },
    log,
  );
}

/** Where the headings of a POA&M stand in a text. */
interface FoundTable {
  /** The character with which they appear, if they do. */
  readonly delimiter?: string;
  /** The layout of the table that there is. */
  readonly layout?: string | undefined;
  /** Whether those of eMASS do. */
  readonly isEmass: boolean;
  /** The first rows below them. */
  readonly samples: readonly (readonly string[])[];
  /** Where neither is there: the widest table that there is all the same. */
  readonly unknown?: UnknownTable | undefined;
}

/** So many rows below the headings show how wide the rows of a file are. */
const sampledRows = 60;

function findTable(text: string, mapped?: MappedHeadings): FoundTable {
  // Rows above the headings are few and short; a file without headings is not read through.
  const start = text.slice(0, 262_144);
  let isEmass = false;
  let unknown: UnknownTable | undefined;
  for (const delimiter of separators) {
    const looked: TableRow[] = [];
    let found: Headings | undefined;
    const samples: string[][] = [];
    readTextRows(start, {
      delimiter,
      receive: (row) => {
        if (found) return samples.push(row.cells as string[]) < sampledRows;
        found = findHeaders(row, mapped);
        isEmass ||= isEmassHeader(row);
        return found !== undefined || looked.push(row) < headerSearchRows;
      },
    });
    if (found) return { delimiter, isEmass, samples, layout: layoutKey(found.written) };
    const table = findUnknownTable(looked);
    if (table && !(unknown && filledCells(unknown.headings) >= filledCells(table.headings))) unknown = table;
  }
  return { isEmass, samples: [], unknown, ...(unknown ? { layout: layoutOfUnknown(unknown) } : {}) };
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
    message: listQuestion(file),
    options: Object.entries(listAnswers).map(([answer, words]) => ({ answer, words })),
  };
}
