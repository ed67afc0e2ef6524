import type { TableRow } from '../../../src/formats/evidence/poam-table/cell-value.ts';
import { startArchive } from '../../../src/formats/evidence/workbook/inflate-part.ts';
import { openWorkbook } from '../../../src/formats/evidence/workbook/open-workbook.ts';
import { readSheetRows } from '../../../src/formats/evidence/workbook/read-sheet-rows.ts';
import { readSharedStrings } from '../../../src/formats/evidence/workbook/shared-strings.ts';
import { readZipDirectory } from '../../../src/formats/evidence/workbook/zip-directory.ts';

/** The rows of all sheets of a workbook, as they come out of the file and before anything is made of them. */
export function rowsOfWorkbook(bytes: Uint8Array): readonly TableRow[] {
  const archive = startArchive(bytes, readZipDirectory(bytes), {}, () => {});
  const { sheets, sharedStrings } = openWorkbook(archive);
  const strings = sharedStrings ? readSharedStrings(archive, sharedStrings) : [];
  const rows: TableRow[] = [];
  for (const sheet of sheets) readSheetRows(archive, sheet, strings, (row) => rows.push(row) > 0);
  return rows;
}
