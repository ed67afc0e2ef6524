import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { FileRefusal } from '../../../domain/poam/evidence.ts';
import { type FoundAndDone, startIssueLog } from '../reading/issues.ts';
import type { ReadingOptions, ReadingStopped } from '../reading/reader.ts';
import { outcomeOfEnd, ReadingEnd } from '../reading/reading-end.ts';
import { columnLetters, rangeText } from '../workbook/cell-reference.ts';
import type { LostSheet, Sheet } from '../workbook/open-workbook.ts';
import { readSheetRows } from '../workbook/read-sheet-rows.ts';
import { openFile } from '../workbook/read-workbook.ts';
import { notes as workbookNotes } from '../workbook/words.ts';
import { headerSearchRows, listedOfSort, startInventory } from './collect-inventory.ts';
import { findInventoryHeadings } from './columns.ts';
import { notWantedMessage } from './not-wanted.ts';
import { formats, notes } from './words.ts';

/** Names of sheets that hold what is no longer, or not really, in the inventory. */
const retired =
  /decom|retire|remov|delet|dispos|archiv|previous|prior|old\b|last month|example|sample|template|instruction|guidance|copy/i;

/**
 * Reads the inventory of a system out of a workbook that holds no POA&M: all sheets with the headings of an inventory, whatever
 * their names. Nothing where no sheet has them, or where the workbook cannot be opened: the reader of POA&Ms has said why.
 * Throws nothing.
 *
 * @param bytes Those of an archive.
 */
export function readInventoryWorkbook(
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions = {},
): InventoryEvidence | FileRefusal | ReadingStopped | undefined {
  let isFound = false;
  try {
    return read(bytes, file, options, () => {
      isFound = true;
    });
  } catch (error) {
    const outcome = outcomeOfEnd(error, file);
    return isFound || outcome.kind === 'stopped' ? outcome : undefined;
  }
}

/** @param foundOne Called once a sheet with the headings of an inventory is found. */
function read(
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions,
  foundOne: () => void,
): InventoryEvidence | undefined {
  let [done, total, rows] = [0, 0, 0];
  const { archive, workbook, strings } = openFile(bytes, options, (packed) => {
    done = Math.min(total, done + packed);
    if (total > 0) options.onProgress?.({ done, total, rows });
  });
  const { sheets, lost, dateSystem } = workbook;
  const holding = sheets.filter((sheet) => hasHeadings(sheet));
  if (holding.length === 0) return undefined;
  foundOne();
  if (!options.withInventory) throw new ReadingEnd('refused', notWantedMessage(file));
  const log = startIssueLog(listedOfSort);
  for (const { name, why } of lost) log.noted({ file, sheet: name }, ...lostNote(why), true);
  const chosen = choose(holding);
  for (const sheet of holding.filter((one) => !chosen.includes(one))) {
    log.noted({ file, sheet: sheet.name }, ...whyLeft(sheet));
  }
  if (chosen.length > 1) log.noted({ file }, ...notes.tables(chosen.map(({ name }) => name)));
  done = 0;
  total = chosen.reduce((sum, { entry }) => sum + entry.packed, 0);
  const collector = startInventory(file, log, dateSystem);
  for (const sheet of chosen) readSheet(sheet);
  return collector.finish(formats.workbook);

  function hasHeadings(sheet: Sheet): boolean {
    let found = false;
    let looked = 0;
    try {
      readSheetRows(archive, sheet, strings, (row) => {
        found = findInventoryHeadings(row) !== undefined;
        // What lies behind the first rows is not even inflated.
        if (found || ++looked >= headerSearchRows) throw new ReadingEnd('damaged');
        return true;
      });
    } catch (error) {
      if (!(error instanceof ReadingEnd) || error.reason === 'stopped') throw error;
    }
    return found;
  }

  function readSheet(sheet: Sheet): void {
    const place = { file, sheet: sheet.name };
    const table = collector.table(sheet.name, columnLetters);
    let last: number | undefined;
    try {
      const { merged } = readSheetRows(archive, sheet, strings, (row) => {
        rows++;
        last = row.number;
        return table.accept(row);
      });
      const headings = table.headings();
      const read = new Set(headings?.columns.values());
      const over = merged.find(
        (range) =>
          range.lastRow > (headings?.row ?? 0) &&
          [...read].some((column) => column >= range.firstColumn && column <= range.lastColumn),
      );
      if (over) log.noted(place, ...workbookNotes.merged(rangeText(over)), true);
    } catch (error) {
      if (!(error instanceof ReadingEnd) || error.reason !== 'damaged') throw error;
      log.noted(place, ...workbookNotes.endedEarly(error.message, last), true);
    }
    table.close();
  }
}

const lostNote = (why: LostSheet['why']): FoundAndDone => workbookNotes.lost[why];
const whyLeft = ({ name }: Sheet): FoundAndDone => (retired.test(name) ? notes.retired : notes.hiddenSheet);

/** The sheets to read: those that are shown and in use; where there are none, those in use; and where there are none either, all. */
function choose(holding: readonly Sheet[]): readonly Sheet[] {
  const used = holding.filter(({ name }) => !retired.test(name));
  const shown = used.filter(({ isHidden }) => !isHidden);
  return [shown, used, holding].find(({ length }) => length > 0) ?? [];
}
