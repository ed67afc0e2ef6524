import type { PlainDate } from '../calendar/plain-date.ts';

/** A cell of a spreadsheet: a text, a number, a day, or nothing. */
export type SheetCell = string | number | { readonly date: PlainDate } | undefined;

/** A sheet of a workbook: a row of headings, and rows under it. */
export interface Sheet {
  /** What its tab is called. Excel has room for 31 letters. */
  readonly name: string;
  /** The headings, at least one. */
  readonly columns: readonly string[];
  /** Each with at most as many cells as there are columns. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A workbook, whatever program it is written for. */
export interface Workbook {
  /** What its properties call it. */
  readonly title: string;
  /** At least one. */
  readonly sheets: readonly Sheet[];
}

/** A day as a cell; an empty one where there is none. */
export const dayCell = (date: PlainDate | undefined): SheetCell => (date === undefined ? undefined : { date });

/** The rows of a sheet; where there are none, one that says so in its first cell. */
export const rowsOr = (rows: Sheet['rows'], none: string): Sheet['rows'] => (rows.length > 0 ? rows : [[none]]);
