import writeXlsxFile from 'write-excel-file/universal';
import type { Sheet, Workbook } from '../../domain/documents/workbook.ts';
import { spreadLongCells } from '../spreadsheet-cells.ts';
import { excelCell, headingCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { savedWorkSheet, savedWorkTexts } from './saved-work.ts';
import { sheetNames } from './sheet-names.ts';
import { workbookParts } from './workbook-parts.ts';

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
  const tables = sheets.map(({ columns, rows }, at) => ({
    ...spreadLongCells({ columns, rows }, undefined),
    name: names[savedWork ? at + 1 : at] ?? '',
    isTable: true,
  }));
  const saved = savedWork && {
    name: savedWorkSheet,
    columns: [savedWork.note],
    rows: savedWorkTexts(savedWork.work).map((text) => [text]),
    isTable: false,
  };
  const all = saved ? [...tables, saved] : tables;
  const parts = workbookParts(
    all.map(({ columns, rows, ...sheet }) => ({ ...sheet, columns: columns.length, rows: rows.length + 1 })),
    { title, creator },
  );
  const file = writeXlsxFile(
    all.map(({ name, isTable, ...table }) => ({
      sheet: name,
      data: [
        table.columns.map(headingCell),
        ...table.rows.map((cells) => cells.map((cell) => excelCell(cell, { wraps: isTable }))),
      ],
      columns: widthsOf(table, isTable).map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [parts], fontFamily: 'Calibri', fontSize: 11 },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function widthsOf({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, isTable: boolean): number[] {
  return isTable ? columnWidths(columns, rows) : [savedWorkWidth];
}
