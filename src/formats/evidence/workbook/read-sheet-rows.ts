import type { CellValue, TableRow } from '../poam-table/cell-value.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { type CellRange, cellRange, columnNumber, rowNumber } from './cell-reference.ts';
import type { Archive } from './inflate-part.ts';
import { limits } from './limits.ts';
import { isOn, type Sheet } from './open-workbook.ts';
import { readXml } from './read-xml.ts';

import { cellValue, noResult, startCell, startFormula } from './sheet-cell.ts';
import { startTexts } from './texts.ts';
import { startUnfilled } from './unfilled-cells.ts';
import { damages } from './words.ts';
import type { Attributes } from './xml-attributes.ts';
import { decodeXml } from './xml-text.ts';

/** What a sheet says besides its rows. */
export interface SheetRest {
  /** Cells of several rows that are merged into one: only the first of each holds a value. */
  readonly merged: readonly CellRange[];
}

/** A cell as office programs write most: its place, style and type, a formula, and a value or a text of its own. */
const usualCell =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="\d+")?(?: t="([a-zA-Z]+)")?>(<f>[^<]*<\/f>)?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)<\/c>/y;
const letterC = 99;

/**
 * Reads the rows of a sheet that hold anything, from top to bottom. Cells keep what the file has: texts, raw numbers (a
 * date is its serial number, whatever the format of its cell), errors, formulas without their result.
 *
 * @param receive Takes a row and says whether more are wanted.
 * @throws ReadingEnd as {@link readXml} does; the rows before were received.
 */
export function readSheetRows(
  archive: Archive,
  { entry, isComputedOnOpening }: Sheet,
  strings: readonly string[],
  receive: (row: TableRow) => boolean,
): SheetRest {
  const context = { strings, isComputedOnOpening, keep: startTexts() };
  const unfilled = startUnfilled();
  let isFirst = true;
  let isDone = false;
  let isInData = false;
  let isBehind = false;
  const merged: CellRange[] = [];
  let number = 0;
  let emptyRows = 0;
  let column = -1;
  let emptyCells = 0;
  let cells: (CellValue | undefined)[] = [];
  let cell = startCell();
  let isHidden = false;
  let isBetweenCells = false;
  let isText = false;
  let phonetic = false;

  function startRow(attributes: Attributes): void {
    number = rowNumber(attributes.get('r'), number, emptyRows);
    const height = attributes.get('ht');
    // A row of no height is as hidden as one that a filter hides.
    isHidden = isOn(attributes.get('hidden')) || (height !== undefined && Number(height) === 0);
  }

  function openCell(reference: string | undefined, type: string | undefined): void {
    column = columnNumber(reference, column + emptyCells);
    emptyCells = 0;
    cell = startCell(type);
    isBetweenCells = false;
  }

  function closeCell(): void {
    const value = cellValue(cell, context);
    if (value !== undefined && column < limits.columns) cells[column] = value;
    if (cell.range && value === noResult) unfilled.add(cell.range);
    isBetweenCells = true;
  }

  /** Takes a cell of the usual form at once, with what it holds: nearly all are of it. */
  function takeUsualCell(xml: string, at: number): number | undefined {
    if (!isBetweenCells || xml.charCodeAt(at + 1) !== letterC) return undefined;
    usualCell.lastIndex = at;
    const found = usualCell.exec(xml);
    if (found === null) return undefined;
    const [, reference, type, formula, value, inline] = found;
    openCell(reference, type);
    cell.isFormula = formula !== undefined;
    cell.hasValue = value !== undefined;
    cell.text = decodeXml(value ?? inline ?? '');
    closeCell();
    return usualCell.lastIndex;
  }

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
        startRow(attributes);
        emptyRows = 0;
        isBetweenCells = true;
        column = -1;
        emptyCells = 0;
        cells = [];
        break;
      case 'c':
        if (isEmpty) emptyCells++;
        else openCell(attributes.get('r'), attributes.get('t'));
        break;
      case 'f':
        startFormula(cell, attributes);
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

  function close(name: string, isEmpty: boolean): void {
    if (name === 'v' || name === 't') isText = false;
    else if (name === 'rPh') phonetic = false;
    else if (name === 'c') {
      if (!isEmpty) closeCell();
    } else if (name === 'row') {
      isBetweenCells = false;
      unfilled.mark(number, cells);
      if (cells.length > 0) isDone = !receive({ number, cells, ...(isHidden ? { isHidden } : {}) }) || isDone;
      cells = [];
    } else if (name === 'sheetData') {
      isInData = false;
      isBehind = true;
    }
  }

  /** What follows the rows comes in an order (ECMA-376 part 1, 18.3.1.99): behind these, nothing is looked for. */
  function openBehind(name: string, attributes: Attributes): void {
    if (name === 'mergeCell') {
      const range = cellRange(attributes.get('ref'));
      if (range && range.lastRow > range.firstRow && merged.length < limits.mergedRanges) merged.push(range);
    } else if (/^(?:conditionalFormatting|dataValidations|hyperlinks|pageMargins)$/.test(name)) isDone = true;
  }

  readXml(archive, entry, {
    open: (name, attributes, isEmpty) => {
      if (isFirst && name !== 'worksheet') throw new ReadingEnd('damaged', damages.noSheet);
      isFirst = false;
      if (isDone) return;
      if (isBehind) openBehind(name, attributes);
      else if (isInData || name === 'sheetData') open(name, attributes, isEmpty);
    },
    close: (name, isEmpty) => {
      if (isDone) return;
      if (isInData) close(name, isEmpty);
      else if (name === 'worksheet') isDone = true;
    },
    text: (piece) => {
      if (isText && cell.text.length < limits.cellText) cell.text += piece;
    },
    shortcut: takeUsualCell,
    isDone: () => isDone,
  });
  return { merged };
}
