import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { FileRefusal } from '../../../domain/poam/evidence.ts';
import type { TableRow } from '../poam-table/cell-value.ts';
import { beginsAsFooter } from '../poam-table/footers.ts';
import { type IssueLog, startIssueLog } from '../reading/issues.ts';
import type { OpenedFile, ReadingOptions, ReadingStopped } from '../reading/reader.ts';
import { outcomeOfEnd, ReadingEnd } from '../reading/reading-end.ts';
import { cellOfText } from '../text/cell-of-text.ts';
import { firstRows, separators, unwrapped } from '../text/first-rows.ts';
import { misquotedNote, rowFaultWords, startRowFaults } from '../text/row-faults.ts';
import { splitRows } from '../text/split-rows.ts';
import { type TextTaker, takeText } from '../text/take-text.ts';
import { listedOfSort, startInventory } from './collect-inventory.ts';
import { notWantedMessage } from './not-wanted.ts';
import { areInventoryHeadings } from './recognize.ts';
import { formats, refusals } from './words.ts';

/**
 * Reads the inventory of a system that was saved as text: CSV, or parted by semicolons, tabs or bars. It is read in passing. Any
 * other text comes back refused. Throws nothing but what the browser throws.
 */
export async function readInventoryTable(
  source: OpenedFile,
  options: ReadingOptions = {},
): Promise<InventoryEvidence | FileRefusal | ReadingStopped> {
  const { name: file } = source;
  if (!options.withInventory) return { kind: 'refused', file, message: notWantedMessage(file) };
  try {
    return await read(source, options);
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return outcomeOfEnd(error, file);
  }
}

async function read(source: OpenedFile, options: ReadingOptions): Promise<InventoryEvidence> {
  const log = startIssueLog(listedOfSort);
  return takeText<InventoryEvidence>(source, options, log, (start) => openTable(source.name, start, log));
}

/** The table at the start of a text. @throws ReadingEnd where there are no headings of an inventory. */
function openTable(file: string, start: string, log: IssueLog): TextTaker<InventoryEvidence> {
  const found = separators.map((separator) => ({ separator, rows: firstRows(start, separator) }));
  const layout = found.find(({ rows }) => rows.some(areInventoryHeadings));
  if (layout === undefined) throw new ReadingEnd('refused', refusals.noHeadings);
  const at = layout.rows.findIndex(areInventoryHeadings);
  const headings = layout.rows[at] ?? [];
  const faultOf = startRowFaults(headings, layout.rows.slice(at + 1).filter(isFilled));
  const collector = startInventory(file, log);
  const table = collector.table(undefined, (column, written) => written[column] || `column ${column + 1}`);
  const splitter = splitRows(layout.separator, (given, number, isMisquoted, isUnended) => {
    const texts = unwrapped(given);
    const isUnclosed = splitter.unclosed() === number;
    if (!isFilled(texts) && !isUnclosed) return false;
    const row: TableRow = { number, cells: texts.map(cellOfText) };
    const place = { file, row: number };
    const fault = number > at + 1 ? faultOf(texts, { isMisquoted, isUnended, isUnclosed }) : undefined;
    if (fault !== undefined && !(fault === 'cut-off' && beginsAsFooter(row))) {
      const [what, done] = rowFaultWords(fault, headings.length, texts.length);
      log.add({ place, kind: 'left-out', what, done, mayHide: true }, `left-out ${fault}`);
      table.passOver(number);
      return false;
    }
    if (isMisquoted) log.noted(place, ...misquotedNote);
    return !table.accept(row);
  });
  return {
    push: splitter.push,
    finish() {
      splitter.end();
      table.close();
      return collector.finish(formats.table);
    },
  };
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
