import type { PoamList, RowReason } from '../../../domain/poam/evidence.ts';
import {
  columnsThat,
  type PoamColumnId,
  type PoamFieldId,
  poamColumns,
  poamFieldIds,
} from '../../../domain/poam/fields/poam-fields.ts';
import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import { isCheckMark } from './check-marks.ts';
import { type DateSurvey, startSurvey, survey } from './date-order.ts';
import { findHeaders, type Headings, isEmassHeader, repeatsHeadings } from './find-headers.ts';
import { beginsAsFooter, listBelow } from './footers.ts';
import { mappedHeadings } from './mapped-headings.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { localDateIn, readDate } from './read-date.ts';
import { readRating } from './read-words.ts';
import { type ReasonCounts, startReasonCounts } from './reason-counts.ts';
import { isTemplateRow } from './template-text.ts';
import { findUnknownTable, type UnknownTable } from './unknown-table.ts';
import { refusals } from './words.ts';

/** The columns that are read: those that an item keeps, and those that help to read them. */
const readColumns = [
  ...poamFieldIds,
  'description',
  'statusDate',
  'deviationStatus',
] as const satisfies readonly PoamColumnId[];

/** A column that is read. */
export type ReadColumn = (typeof readColumns)[number];

const places = new Map<PoamColumnId, number>(readColumns.map((column, index) => [column, index]));
const placesOf = (columns: readonly PoamColumnId[]) => columns.flatMap((column) => places.get(column) ?? []);
const isField = (column: PoamColumnId): column is PoamFieldId => 'holds' in poamColumns[column];
const fieldsHolding = (...kinds: readonly string[]) =>
  readColumns.filter((column) => isField(column) && kinds.includes(poamColumns[column].holds));

/** A row of data: its cells in the columns that are read. */
export interface PoamRow {
  readonly number: number;
  /** The list that a title above it names, where that is another than the table’s. */
  readonly list?: PoamList;
  readonly values: readonly (CellValue | undefined)[];
}

/** A table as it was collected, before its cells are read. */
export interface PoamTable {
  readonly list: PoamList;
  /** Absent where no row of headings was found; `foreign` then tells another system’s. */
  readonly headings?: Headings;
  readonly foreign?: 'emass';
  /** Where no row of headings was found: the table that there is all the same. */
  readonly unknown?: UnknownTable;
  readonly preamble: Preamble;
  readonly rows: readonly PoamRow[];
  /** How many rows below the headings hold anything. */
  readonly below: number;
  /** How many of them cannot be read by position, and were reported. */
  readonly passedOver: number;
  /** Rows that are the template’s own text, or headings once more. */
  readonly templateRows: readonly number[];
  /** Rows that are the title of the list below them. */
  readonly titles: readonly { readonly row: number; readonly list: PoamList }[];
  /** Which rows are no data, and which of the data are hidden. */
  readonly reasons: ReasonCounts;
  readonly dates: DateSurvey;
  /** The check marks of each column of yes and no. */
  readonly marks: ReadonlyMap<ReadColumn, ReadonlySet<string>>;
}

/** Takes the rows of a table one by one. */
export interface TableCollector {
  /** Takes the next row that is not empty. Says whether more rows are wanted. */
  readonly accept: (row: TableRow) => boolean;
  /** Takes note of a row below the headings that cannot be read by position. Its caller reports it. */
  readonly passOver: (row: number) => void;
  /** Rows of data so far. */
  readonly count: () => number;
  readonly close: () => PoamTable;
}

/** Headings are looked for in so many rows that hold anything. The templates have at most three above them. */
export const headerSearchRows = 100;

/** More rows of data than this are no POA&M: the largest known ones have some thousands. */
const mostRows = 250_000;

const dataAt = placesOf(columnsThat(({ makesData }) => makesData));
/** Dates that an item keeps may have to be asked about; those of the last status only show in which order they are. */
const datesAt = placesOf([...fieldsHolding('date'), 'statusDate']);
const marksAt = placesOf([...fieldsHolding('state', 'yes-no'), 'deviationStatus']);

/** The place of a column among the values of a row. */
export function placeOfColumn(column: ReadColumn): number {
  return places.get(column) ?? -1;
}

/** The cell of a row in a column that is read. */
function cellIn({ values }: Pick<PoamRow, 'values'>, column: ReadColumn): CellValue | undefined {
  return values[placeOfColumn(column)];
}

/**
 * Starts collecting a table.
 * @param where The cell of a row and column (the first being 0), in words.
 * @param mapping What its owner said of its headings and values.
 */
export function collectTable(
  list: PoamList,
  where: (row: number, column: number) => string,
  mapping?: PoamMapping,
): TableCollector {
  const mapped = mappedHeadings(mapping);
  const above: TableRow[] = [];
  const rows: PoamRow[] = [];
  const templateRows: number[] = [];
  const reasons = startReasonCounts();
  const dates = startSurvey();
  const marks = new Map<ReadColumn, Set<string>>();
  let headings: Headings | undefined;
  let columns: readonly number[] = [];
  let isForeign = false;
  const titles: { row: number; list: PoamList }[] = [];
  let current = list;
  let below = 0;
  let passedOver = 0;

  function surveyCell(value: CellValue | undefined, row: number, column: number, isKept = true): void {
    if (typeof value === 'number') dates.numbers++;
    else if (typeof value === 'string') {
      const local = localDateIn(value);
      if (local) survey(dates, local, isKept ? () => ({ text: textOf(value), where: where(row, column) }) : undefined);
    }
  }

  function lookForHeadings(row: TableRow): boolean {
    headings = findHeaders(row, mapped);
    if (headings === undefined) {
      above.push(row);
      isForeign ||= isEmassHeader(row);
      return above.length < headerSearchRows;
    }
    const found = headings.columns;
    columns = readColumns.map((column) => found.get(column) ?? -1);
    const date = readPreamble(above).date;
    if (date) surveyCell(date.value, date.row, date.column);
    return true;
  }

  /** Why a row is no data, if it is none. */
  function reasonOf(row: TableRow, values: PoamRow['values'], known: Headings): RowReason | undefined {
    const title = listBelow(row);
    if (title !== undefined) {
      current = title;
      titles.push({ row: row.number, list: title });
      return 'other';
    }
    if (!dataAt.some((index) => isFilled(values[index]))) return beginsAsFooter(row) ? 'footer' : 'other';
    if (isTemplateRow(row, known, () => hasDate(values) || hasRating(values))) return 'template';
    if (repeatsHeadings(row, known)) return 'repeated-heading';
    return beginsAsFooter(row) && !hasDate(values) ? 'footer' : undefined;
  }

  function accept(row: TableRow): boolean {
    if (headings === undefined) return lookForHeadings(row);
    below++;
    const { cells, number } = row;
    const values = columns.map((column) => cells[column]);
    const reason = reasonOf(row, values, headings);
    if (reason !== undefined) {
      reasons.add(reason, number);
      if (reason === 'template' || reason === 'repeated-heading') templateRows.push(number);
      return true;
    }
    if (rows.length >= mostRows) throw new ReadingEnd('refused', refusals.tooManyRows(mostRows));
    for (const index of datesAt) surveyCell(values[index], number, columns[index] ?? 0, index < poamFieldIds.length);
    for (const index of marksAt) noteMark(values[index], index);
    if (row.isHidden) reasons.add('hidden', number);
    rows.push(current === list ? { number, values } : { number, values, list: current });
    return true;
  }

  function withoutHeadings(): Pick<PoamTable, 'foreign' | 'unknown'> {
    if (isForeign) return { foreign: 'emass' };
    const unknown = findUnknownTable(above);
    return unknown === undefined ? {} : { unknown };
  }

  function noteMark(value: CellValue | undefined, index: number): void {
    const column = readColumns[index];
    if (typeof value !== 'string' || value.length > 4 || column === undefined) return;
    const text = textOf(value);
    if (isCheckMark(text)) marks.set(column, (marks.get(column) ?? new Set<string>()).add(text));
  }

  return {
    accept,
    passOver(row) {
      below++;
      passedOver++;
      reasons.add('unread', row);
    },
    count: () => rows.length,
    close: () => ({
      list,
      ...(headings === undefined ? {} : { headings }),
      ...(headings === undefined ? withoutHeadings() : {}),
      preamble: readPreamble(above),
      ...{ rows, below, passedOver, templateRows, titles, reasons, dates, marks },
    }),
  };
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && (typeof value === 'object' || textOf(value) !== '');
}

/** Whether a date of detection can be read; in which order it is written makes no difference here. */
function hasDate(values: PoamRow['values']): boolean {
  return typeof readDate(cellIn({ values }, 'detected'), { system: 1900, order: 'month-first' }) === 'string';
}

/** Whether a rating can be read. */
function hasRating(values: PoamRow['values']): boolean {
  const rating = readRating(textOf(cellIn({ values }, 'originalRating')));
  return rating !== undefined && rating !== 'unknown';
}
