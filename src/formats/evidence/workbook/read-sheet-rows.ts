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

/** What a sheet says besides its rows. */
export interface SheetRest {
  /** Cells of several rows that are merged into one: only the first of each holds a value. */
  readonly merged: readonly CellRange[];
}

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
  let isText = false;
  let phonetic = false;

  function startRow(attributes: Attributes): void {
    number = rowNumber(attributes.get('r'), number, emptyRows);
    const height = attributes.get('ht');
    // A row of no height is as hidden as one that a filter hides.
    isHidden = isOn(attributes.get('hidden')) || (height !== undefined && Number(height) === 0);
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
        column = -1;
        emptyCells = 0;
        cells = [];
        break;
      case 'c': {
        if (isEmpty) {
          emptyCells++;
          break;
        }
        column = columnNumber(attributes.get('r'), column + emptyCells);
        emptyCells = 0;
        cell = startCell(attributes.get('t'));
        break;
      }
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
      if (isEmpty) return;
      const value = cellValue(cell, context);
      if (value !== undefined && column < limits.columns) cells[column] = value;
      if (cell.range && value === noResult) unfilled.add(cell.range);
    } else if (name === 'row') {
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
    isDone: () => isDone,
  });
  return { merged };
}
