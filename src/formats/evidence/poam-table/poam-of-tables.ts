import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Place, PoamEvidence, PoamItem } from '../../../domain/poam/evidence.ts';
import { columnsThat } from '../../../domain/poam/fields/poam-fields.ts';
import type { IssueLog } from '../reading/issues.ts';
import type { FileQuestion } from '../reading/reader.ts';
import { textOf } from './cell-value.ts';
import type { PoamTable } from './collect-table.ts';
import { type DateSurvey, decideOrder, startSurvey } from './date-order.ts';
import type { Headings } from './find-headers.ts';
import { headingName } from './headings.ts';
import type { PreambleCell } from './preamble.ts';
import { type DateRules, readDate } from './read-date.ts';
import { rowToItem } from './row-to-item.ts';
import { notes } from './words.ts';

/** How many issues of one sort are listed one by one. */
export const listedOfSort = 100;

/** A table with headings, and what its rows and columns are called. */
export interface NamedTable {
  readonly table: PoamTable & { readonly headings: Headings };
  readonly sheet?: string;
  readonly columnName: (column: number) => string;
}

/** Tables of one file, the open items first, and how to read them. */
export interface PoamTables {
  readonly file: string;
  readonly format: string;
  readonly tables: readonly NamedTable[];
  readonly system: DateRules['system'];
  /** The order of dates, where it was asked and answered. */
  readonly order?: string | undefined;
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
  const items: PoamItem[] = [];
  let rows = 0;
  for (const named of tables) {
    noteTable(file, named, log);
    const { list, headings } = named.table;
    const sheet = named.sheet === undefined ? {} : { sheet: named.sheet };
    for (const row of named.table.rows) {
      const item = rowToItem(row, { file, ...sheet, list, headings, dates, columnName: named.columnName }, log);
      if (item) items.push(item);
      rows++;
    }
  }
  noteRepeatedIds(items, log);
  if (rows === 0) log.noted({ file }, ...notes.empty);
  const first = tables.find(({ table }) => Object.keys(table.preamble).length > 0) ?? tables[0];
  const preamble = first?.table.preamble ?? {};
  const date = first && preamble.date ? readPoamDate(preamble.date, first, dates, file, log) : undefined;
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
  const { headings, templateRows, otherRows } = named.table;
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
  if (otherRows.count > 0) log.noted(placeOf(file, named, { row: otherRows.first }), ...notes.otherRows(otherRows));
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
