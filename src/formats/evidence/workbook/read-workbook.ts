import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import type { Headings } from '../poam-table/find-headers.ts';
import { layoutOf } from '../poam-table/layouts.ts';
import type { NamedTable } from '../poam-table/named-table.ts';
import { listedOfSort, poamOfTables } from '../poam-table/poam-of-tables.ts';
import { sheetRole } from '../poam-table/sheet-roles.ts';
import { askOfUnknownTable, noPoam } from '../poam-table/unknown-table.ts';
import { startIssueLog } from '../reading/issues.ts';
import { saidOf } from '../reading/kept-layouts.ts';
import { layoutKey } from '../reading/layout-key.ts';
import type { PoamReading, ReadingOptions } from '../reading/reader.ts';
import { outcomeOfEnd, ReadingEnd } from '../reading/reading-end.ts';
import { type CellRange, columnLetters, rangeText } from './cell-reference.ts';
import { chooseSheets, noPoamRefusal } from './choose-sheets.ts';
import {
  collectSheet,
  headingsOfSheet,
  type SheetContent,
  type SheetReader,
  type SheetReading,
} from './collect-sheet.ts';
import { startArchive } from './inflate-part.ts';
import { openWorkbook, type Workbook } from './open-workbook.ts';
import { readSharedStrings } from './shared-strings.ts';
import { damages, notes } from './words.ts';
import { readZipDirectory } from './zip-directory.ts';

/**
 * Reads a FedRAMP POA&M workbook (`.xlsx`, `.xlsm`): its open items, closed items and configuration findings. Any other
 * file comes back refused (`other-files.ts` says what it is); one that can be read in several ways comes back as a
 * question. Throws nothing, keeps nothing of the file in memory but its cells, and takes time in proportion to its size.
 *
 * @param file The file’s name, for the places of items and issues.
 */
export function readWorkbook(bytes: Uint8Array, file: string, options: ReadingOptions = {}): PoamReading {
  try {
    return read(bytes, file, options);
  } catch (error) {
    return outcomeOfEnd(error, file);
  }
}

/**
 * Opens a workbook and reads the texts that its cells share.
 *
 * @param advance Called between pieces with the packed bytes just read.
 * @throws ReadingEnd where it is none, or not sound.
 */
export function openFile(bytes: Uint8Array, options: ReadingOptions, advance: (packed: number) => void) {
  const archive = startArchive(bytes, readZipDirectory(bytes), options, advance);
  const workbook = openWorkbook(archive);
  const strings = workbook.sharedStrings ? readSharedStrings(archive, workbook.sharedStrings) : [];
  return { archive, workbook, strings };
}

/** The names of what an archive holds; none where that cannot be told. */
export function namesInArchive(bytes: Uint8Array): readonly string[] {
  try {
    return [...readZipDirectory(bytes).keys()];
  } catch {
    return [];
  }
}

function read(bytes: Uint8Array, file: string, options: ReadingOptions): PoamReading {
  let done = 0;
  let total = 0;
  let current: SheetReading | undefined;
  let rowsBefore = 0;
  const { archive, workbook, strings } = openFile(bytes, options, (packed) => {
    done = Math.min(total, done + packed);
    const rows = rowsBefore + (current?.count() ?? 0);
    if (total > 0) options.onProgress?.({ done, total, rows });
  });
  const log = startIssueLog(listedOfSort);
  const unmapped = { archive, strings, file };
  const mapping = options.poamMapping ?? orLost(workbook, () => keptMapping(workbook, unmapped, options));
  const reader = { ...unmapped, mapping };
  for (const { name, why } of workbook.lost) {
    const [what, done] = notes.lost[why];
    log.noted({ file, sheet: name }, what, done, !['other', 'pl-2'].includes(sheetRole(name)));
  }
  const chosen = orLost(workbook, () => chooseSheets(workbook, reader, options.answers ?? {}, log));
  if ('kind' in chosen) return chosen;

  done = 0;
  total = chosen.reduce((sum, { sheet }) => sum + sheet.entry.packed, 0);
  const tables: NamedTable[] = [];
  const contents: (SheetContent | ReadingEnd | undefined)[] = [];
  for (const { sheet, list } of chosen) {
    current = collectSheet(sheet, list, reader);
    const { table, fault, merged = [] } = current.read();
    rowsBefore += table.rows.length;
    current = undefined;
    // What a workbook may not hold ends the reading, unless something sound was read of it before.
    if (fault?.reason === 'refused' && tables.length === 0) throw fault;
    const place = { file, sheet: sheet.name };
    const { headings, foreign, unknown } = table;
    if (unknown && list === 'open' && options.answers?.['poam-columns'] !== noPoam) {
      return askOfUnknownTable(unknown, file, sheet.name);
    }
    if (headings) tables.push({ table: { ...table, headings }, sheet: sheet.name, columnName: columnLetters });
    if (fault) log.noted(place, ...notes.endedEarly(fault.message, table.rows.at(-1)?.number), true);
    // A sheet of closed items may be empty; one of open items that has no headings may hold some all the same.
    else if (!headings) log.noted(place, ...notes.noHeadings, list === 'open');
    contents.push(foreign ?? fault);
    const [overRows] = headings ? mergedOver(headings, merged) : [];
    if (overRows) log.noted(place, ...notes.merged(rangeText(overRows)), true);
  }
  const first = tables[0];
  if (first === undefined) {
    return orLost(workbook, () => {
      throw noPoamRefusal(workbook.sheets, contents);
    });
  }
  const format = `FedRAMP POA&M workbook, ${layoutOf(first.table.headings)}`;
  return poamOfTables(
    { file, format, tables, system: workbook.dateSystem, order: options.answers?.['date-order'], mapping },
    log,
  );
}

/** What was said before of workbooks with the headings of this one, if anything was: its sheets are only begun for that. */
function keptMapping(workbook: Workbook, reader: SheetReader, options: ReadingOptions): PoamMapping | undefined {
  if (options.kept === undefined) return undefined;
  const chosen = chooseSheets(workbook, reader, options.answers ?? {}, startIssueLog(listedOfSort));
  if ('table' in chosen) return saidOf(chosen.table.layout, options.kept)?.poamMapping;
  if ('kind' in chosen) return undefined;
  for (const { sheet } of chosen) {
    const headings = headingsOfSheet(sheet, reader);
    if (headings) return saidOf(layoutKey(headings.written), options.kept)?.poamMapping;
  }
  return undefined;
}

/** The ranges of merged cells that stand, over several rows, in columns that are read. */
function mergedOver({ row, columns }: Headings, merged: readonly CellRange[]): readonly CellRange[] {
  const read = [...columns.values()];
  return merged.filter(
    ({ lastRow, firstColumn, lastColumn }) =>
      lastRow > row && read.some((column) => column >= firstColumn && column <= lastColumn),
  );
}

/**
 * Does a step that may find no POA&M. Where the workbook lost sheets, that is why.
 * @throws ReadingEnd as the step does, or that sheets are lost.
 */
function orLost<Found>({ lost }: Workbook, step: () => Found): Found {
  try {
    return step();
  } catch (error) {
    const isOther = error instanceof ReadingEnd && error.reason === 'refused';
    if (!isOther || lost.length === 0) throw error;
    throw new ReadingEnd('damaged', damages.lostSheets(lost.map(({ name }) => name)));
  }
}
