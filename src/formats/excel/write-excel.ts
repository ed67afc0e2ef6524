import writeXlsxFile from 'write-excel-file/universal';
import type { Sheet, SheetCell, Workbook } from '../../domain/documents/workbook.ts';
import { type CellTable, spreadLongCells } from '../spreadsheet-cells.ts';
import { excelCell, headingCell } from './cells.ts';
import { savedWorkSheet, savedWorkTexts } from './saved-work.ts';
import { columnWidths, rowHeight } from './sheet-measures.ts';
import { sheetNames } from './sheet-names.ts';
import { type WrittenSheet, workbookParts } from './workbook-parts.ts';

/** What a workbook has besides its sheets. */
export interface ExcelOptions {
  /** The program that wrote the file, for its properties. */
  readonly creator: string;
  /** The work from which it was written, which a last sheet holds so that a tool can open it again. Left out: none. */
  readonly savedWork?: {
    /** The JSON value. */
    readonly work: unknown;
    /** What the first line of that sheet says of it. */
    readonly note: string;
  };
}

/** How wide the column of the saved work is, in letters: its note is read, its JSON is not. */
const savedWorkWidth = 100;

/**
 * Writes a workbook as Excel has it (`.xlsx`): days and numbers as such, the headings in sight while rows scroll, a filter
 * on every column, and print across Letter paper with the headings on every page. A text longer than a cell holds goes on
 * in further columns.
 */
export async function writeExcel(
  { title, sheets }: Workbook,
  { creator, savedWork }: ExcelOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames([...(savedWork ? [savedWorkSheet] : []), ...sheets.map(({ name }) => name)]);
  const tables = sheets.map(({ columns, rows }, at) =>
    measured(names[savedWork ? at + 1 : at] ?? '', spreadLongCells({ columns, rows }, undefined)),
  );
  const all = savedWork ? [...tables, savedSheet(savedWork)] : tables;
  const parts = workbookParts(
    all.map(({ name, columns, rows, heights, isTable }) => ({
      ...{ name, heights, isTable },
      columns: columns.length,
      rows: rows.length + 1,
    })),
    { title, creator },
  );
  const file = writeXlsxFile(
    all.map(({ name, columns, rows, widths, isTable }) => ({
      sheet: name,
      data: [
        columns.map((name, at) => headingCell(name, holdsNumbers(rows, at))),
        ...rows.map((cells) => cells.map((cell) => excelCell(cell, { wraps: isTable }))),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [parts], fontFamily: 'Calibri', fontSize: 11 },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** Whether the first cell of a column that holds anything is a number. */
const holdsNumbers = (rows: Sheet['rows'], column: number) =>
  typeof rows.find((row) => row[column] !== undefined)?.[column] === 'number';

/** A sheet as it is written. */
interface MeasuredSheet extends Sheet, Pick<WrittenSheet, 'heights' | 'isTable'> {
  /** The widths of its columns in letters. */
  readonly widths: readonly number[];
}

function measured(name: string, { columns, rows }: CellTable<SheetCell>): MeasuredSheet {
  const widths = columnWidths(columns, rows);
  const heights = [columns, ...rows].map((cells) => rowHeight(cells, widths));
  return { name, columns, rows, widths, heights, isTable: true };
}

function savedSheet({ work, note }: NonNullable<ExcelOptions['savedWork']>): MeasuredSheet {
  const widths = [savedWorkWidth];
  return {
    ...{ name: savedWorkSheet, columns: [note], rows: savedWorkTexts(work).map((text) => [text]), widths },
    heights: [rowHeight([note], widths)],
    isTable: false,
  };
}
