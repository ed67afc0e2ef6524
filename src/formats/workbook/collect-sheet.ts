import type { PoamList } from '../../domain/poam/evidence.ts';
import type { TableRow } from '../poam-table/cell-value.ts';
import { collectTable, headerSearchRows, type PoamTable } from '../poam-table/collect-table.ts';
import { findHeaders, isEmassHeader } from '../poam-table/find-headers.ts';
import { ReadingEnd } from '../poam-table/reading.ts';
import type { Archive } from './inflate-part.ts';
import type { Sheet } from './open-workbook.ts';
import { columnLetters, readSheetRows } from './read-sheet-rows.ts';

/** What sheets of a workbook are read with. */
export interface SheetReader {
  readonly archive: Archive;
  readonly strings: readonly string[];
  readonly file: string;
}

/** A sheet on its way to become a table. */
export interface SheetReading {
  /** Rows of data so far. */
  readonly count: () => number;
  /** Reads it. Where the sheet is damaged, the rows before the damage stand, and a sentence says so. */
  readonly read: () => { readonly table: PoamTable; readonly damage?: string };
}

/** Prepares to read a sheet as a table. */
export function collectSheet(sheet: Sheet, list: PoamList, { archive, strings }: SheetReader): SheetReading {
  const table = collectTable(list, (row, column) => `cell ${columnLetters(column)}${row} of sheet “${sheet.name}”`);
  return {
    count: table.count,
    read() {
      try {
        readSheetRows(archive, sheet.entry, strings, table.accept);
      } catch (error) {
        if (!(error instanceof ReadingEnd) || error.reason !== 'damaged') throw error;
        return { table: table.close(), damage: error.message };
      }
      return { table: table.close() };
    },
  };
}

/** What a sheet is by its first rows, whatever its name: a FedRAMP POA&M, an eMASS one, or something else. */
export function sheetContent(sheet: Sheet, { archive, strings }: SheetReader): 'poam' | 'emass' | 'other' {
  let content: 'poam' | 'emass' | 'other' = 'other';
  let looked = 0;
  const look = (row: TableRow) => {
    if (findHeaders(row)) content = 'poam';
    else if (isEmassHeader(row)) content = 'emass';
    return content === 'other' && ++looked < headerSearchRows;
  };
  try {
    readSheetRows(archive, sheet.entry, strings, look);
  } catch (error) {
    if (!(error instanceof ReadingEnd) || error.reason !== 'damaged') throw error;
  }
  return content;
}
