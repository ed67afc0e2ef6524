import type { PoamList } from '../../domain/poam/evidence.ts';
import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import { type DateSurvey, startSurvey, survey } from './date-order.ts';
import { findHeaders, type Headings, isEmassHeader, repeatsHeadings } from './find-headers.ts';
import { type ItemField, itemFields } from './heading-names.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { localDateIn, readDate } from './read-date.ts';
import { readRating } from './read-words.ts';
import { ReadingEnd } from './reading.ts';
import { isTemplateRow } from './template-text.ts';

/** A row of data: the cells that an item keeps, in the order of {@link itemFields}. */
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
  readonly stray: { readonly count: number; readonly first: number };
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

/** Fields of which at least one makes a row data. In the others stand words that people fill down whole columns. */
const substance: readonly ItemField[] = [
  'id',
  'name',
  'description',
  'detector',
  'sourceId',
  'assets',
  'detected',
  'originalRating',
  'cves',
];
const dateFields: readonly ItemField[] = ['detected', 'scheduled', 'statusDate', 'vendorCheckIn', 'knownExploitedDue'];
const indexOf = (field: ItemField) => itemFields.indexOf(field);
const substanceAt = substance.map(indexOf);
const datesAt = dateFields.map(indexOf);
const detectedAt = indexOf('detected');
const ratingAt = indexOf('originalRating');

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
  let stray = { count: 0, first: 0 };

  function surveyCell(value: CellValue | undefined, row: number, column: number): void {
    if (typeof value === 'number') dates.numbers++;
    const local = localDateIn(value);
    if (local) survey(dates, local, textOf(value), () => where(row, column));
  }

  function lookForHeadings(row: TableRow): boolean {
    headings = findHeaders(row);
    if (headings === undefined) {
      above.push(row);
      isForeign ||= isEmassHeader(row);
      return above.length < headerSearchRows;
    }
    const found = headings.columns;
    columns = itemFields.map((field) => found.get(field));
    const date = readPreamble(above).date;
    if (date) surveyCell(date.value, date.row, date.column);
    return true;
  }

  function accept(row: TableRow): boolean {
    if (headings === undefined) return lookForHeadings(row);
    const values = columns.map((column) => (column === undefined ? undefined : row.cells[column]));
    if (!substanceAt.some((index) => textOf(values[index]) !== '' || typeof values[index] === 'object')) {
      stray = { count: stray.count + 1, first: stray.first || row.number };
      return true;
    }
    if (isTemplateRow(row, headings, hasFigures(values)) || repeatsHeadings(row, headings)) {
      templateRows.push(row.number);
      return true;
    }
    if (rows.length >= mostRows)
      throw new ReadingEnd(
        'refused',
        `There are more than ${mostRows.toLocaleString('en-US')} rows of data, far more than a POA&M has.`,
      );
    for (const index of datesAt) surveyCell(values[index], row.number, columns[index] ?? 0);
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
      stray,
      dates,
    }),
  };
}

/** Whether a date of detection or a rating can be read; in which order the date is written makes no difference here. */
function hasFigures(values: readonly (CellValue | undefined)[]): boolean {
  const date = readDate(values[detectedAt], { system: 1900, order: 'month-first' });
  const rating = readRating(textOf(values[ratingAt]));
  return typeof date === 'string' || (rating !== undefined && rating !== 'unknown');
}
