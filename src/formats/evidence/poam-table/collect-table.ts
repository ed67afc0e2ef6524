import type { PoamList } from '../../../domain/poam/evidence.ts';
import { columnsThat, type PoamColumnId, poamColumns, poamFieldIds } from '../../../domain/poam/fields/poam-fields.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import { type DateSurvey, startSurvey, survey } from './date-order.ts';
import { findHeaders, type Headings, isEmassHeader, repeatsHeadings } from './find-headers.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { localDateIn, readDate } from './read-date.ts';
import { readRating } from './read-words.ts';
import { isTemplateRow } from './template-text.ts';
import { refusals } from './words.ts';

/** The columns that are read: those that an item keeps, and those that help to read them. */
const readColumns = [...poamFieldIds, 'description', 'statusDate'] as const satisfies readonly PoamColumnId[];

/** A column that is read. */
export type ReadColumn = (typeof readColumns)[number];

const places = new Map<PoamColumnId, number>(readColumns.map((column, index) => [column, index]));
const placesOf = (columns: readonly PoamColumnId[]) => columns.flatMap((column) => places.get(column) ?? []);

/** A row of data: its cells in the columns that are read. */
export interface PoamRow {
  readonly number: number;
  readonly values: readonly (CellValue | undefined)[];
}

/** A table as it was collected, before its cells are read. */
export interface PoamTable {
  readonly list: PoamList;
  /** Absent where no row of headings was found; `foreign` then tells another system’s. */
  readonly headings?: Headings;
  readonly foreign?: 'emass';
  readonly preamble: Preamble;
  readonly rows: readonly PoamRow[];
  /** Rows that are the template’s own text. */
  readonly templateRows: readonly number[];
  /** Rows that hold something, yet nothing of a weakness, such as a “No” in every row of a column: how many, and the first. */
  readonly otherRows: { readonly count: number; readonly first: number };
  readonly dates: DateSurvey;
}

/** Takes the rows of a table one by one. */
export interface TableCollector {
  /** Takes the next row that is not empty. Says whether more rows are wanted. */
  readonly accept: (row: TableRow) => boolean;
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
const datesAt = placesOf([...poamFieldIds.filter((field) => poamColumns[field].holds === 'date'), 'statusDate']);

/** The cell of a row in a column that is read. */
export function cellIn({ values }: Pick<PoamRow, 'values'>, column: ReadColumn): CellValue | undefined {
  return values[places.get(column) ?? -1];
}

/**
 * Starts collecting a table.
 * @param where The cell of a row and column (the first being 0), in words.
 */
export function collectTable(list: PoamList, where: (row: number, column: number) => string): TableCollector {
  const above: TableRow[] = [];
  const rows: PoamRow[] = [];
  const templateRows: number[] = [];
  const dates = startSurvey();
  let headings: Headings | undefined;
  let columns: readonly (number | undefined)[] = [];
  let isForeign = false;
  let otherRows = { count: 0, first: 0 };

  function surveyCell(value: CellValue | undefined, row: number, column: number, isKept = true): void {
    if (typeof value === 'number') dates.numbers++;
    const local = localDateIn(value);
    if (local) survey(dates, local, isKept ? () => ({ text: textOf(value), where: where(row, column) }) : undefined);
  }

  function lookForHeadings(row: TableRow): boolean {
    headings = findHeaders(row);
    if (headings === undefined) {
      above.push(row);
      isForeign ||= isEmassHeader(row);
      return above.length < headerSearchRows;
    }
    const found = headings.columns;
    columns = readColumns.map((column) => found.get(column));
    const date = readPreamble(above).date;
    if (date) surveyCell(date.value, date.row, date.column);
    return true;
  }

  function accept(row: TableRow): boolean {
    if (headings === undefined) return lookForHeadings(row);
    const values = columns.map((column) => (column === undefined ? undefined : row.cells[column]));
    if (!dataAt.some((index) => textOf(values[index]) !== '' || typeof values[index] === 'object')) {
      otherRows = { count: otherRows.count + 1, first: otherRows.first || row.number };
      return true;
    }
    if (isTemplateRow(row, headings, hasFigures({ values })) || repeatsHeadings(row, headings)) {
      templateRows.push(row.number);
      return true;
    }
    if (rows.length >= mostRows) throw new ReadingEnd('refused', refusals.tooManyRows(mostRows));
    for (const index of datesAt) {
      surveyCell(values[index], row.number, columns[index] ?? 0, index < poamFieldIds.length);
    }
    rows.push({ number: row.number, values });
    return true;
  }

  return {
    accept,
    count: () => rows.length,
    close: () => ({
      list,
      ...(headings === undefined ? {} : { headings }),
      ...(isForeign && headings === undefined ? { foreign: 'emass' as const } : {}),
      preamble: readPreamble(above),
      rows,
      templateRows,
      otherRows,
      dates,
    }),
  };
}

/** Whether a date of detection or a rating can be read; in which order the date is written makes no difference here. */
function hasFigures(row: Pick<PoamRow, 'values'>): boolean {
  const date = readDate(cellIn(row, 'detected'), { system: 1900, order: 'month-first' });
  const rating = readRating(textOf(cellIn(row, 'originalRating')));
  return typeof date === 'string' || (rating !== undefined && rating !== 'unknown');
}
