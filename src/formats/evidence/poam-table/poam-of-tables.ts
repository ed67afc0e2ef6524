import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Place, PoamEvidence, PoamItem, TableAccount } from '../../../domain/poam/evidence.ts';
import { columnsThat } from '../../../domain/poam/fields/poam-fields.ts';
import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import { layoutKey } from '../reading/layout-key.ts';
import type { FileQuestion } from '../reading/reader.ts';
import { textOf } from './cell-value.ts';
import { type DateSurvey, decideOrder, startSurvey } from './date-order.ts';
import { headingName } from './headings.ts';
import type { NamedTable } from './named-table.ts';
import type { PreambleCell } from './preamble.ts';
import { type DateRules, readDate } from './read-date.ts';
import { startRowReader } from './row-to-item.ts';
import { accountOf } from './table-account.ts';
import { startUnknownValues } from './unknown-values.ts';
import { notes } from './words.ts';

/** How many issues of one sort are listed one by one. */
export const listedOfSort = 100;

/** Tables of one file, the open items first, and how to read them. */
export interface PoamTables {
  readonly file: string;
  readonly format: string;
  readonly tables: readonly NamedTable[];
  readonly system: DateRules['system'];
  /** The order of dates, where it was asked and answered. */
  readonly order?: string | undefined;
  /** What its owner said of its tables. */
  readonly mapping?: PoamMapping | undefined;
}

const needed = columnsThat(({ isNeeded }) => isNeeded);

/** Reads the rows of all tables, and tells what is worth knowing of them; or asks how dates are written. */
export function poamOfTables(parts: PoamTables, log: IssueLog): PoamEvidence | FileQuestion {
  const { file, tables } = parts;
  const surveyed = tables.map(({ table }) => table.dates).reduce(addSurveys, startSurvey());
  const order = decideOrder(surveyed, parts.order, file);
  if (typeof order === 'object') return order;
  if (surveyed.dayFirst > 0 && surveyed.numbers > 0) {
    log.noted({ file }, ...notes.swappedDates);
  }
  const dates: DateRules = { system: parts.system, order };
  const first = tables.find(({ table }) => Object.keys(table.preamble).length > 0) ?? tables[0];
  const preamble = first?.table.preamble ?? {};
  const date = first && preamble.date ? readPoamDate(preamble.date, first, dates, file, log) : undefined;
  const items: PoamItem[] = [];
  const accounts: TableAccount[] = [];
  let rows = 0;
  for (const named of tables) {
    const { table } = named;
    const context = {
      ...placeOf(file, named),
      ...named,
      ...table,
      headings: table.headings,
      dates,
      mapping: parts.mapping,
    };
    const unknown = startUnknownValues();
    const readRow = startRowReader({ ...context, ...(date === undefined ? {} : { poamDate: date }) }, log, unknown);
    noteTable(file, named, log);
    for (const row of table.rows) {
      const { item, reason } = readRow(row);
      if (item) items.push(item);
      if (reason) table.reasons.add(reason, row.number);
    }
    noteClosed(file, named, log);
    const statusAt = table.headings.columns.get('status');
    if (statusAt !== undefined && unknown.rowsOf('status') * 2 > table.rows.length) {
      const place = placeOf(file, named, { row: table.headings.row, column: named.columnName(statusAt) });
      log.noted(place, ...notes.oddStatus(table.headings.written[statusAt] ?? ''));
    }
    rows += table.rows.length + table.passedOver;
    accounts.push(accountOf(named, unknown.close()));
  }
  noteRepeatedIds(items, log);
  if (rows === 0) log.noted({ file }, ...notes.empty);
  return {
    kind: 'poam',
    file,
    format: parts.format,
    ...(date === undefined ? {} : { date }),
    ...(preamble.csp === undefined ? {} : { csp: preamble.csp }),
    ...(preamble.system === undefined ? {} : { system: preamble.system }),
    ...(preamble.impactLevel === undefined ? {} : { impactLevel: preamble.impactLevel }),
    items,
    issues: log.close(),
    accounts,
    ...(tables[0] === undefined ? {} : { layout: layoutKey(tables[0].table.headings.written) }),
    ...(parts.mapping === undefined ? {} : { mapping: parts.mapping }),
    rows,
  };
}

function placeOf(file: string, { sheet }: NamedTable, more: Pick<Place, 'row' | 'column'> = {}): Place {
  return { file, ...(sheet === undefined ? {} : { sheet }), ...more };
}

function readPoamDate(
  cell: PreambleCell,
  from: NamedTable,
  dates: DateRules,
  file: string,
  log: IssueLog,
): PlainDate | undefined {
  const read = readDate(cell.value, dates);
  if (typeof read !== 'object') return read;
  const place = placeOf(file, from, { row: cell.row, column: from.columnName(cell.column) });
  log.unread(place, ...notes.unreadDate(textOf(cell.value), read.problem));
  return undefined;
}

/** Notes what a table lacks, and what in it was taken for no data. */
function noteTable(file: string, named: NamedTable, log: IssueLog): void {
  const { headings, templateRows, reasons, rows } = named.table;
  const inHeadings = (more: Pick<Place, 'column'> = {}) => placeOf(file, named, { row: headings.row, ...more });
  for (const column of needed.filter((one) => !headings.columns.has(one))) {
    log.noted(inHeadings(), ...notes.missingColumn(headingName(column)));
  }
  for (const column of headings.repeated) {
    const place = inHeadings({ column: named.columnName(column) });
    log.noted(place, ...notes.repeatedHeading(headings.written[column] ?? ''));
  }
  const [first] = templateRows;
  if (first !== undefined) log.noted(placeOf(file, named, { row: first }), ...notes.templateRows(templateRows));
  const noteRows = (
    found: ReturnType<typeof reasons.of>,
    say: (found: ReturnType<typeof reasons.of>) => FoundAndDone,
  ) => {
    if (found.rows > 0) log.noted(placeOf(file, named, { row: found.first }), ...say(found));
  };
  for (const { row, list } of named.table.titles) log.noted(placeOf(file, named, { row }), ...notes.listTitle(list));
  const other = reasons.of('other');
  // A title is no data either, and has a note of its own.
  if (other.rows > named.table.titles.length) noteRows(other, notes.otherRows);
  noteRows(reasons.of('footer'), notes.footers);
  const hidden = reasons.of('hidden');
  noteRows(hidden, hidden.rows === rows.length ? notes.allHidden : notes.hiddenRows);
}

/** Notes how many rows of a list of open items are closed all the same. */
function noteClosed(file: string, named: NamedTable, log: IssueLog): void {
  const closed = named.table.reasons.of('closed');
  if (closed.rows > 0) log.noted(placeOf(file, named, { row: closed.first }), ...notes.closedRows(closed));
}

/** Notes every id that stands a second time, whether in one list or in two. */
function noteRepeatedIds(items: readonly PoamItem[], log: IssueLog): void {
  const seen = new Map<string, Place>();
  for (const { id, place } of items) {
    if (id === undefined) continue;
    const key = id.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, place);
      continue;
    }
    const where = first.sheet === place.sheet ? `row ${first.row}` : `row ${first.row} of sheet “${first.sheet}”`;
    log.noted(place, ...notes.repeatedId(id, where));
  }
}

function addSurveys(sum: DateSurvey, { dayFirst, monthFirst, numbers, open }: DateSurvey): DateSurvey {
  const first = sum.open ?? open;
  return {
    dayFirst: sum.dayFirst + dayFirst,
    monthFirst: sum.monthFirst + monthFirst,
    numbers: sum.numbers + numbers,
    ...(first ? { open: first } : {}),
  };
}
