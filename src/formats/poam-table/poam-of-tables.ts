import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Place, PoamEvidence, PoamItem } from '../../domain/poam/evidence.ts';
import { quoted, textOf } from './cell-value.ts';
import type { PoamTable } from './collect-table.ts';
import { type DateSurvey, decideOrder, startSurvey } from './date-order.ts';
import type { Headings } from './find-headers.ts';
import { type Heading, headingName } from './heading-names.ts';
import type { IssueLog } from './issue-log.ts';
import type { PreambleCell } from './preamble.ts';
import { type DateRules, readDate } from './read-date.ts';
import type { FileQuestion } from './reading.ts';
import { rowToItem } from './row-to-item.ts';

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

/** Headings without which the counting rules have little to go by. */
const needed: readonly Heading[] = ['id', 'detected', 'originalRating', 'riskAdjustment', 'falsePositive'];

/** Reads the rows of all tables, and tells what is worth knowing of them; or asks how dates are written. */
export function poamOfTables(parts: PoamTables, log: IssueLog): PoamEvidence | FileQuestion {
  const { file, tables } = parts;
  const surveyed = tables.map(({ table }) => table.dates).reduce(addSurveys, startSurvey());
  const order = decideOrder(surveyed, parts.order, file);
  if (typeof order === 'object') return order;
  if (surveyed.dayFirst > 0 && surveyed.numbers > 0) {
    log.noted(
      { file },
      'Some dates are text with the day first, others are dates to the spreadsheet program.',
      'All are read as they stand. A program that puts the month first may have swapped day and month of the latter: compare them.',
    );
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
  if (rows === 0)
    log.noted({ file }, 'There is no row of data in it, only the template’s own text.', 'The POA&M counts as empty.');
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
  log.unread(
    place,
    `The POA&M’s date: ${quoted(textOf(cell.value))} is not read as a date, because ${read.problem}.`,
    'The POA&M counts as without a date.',
  );
  return undefined;
}

/** Notes what a table lacks, and what in it was taken for no data. */
function noteTable(file: string, named: NamedTable, log: IssueLog): void {
  const { headings, templateRows, stray } = named.table;
  for (const heading of needed.filter((one) => !headings.columns.has(one))) {
    log.noted(
      placeOf(file, named, { row: headings.row }),
      `No column is headed “${headingName(heading)}”.`,
      'Its items are read without it.',
    );
  }
  for (const column of headings.repeated) {
    const place = placeOf(file, named, { row: headings.row, column: named.columnName(column) });
    log.noted(
      place,
      `The heading ${quoted(headings.written[column] ?? '')} stands further left already.`,
      'Only the first column of that heading is read.',
    );
  }
  const [first] = templateRows;
  if (first !== undefined) {
    const shown = templateRows.slice(0, 10).join(', ') + (templateRows.length > 10 ? ' and more' : '');
    const what = templateRows.length === 1 ? `Row ${shown} holds` : `Rows ${shown} hold`;
    log.noted(
      placeOf(file, named, { row: first }),
      `${what} headings, guidance or examples of the template.`,
      'They count as no data.',
    );
  }
  if (stray.count > 0) {
    const rows = stray.count === 1 ? 'One row holds' : `${stray.count.toLocaleString('en-US')} rows hold`;
    log.noted(
      placeOf(file, named, { row: stray.first }),
      `${rows} something, but nothing of a weakness; the first is row ${stray.first}.`,
      'They count as no data.',
    );
  }
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
    log.noted(place, `The POAM ID ${quoted(id)} stands in ${where} already.`, 'Both rows are kept as items.');
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
