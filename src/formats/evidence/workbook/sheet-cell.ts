import type { CellFault, CellValue } from '../poam-table/cell-value.ts';
import { type CellRange, cellRange } from './cell-reference.ts';
import { limits } from './limits.ts';
import type { Attributes } from './xml-attributes.ts';
import { decodeEscapes } from './xml-text.ts';

/** A cell while it is read. */
export interface SheetCell {
  /** What its value is said to be: `s` for a shared text, `str` for the text that a formula came to, and so on. */
  readonly type: string | undefined;
  /** Its value as the file writes it, be it a number, a text, or the number of a shared text. */
  text: string;
  isFormula: boolean;
  /** Whether it has an element for a value, be it an empty one. */
  hasValue: boolean;
  /** Where one formula fills several cells, those: only the first of them holds the formula. */
  range: CellRange | undefined;
}

/** What cells are read with. */
export interface CellContext {
  /** The texts that cells share. */
  readonly strings: readonly string[];
  /** Whether formulas are computed when a spreadsheet program opens the workbook: scripts write 0 for their results. */
  readonly isComputedOnOpening: boolean;
  /** Gives back a copy of a text, the same one for texts that are alike. */
  readonly keep: (text: string) => string;
}

/** What a formula is whose result was not saved. */
export const noResult: CellFault = { fault: 'no-result', text: '' };

/** A cell of which nothing was read yet. */
export function startCell(type?: string): SheetCell {
  return { type, text: '', isFormula: false, hasValue: false, range: undefined };
}

/** Takes note of a cell’s formula. */
export function startFormula(cell: SheetCell, attributes: Attributes): void {
  cell.isFormula = true;
  const kind = attributes.get('t');
  if (kind === 'array' || kind === 'dataTable') cell.range = cellRange(attributes.get('ref'));
}

/**
 * What a cell holds. A formula without a stored result is a fault, and no empty cell: scripts write `<v/>` for it. Only
 * where it is said to be a text (`t="str"`), an empty value is the empty text that the formula came to.
 */
export function cellValue(cell: SheetCell, { strings, isComputedOnOpening, keep }: CellContext): CellValue | undefined {
  const { type, text, isFormula, hasValue } = cell;
  if (isFormula && text === '') return type === 'str' && hasValue ? undefined : noResult;
  switch (type) {
    case 's':
      return text === '' ? undefined : sharedString(text, strings);
    case 'e':
      return { fault: 'error', text: text.slice(0, 40) };
    case 'b':
      return text === '' ? undefined : text.trim() === '0' ? 'FALSE' : 'TRUE';
    case 'str':
    case 'inlineStr':
      return text === '' ? undefined : keep(decodeEscapes(text.slice(0, limits.cellText)));
    case 'd':
      return text.trim() || undefined;
    default:
      if (isFormula && isComputedOnOpening && text === '0') return noResult;
      return numberIn(text);
  }
}

function sharedString(text: string, strings: readonly string[]): CellValue | undefined {
  const string = strings[Number(text)];
  if (string === undefined) return { fault: 'lost', text: '' };
  return string === '' ? undefined : string;
}

function numberIn(text: string): CellValue | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : text.slice(0, limits.cellText);
}
