import type { Cell } from 'write-excel-file/universal';
import { datePartsOf } from '../../domain/calendar/plain-date.ts';
import type { SheetCell } from '../../domain/documents/workbook.ts';
import { mayBeFormula } from '../spreadsheet-cells.ts';
import { cellText } from './cell-texts.ts';

/** Days as Excel shows them: the same in every country, and sorted as texts sort. */
const dayFormat = 'yyyy-mm-dd';

/** The first day that Excel and all others number alike. */
const firstDay = '1900-03-01';

const placed = { alignVertical: 'top' } as const;

/** A number keeps away from the text to its right. */
const ofNumbers = { align: 'right', indent: 1 } as const;

/**
 * A cell as the writer takes it. A day is a date of Excel in whatever time zone it is written; a number is one only if it
 * is finite, and text stays text even where it looks like a formula, and when somebody edits it.
 */
export function excelCell(cell: SheetCell, { wraps }: { readonly wraps: boolean } = { wraps: true }): Cell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { ...placed, ...ofNumbers, value: cell, type: Number }
      : textCell(String(cell), wraps);
  }
  if (typeof cell === 'string') return textCell(cell, wraps);
  const { year, month, day } = datePartsOf(cell.date);
  // The writer takes the day that it is in Greenwich.
  const value = new Date(Date.UTC(year, month - 1, day));
  if (!(value.getTime() >= Date.parse(firstDay))) return textCell(cell.date, wraps);
  return { ...placed, align: 'left', value, type: Date, format: dayFormat };
}

function textCell(text: string, wraps: boolean): Cell {
  const value = cellText(text);
  if (value === '') return null;
  return { ...placed, value, type: String, ...(wraps && { wrap: true }), ...(mayBeFormula(text) && { format: '@' }) };
}

/** A heading: bold on a tint that prints. @param isOverNumbers Whether it stands over a column of numbers. */
export function headingCell(text: string, isOverNumbers: boolean): Cell {
  return {
    ...(isOverNumbers && ofNumbers),
    value: cellText(text),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E8EDF2',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#4A5A6A',
    alignVertical: 'bottom',
    wrap: true,
  };
}
