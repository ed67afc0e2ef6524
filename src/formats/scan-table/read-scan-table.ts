import type { FileRefusal, ScanEvidence } from '../../domain/poam/evidence.ts';
import { type IssueList, startIssues } from '../nessus/issue-list.ts';
import { countOf, countText } from '../nessus/kept-text.ts';
import { piecesOf, type ReadingOptions, type ReadingStopped } from '../nessus/reading.ts';
import { addScanNotes } from '../nessus/scan-notes.ts';
import { splitRows } from '../row-splitter.ts';
import {
  columnIndex,
  completeMapping,
  fitsHeadings,
  layoutKey,
  proposeMapping,
  type ScanTableMapping,
} from './column-mapping.ts';
import { type PieceDecoder, startDecoding } from './piece-decoder.ts';
import { orderOf, readScanDate } from './scan-dates.ts';
import { askOfTable, type ScanTableQuestion } from './scan-question.ts';
import { takeRows } from './scan-rows.ts';
import { findLayout, type TableLayout } from './table-layout.ts';

/** What whoever reads a table may give besides. */
export interface ScanTableOptions extends ReadingOptions {
  /** Which column is what, as its owner said of this file or of an earlier one of the same layout. */
  readonly mapping?: ScanTableMapping;
}

/** A scan as it was read out of a table, with what its columns were taken for. */
export interface ScanTableEvidence extends ScanEvidence {
  readonly mapping: ScanTableMapping;
  /** The name under which the mapping can be kept. */
  readonly layout: string;
}

/** The start of a text in which its layout is looked for, in characters. */
const startLength = 512 * 1024;

/**
 * Reads a scan that was exported as a table of text, in one pass. The tables of Nessus, Tenable and Qualys are known by
 * their headings; of any other the columns are asked for, unless a mapping that fits it is given. A dash, an empty cell
 * and `N/A` are no dates; rows whose finding is marked as fixed are left out, and told.
 *
 * @param chunks The bytes of the file, in order: `file.stream()`.
 * @param file Its name.
 */
export async function readScanTable(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  options: ScanTableOptions = {},
): Promise<ScanTableEvidence | ScanTableQuestion | FileRefusal | ReadingStopped> {
  const issues = startIssues(file);
  const state = { stopped: false };
  let decoder: PieceDecoder | undefined;
  let start = '';
  let table: OpenTable | undefined;
  for await (const piece of piecesOf(chunks, options, state)) {
    decoder ??= startDecoding(piece);
    const text = decoder.decode(piece);
    if (table) {
      if (table.push(text)) break;
      continue;
    }
    start += text;
    if (start.length < startLength) continue;
    const opened = openTable(file, start, options.mapping, issues);
    if ('kind' in opened) return opened;
    table = opened;
    if (table.push(start)) break;
  }
  if (state.stopped) return { kind: 'stopped', file };
  const rest = decoder?.decode() ?? '';
  if (!table) {
    start += rest;
    const opened = openTable(file, start, options.mapping, issues);
    if ('kind' in opened) return opened;
    table = opened;
    table.push(start);
  } else table.push(rest);
  if (decoder?.mixed()) {
    const what = 'Some of the text is not in UTF-8.';
    issues.add('encoding', { place: { file }, kind: 'noted', what, done: 'It was read as Windows-1252.' });
  }
  return table.finish();
}

interface OpenTable {
  push(text: string): boolean;
  finish(): ScanTableEvidence | ScanTableQuestion;
}

function openTable(
  file: string,
  start: string,
  given: ScanTableMapping | undefined,
  issues: IssueList,
): OpenTable | ScanTableQuestion | FileRefusal {
  const layout = findLayout(start, given);
  if (!layout) {
    const message = `${file} is no table that we can read: none of its first rows has three columns. Export the scan as CSV, with a row of headings.`;
    return { kind: 'refused', file, message };
  }
  const proposed = proposeMapping(layout.headings);
  const isGiven = given !== undefined && fitsHeadings(layout.headings, given);
  const mapping = isGiven ? given : completeMapping(proposed);
  if (!mapping) return askOfTable(file, 'columns', layout, proposed);
  // What its owner said goes before what the dates show, and that before what a scanner is known to write.
  const shown = orderInSamples(layout, mapping);
  const isShown = shown === 'day-first' || shown === 'month-first';
  const dateOrder = isShown && !isGiven ? shown : (mapping.dateOrder ?? shown);
  if (dateOrder === 'ambiguous') return askOfTable(file, 'date-order', layout, mapping);
  const used: ScanTableMapping = dateOrder ? { ...mapping, dateOrder } : mapping;
  return readTable(file, layout, used, issues, isGiven && mapping.dateOrder !== undefined);
}

function readTable(
  file: string,
  layout: TableLayout,
  mapping: ScanTableMapping,
  issues: IssueList,
  isOrderTold: boolean,
): OpenTable {
  const { take, reading } = takeRows(file, layout.headings, mapping, issues, isOrderTold);
  let full: string | undefined;
  let lastRow = layout.headingRow;
  const splitter = splitRows(layout.separator, (cells, row) => {
    if (row <= layout.headingRow) return false;
    lastRow = row;
    take(cells, row);
    full = reading.results.full();
    return full !== undefined || reading.needsScale || reading.needsOrder;
  });
  const finish = (): ScanTableEvidence | ScanTableQuestion => {
    splitter.end();
    if (reading.needsScale) return askOfTable(file, 'severity-scale', layout, mapping);
    if (reading.needsOrder) return askOfTable(file, 'date-order', layout, mapping);
    const { hosts, findings, notes } = reading.results.finish();
    const note = (what: string, done: string, row?: number) =>
      issues.add(what, { place: { file, ...(row === undefined ? {} : { row }) }, kind: 'noted', what, done });
    const unclosed = splitter.unclosed();
    if (unclosed !== undefined) {
      const what = `A quotation mark opens in row ${countText(unclosed)} and is never closed.`;
      note(what, 'Rows after it are missing. Export the file again.', unclosed);
    }
    if (full) note(`The file holds ${full}.`, `Rows after ${countText(lastRow)} are missing.`, lastRow);
    if (layout.headingRow > 1) {
      note(
        `The headings stand in row ${layout.headingRow}.`,
        'What stands above them was passed over.',
        layout.headingRow,
      );
    }
    if (reading.rows === 0) note('There is no finding under the headings.', 'Nothing is counted.', layout.headingRow);
    if (reading.potential > 0) {
      note(
        `${countOf(reading.potential, 'row')} ${reading.potential === 1 ? 'is of a potential vulnerability' : 'are of potential vulnerabilities'}.`,
        'It counts like a confirmed one.',
      );
    }
    addScanNotes(issues, file, notes);
    return {
      kind: 'scan',
      file,
      format: `${mapping.tool} scan as a table (CSV)`,
      tool: mapping.tool,
      ...(reading.date === undefined ? {} : { date: reading.date }),
      hosts,
      findings,
      issues: issues.list(),
      rows: reading.rows,
      mapping,
      layout: layoutKey(layout.headings),
    };
  };
  return { push: splitter.push, finish };
}

/** The order of day and month that the first rows show; `ambiguous` when they hold such dates and none of them tells. */
function orderInSamples({ headings, samples }: TableLayout, mapping: ScanTableMapping) {
  const dates = (['firstSeen', 'lastSeen', 'authenticated', 'unauthenticated'] as const).map((column) =>
    columnIndex(headings, mapping, column),
  );
  const cells = samples.flatMap((row) => dates.map((column) => row[column] ?? ''));
  const order = orderOf(cells);
  if (order) return order;
  return cells.some((cell) => readScanDate(cell).kind === 'ambiguous') ? 'ambiguous' : undefined;
}
