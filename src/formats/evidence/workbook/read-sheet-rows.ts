import type { CellValue, TableRow } from '../poam-table/cell-value.ts';
import type { Archive } from './inflate-part.ts';
import { limits } from './limits.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { decodeEscapes } from './xml-text.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Reads the rows of a sheet that hold anything, from top to bottom. Cells keep what the file has: texts, raw numbers (a
 * date is its serial number, whatever the format of its cell), errors, formulas without their result.
 *
 * @param receive Takes a row and says whether more are wanted.
 * @throws ReadingEnd as {@link readXml} does; the rows before were received.
 */
export function readSheetRows(
  archive: Archive,
  entry: ZipEntry,
  strings: readonly string[],
  receive: (row: TableRow) => boolean,
): void {
  let isDone = false;
  let isInData = false;
  let number = 0;
  let emptyRows = 0;
  let column = -1;
  let emptyCells = 0;
  let cells: (CellValue | undefined)[] = [];
  let cell = startCell();
  let isText = false;
  let phonetic = false;

  function open(name: string, attributes: Attributes, isEmpty: boolean): void {
    switch (name) {
      case 'sheetData':
        isInData = !isEmpty;
        break;
      case 'row':
        // Attributes take time to read, and of the many empty rows and cells nobody needs them. Where the next one does not
        // say where it stands, it stands behind them.
        if (isEmpty) {
          emptyRows++;
          break;
        }
        number = rowNumber(attributes().r, number, emptyRows);
        emptyRows = 0;
        column = -1;
        emptyCells = 0;
        cells = [];
        break;
      case 'c': {
        if (isEmpty) {
          emptyCells++;
          break;
        }
        const { r, t } = attributes();
        column = columnNumber(r, column + emptyCells);
        emptyCells = 0;
        cell = startCell(t);
        break;
      }
      case 'f':
        cell.isFormula = true;
        break;
      case 'v':
        cell.hasValue = true;
        isText = !isEmpty;
        break;
      case 'rPh':
        phonetic = !isEmpty;
        break;
      case 't':
        isText = !isEmpty && !phonetic;
        break;
    }
  }

  function close(name: string): void {
    if (name === 'v' || name === 't') isText = false;
    else if (name === 'rPh') phonetic = false;
    else if (name === 'c') {
      const value = cellValue(cell, strings);
      if (value !== undefined && column < limits.columns) cells[column] = value;
      cell = startCell();
    } else if (name === 'row') {
      if (cells.length > 0) isDone = !receive({ number, cells }) || isDone;
      cells = [];
    } else if (name === 'sheetData') isDone = true;
  }

  readXml(archive, entry, {
    open: (name, attributes, isEmpty) => {
      if ((isInData || name === 'sheetData') && !isDone) open(name, attributes, isEmpty);
    },
    close: (name) => {
      if (isInData && !isDone) close(name);
    },
    text: (piece) => {
      if (isText && cell.text.length < limits.cellText) cell.text += piece;
    },
    isDone: () => isDone,
  });
}

interface Cell {
  readonly type: string | undefined;
  text: string;
  isFormula: boolean;
  hasValue: boolean;
}

function startCell(type?: string): Cell {
  return { type, text: '', isFormula: false, hasValue: false };
}

function cellValue({ type, text, isFormula, hasValue }: Cell, strings: readonly string[]): CellValue | undefined {
  if (isFormula && !hasValue && text === '') return { fault: 'no-result', text: '' };
  if (text === '') return undefined;
  switch (type) {
    case 's':
      return sharedString(text, strings);
    case 'e':
      return { fault: 'error', text: text.slice(0, 40) };
    case 'b':
      return text.trim() === '0' ? 'FALSE' : 'TRUE';
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text.slice(0, limits.cellText));
    case 'd':
      return text.trim();
    default: {
      const value = Number(text);
      if (text.trim() === '') return undefined;
      return Number.isFinite(value) ? value : text.slice(0, limits.cellText);
    }
  }
}

function sharedString(text: string, strings: readonly string[]): CellValue | undefined {
  const string = strings[Number(text)];
  if (string === undefined) return { fault: 'lost', text: '' };
  return string === '' ? undefined : string;
}

/** The row’s number; where it is not given, or none that a sheet has, the one after the rows before. */
function rowNumber(given: string | undefined, before: number, empty: number): number {
  const number = given === undefined ? 0 : Number(given);
  return Number.isInteger(number) && number > before && number <= limits.rows ? number : before + empty + 1;
}

/** The column of a cell’s reference such as `AB12`, the first being 0; without one, the column after the cell before. */
function columnNumber(reference: string | undefined, before: number): number {
  let column = 0;
  for (let index = 0; reference !== undefined && index < 4; index++) {
    const code = reference.charCodeAt(index) & 0xdf;
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? before + 1 : column - 1;
}

/** The letters of a column, the first being 0: `A` to `XFD`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
