import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { FileRefusal, ScanEvidence } from '../../../domain/poam/evidence.ts';
import { type FoundAndDone, type IssueLog, startIssueLog } from '../reading/issues.ts';
import { saidOf } from '../reading/kept-layouts.ts';
import type { OpenedFile, ReadingOptions, ReadingStopped } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { addScanNotes } from '../scan/scan-notes.ts';
import { filledCells, unwrapped } from '../text/first-rows.ts';
import { startRowFaults } from '../text/row-faults.ts';
import { splitRows } from '../text/split-rows.ts';
import { type TextTaker, takeText } from '../text/take-text.ts';
import { cellText } from './cell-text.ts';
import {
  columnIndex,
  completeMapping,
  fitsHeadings,
  layoutKey,
  proposeMapping,
  type ScanTableMapping,
  withIdentityColumns,
} from './column-mapping.ts';
import { takeRows } from './rows.ts';
import { orderOf, readScanDate } from './scan-dates.ts';
import { askOfTable, type ScanTableQuestion } from './scan-question.ts';
import { findLayout, type TableLayout, valueAbove } from './table-layout.ts';
import { noTableMessage, notes } from './words.ts';

/** A scan as it was read out of a table, with what its columns were taken for. */
export interface ScanTableEvidence extends ScanEvidence {
  readonly mapping: ScanTableMapping;
  /** The name under which the mapping can be kept. */
  readonly layout: string;
}

/** How many issues of one sort are listed one by one. */
const listedOfSort = 20;

/**
 * Reads a scan that was exported as a table of text, in one pass. The tables of Nessus, Tenable and Qualys are known by
 * their headings; of any other the columns are asked for, unless a mapping that fits it is given. A dash, an empty cell
 * and `N/A` are no dates. Rows whose finding is marked as fixed are counted in the account of the table, and are no findings.
 */
export async function readScanTable(
  source: OpenedFile,
  options: ReadingOptions = {},
): Promise<ScanTableEvidence | ScanTableQuestion | FileRefusal | ReadingStopped> {
  try {
    return await read(source, options);
  } catch (error) {
    if (error instanceof ReadingEnd) return { kind: 'stopped', file: source.name };
    throw error;
  }
}

async function read(
  source: OpenedFile,
  options: ReadingOptions,
): Promise<ScanTableEvidence | ScanTableQuestion | FileRefusal> {
  const issues = startIssueLog(listedOfSort);
  return takeText(source, options, issues, (start) => openTable(source.name, start, options, issues));
}

type OpenTable = TextTaker<ScanTableEvidence | ScanTableQuestion>;

function openTable(
  file: string,
  start: string,
  { mapping: said, kept }: Pick<ReadingOptions, 'mapping' | 'kept'>,
  issues: IssueLog,
): OpenTable | ScanTableQuestion | FileRefusal {
  const found = findLayout(start, said);
  const given = said ?? (found && saidOf(layoutKey(found.headings), kept)?.mapping);
  const layout = given === said ? found : findLayout(start, given);
  if (!layout) return { kind: 'refused', file, message: noTableMessage(file) };
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
  issues: IssueLog,
  isOrderTold: boolean,
): OpenTable {
  const {
    take,
    takeFaulty,
    finish: account,
    reading,
  } = takeRows(
    file,
    layout.headings,
    withIdentityColumns(mapping, proposeMapping(layout.headings)),
    issues,
    isOrderTold,
  );
  let full: string | undefined;
  let lastRow = layout.headingRow;
  let endsInHeadings = false;
  const faultOf = startRowFaults(layout.headings, layout.samples);
  const splitter = splitRows(layout.separator, (given, row, isMisquoted, isUnended) => {
    const cells = layout.isWrapped ? unwrapped(given) : given;
    const isUnclosed = splitter.unclosed() === row;
    endsInHeadings = row === layout.headingRow && isUnended;
    if (row <= layout.headingRow || (filledCells(cells) === 0 && !isUnclosed)) return false;
    lastRow = row;
    const fault = faultOf(cells, { isMisquoted, isUnended, isUnclosed });
    if (isUnended && !fault) issues.noted({ file, row }, ...notes.unended);
    if (fault) takeFaulty(fault, cells.length, row);
    else take(cells, row);
    full = reading.results.full();
    return full !== undefined || reading.needsScale || reading.needsOrder;
  });
  const finish = (): ScanTableEvidence | ScanTableQuestion => {
    splitter.end();
    if (reading.needsScale) return askOfTable(file, 'severity-scale', layout, mapping);
    if (reading.needsOrder) return askOfTable(file, 'date-order', layout, mapping);
    const { hosts, findings, notes: scanNotes } = reading.results.finish();
    const note = (said: FoundAndDone, row?: number) =>
      issues.noted({ file, ...(row === undefined ? {} : { row }) }, ...said);
    const { headingRow } = layout;
    const date = reading.date ?? dateAbove(layout, mapping);
    const accounts = [account()];
    if (full) {
      const [what, done] = notes.full(full, lastRow);
      issues.add({ place: { file, row: lastRow }, kind: 'noted', what, done, mayHide: true });
    }
    if (headingRow > 1) note(notes.headingRow(headingRow), headingRow);
    if (endsInHeadings) {
      const [what, done] = notes.endsInHeadings;
      issues.add({ place: { file, row: headingRow }, kind: 'noted', what, done, mayHide: true });
    } else if (reading.rows === 0) note(notes.noRows, headingRow);
    if (reading.potential > 0) note(notes.potential(reading.potential));
    addScanNotes(issues, file, scanNotes);
    return {
      kind: 'scan',
      file,
      format: `${mapping.tool} scan as a table (CSV)`,
      tool: mapping.tool,
      ...(date === undefined ? {} : { date }),
      hosts,
      ...(scanNotes.notScanned.length === 0 ? {} : { notScanned: scanNotes.notScanned }),
      findings,
      issues: issues.close(),
      accounts,
      rows: reading.rows,
      mapping,
      layout: layoutKey(layout.headings),
    };
  };
  return { push: splitter.push, finish };
}

/** The day of the scan that stands above the headings, as in the results of one scan of Qualys. */
function dateAbove(layout: TableLayout, { dateOrder }: ScanTableMapping): PlainDate | undefined {
  const written = valueAbove(layout, ['launchdate', 'scandate', 'scanstart', 'scanend']);
  const date = written === undefined ? undefined : readScanDate(cellText(written), dateOrder);
  return date?.kind === 'date' ? date.date : undefined;
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
