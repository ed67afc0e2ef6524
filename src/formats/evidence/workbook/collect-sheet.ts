import type { PoamList } from '../../../domain/poam/evidence.ts';
import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import type { TableRow } from '../poam-table/cell-value.ts';
import { collectTable, headerSearchRows, type PoamTable } from '../poam-table/collect-table.ts';
import { findHeaders, type Headings, isEmassHeader } from '../poam-table/find-headers.ts';
import { mappedHeadings } from '../poam-table/mapped-headings.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { columnLetters } from './cell-reference.ts';
import type { Archive } from './inflate-part.ts';
import type { Sheet } from './open-workbook.ts';
import { readSheetRows, type SheetRest } from './read-sheet-rows.ts';

/** What sheets of a workbook are read with. */
export interface SheetReader {
  readonly archive: Archive;
  readonly strings: readonly string[];
  readonly file: string;
  /** What its owner said of its tables. */
  readonly mapping?: PoamMapping | undefined;
}

/** A sheet as it was read. Where that ended early, the rows before stand, and `fault` says why. */
export interface CollectedSheet extends Partial<SheetRest> {
  readonly table: PoamTable;
  readonly fault?: ReadingEnd;
}

/** A sheet on its way to become a table. */
export interface SheetReading {
  /** Rows of data so far. */
  readonly count: () => number;
  /** Reads it. */
  readonly read: () => CollectedSheet;
}

/** Prepares to read a sheet as a table. */
export function collectSheet(sheet: Sheet, list: PoamList, reader: SheetReader): SheetReading {
  const where = (row: number, column: number) => `cell ${columnLetters(column)}${row} of sheet “${sheet.name}”`;
  const table = collectTable(list, where, reader.mapping);
  return {
    count: table.count,
    read() {
      const rest = readRows(sheet, reader, table.accept);
      return { table: table.close(), ...rest };
    },
  };
}

/** What a sheet may be by its first rows: a FedRAMP POA&M, an eMASS one, or something else. */
export type SheetContent = 'poam' | 'emass' | 'other';

/** What a sheet is by its first rows, whatever its name; where they could not be read, why. */
export function sheetContent(sheet: Sheet, reader: SheetReader): SheetContent | ReadingEnd {
  const { headings, isEmass, fault } = startOfSheet(sheet, reader);
  if (headings) return 'poam';
  return isEmass ? 'emass' : (fault ?? 'other');
}

/** The headings of a POA&M among the first rows of a sheet; nothing where there are none. */
export function headingsOfSheet(sheet: Sheet, reader: SheetReader): Headings | undefined {
  return startOfSheet(sheet, reader).headings;
}

/** Looks at the first rows of a sheet, which may be long: what lies behind them is not even inflated. */
function startOfSheet(sheet: Sheet, reader: SheetReader) {
  let headings: Headings | undefined;
  let isEmass = false;
  let isEnough = false;
  let looked = 0;
  const mapped = mappedHeadings(reader.mapping);
  const look = (row: TableRow) => {
    headings = findHeaders(row, mapped);
    isEmass = !headings && isEmassHeader(row);
    isEnough = headings !== undefined || isEmass || ++looked >= headerSearchRows;
    if (isEnough) throw new ReadingEnd('damaged');
    return true;
  };
  const { fault } = readRows(sheet, reader, look);
  return { headings, isEmass, ...(isEnough ? {} : { fault }) };
}

/** Reads the rows of a sheet. Gives back what else it says, or why that ended early, unless the caller called it off. */
function readRows(
  sheet: Sheet,
  { archive, strings }: SheetReader,
  receive: (row: TableRow) => boolean,
): Omit<CollectedSheet, 'table'> {
  try {
    return readSheetRows(archive, sheet, strings, receive);
  } catch (error) {
    if (error instanceof ReadingEnd && error.reason !== 'stopped') return { fault: error };
    throw error;
  }
}
