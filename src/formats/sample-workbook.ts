import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { datePartsOf } from '../domain/calendar/plain-date.ts';
import type { SampleCell, SampleSheet } from '../domain/poam/sample.ts';

/** The width of a column, in letters: names of weaknesses can be read, and four columns fit a screen. */
const width = 20;

/**
 * Writes sheets as a workbook (`.xlsx`), dates as dates of a spreadsheet. For the build of the site: in the browser the
 * writer packs large files in a worker that the policy of our pages does not allow, and never ends.
 */
export async function writeSampleWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((cells) => cells.map(cellOf)),
      columns: Array.from({ length: Math.max(...rows.map((cells) => cells.length)) }, () => ({ width })),
    })),
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  // Without the hour of the build in it, the file is the same every time.
  return zipSync(parts, { mtime: new Date(2026, 0, 1) });
}

function cellOf(cell: SampleCell): Cell {
  if (typeof cell === 'string') return cell === '' ? null : { value: cell, type: String };
  const { year, month, day } = datePartsOf(cell.date);
  // The writer takes the day that it is in Greenwich.
  return { value: new Date(Date.UTC(year, month - 1, day)), type: Date, format: 'yyyy-mm-dd' };
}
