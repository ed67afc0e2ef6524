import { listText, numberText } from '../../../domain/wording.ts';
import { quoted } from '../poam-table/cell-value.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import { limits } from './limits.ts';

/*
 * What is said about workbooks.
 */

/** Why a workbook is refused. */
export const refusals = {
  locked:
    'The workbook is locked with a password, so its rows cannot be read. Save a copy without the password, and then choose the copy.',
  packing:
    'The workbook is packed in a way that spreadsheet programs do not use. Open it in a spreadsheet program, and save it as .xlsx.',
  tooLarge: `Unpacked, the workbook is larger than ${limits.inflated / 1e6} MB, or far larger than its file. A POA&M is not that large. If rows below the last item are formatted, delete those rows, save the workbook, and choose it again.`,
  tooManyTexts: 'The workbook contains more text than a POA&M does. The tool did not read it.',
  /** @param what What is odd about it, as a sentence without its period. */
  strangeXml: (what: string) =>
    `Part of the workbook is XML that no spreadsheet program writes. ${what}. The tool did not read it.`,
} as const;

/** What is odd about XML, as a sentence without its period. */
export const strangeXml = {
  depth: 'Its elements are nested too deeply',
  names: 'It declares names of its own',
  endless: 'A tag or text in it never ends',
} as const;

/** How a file is damaged. */
export const damages = {
  cutShort:
    'The file is cut off: the directory at the end of the workbook is missing, so the tool cannot safely read any of it.',
  directory: 'The workbook is damaged: its directory does not match its contents.',
  inflating: 'Part of the workbook is damaged: it cannot be unpacked completely.',
  checksum: 'Part of the workbook is damaged: its contents do not match its checksum.',
  contents: 'The archive contains no workbook, or its table of contents is missing.',
  /** @param names Sheets that are listed and cannot be found, at least one. */
  lostSheets: (names: readonly string[]) =>
    `The workbook lists ${names.length === 1 ? 'the sheet' : 'sheets'} ${listText(names.slice(0, 5).map(quoted))}${names.length > 5 ? ' and more' : ''}, but the file does not contain ${names.length === 1 ? 'its' : 'their'} cells.`,
  noSheet: 'The workbook’s entry for this sheet is not a sheet.',
  xml: (problem: string) => `Part of the workbook is damaged: it is not valid XML (${problem}).`,
} as const;

/** What the sheets of a workbook without a POA&M are, as a sentence. */
export function sheetsFound(names: readonly string[]): string {
  if (names.length === 0) return 'It has no sheets with cells.';
  const shown = names.slice(0, 5).map(quoted).join(', ');
  return `Its sheets are ${shown}${names.length > 5 ? ' and more' : ''}.`;
}

/** Which sheet holds the open items, asked of the workbook’s owner, and the answers. */
export const sheetQuestion = {
  message: (file: string, names: readonly string[]) => {
    const others = names.length > 8 ? ` and ${names.length - 6} others` : '';
    const shown = (others === '' ? names : names.slice(0, 6)).map(quoted).join(', ');
    return `${file} has ${names.length} sheets that may contain the open items: ${shown}${others}. Which one should the tool read?`;
  },
  one: (name: string) => `Only ${quoted(name)}`,
  all: 'All of them, one after another',
} as const;

/** What its owner should know about a sheet: what was found, and what was done. */
export const notes = {
  hidden: ['The sheet is hidden, and another sheet contains open items.', 'The tool did not read it.'],
  aboutPlans: [
    'The sheet contains findings on PL-2, which are about plans, not vulnerabilities.',
    'The tool did not count it.',
  ],
  inventory: [
    'The sheet seems to be the system’s inventory.',
    'The tool did not read it. To compare it with scans, save the sheet as a workbook of its own.',
  ],
  unnamed: (isRead: boolean): FoundAndDone => [
    'The sheet has the headings of a POA&M, but its name does not say which list it is.',
    isRead
      ? 'The tool reads it as the open items.'
      : 'The tool did not read it. If its items count, add “Open” or “Closed” to its name, and choose the workbook again.',
  ],
  noOpenSheet: [
    'No sheet of the workbook contains open items.',
    'The tool read only the other sheets, so it does not know how many items are open. Add the workbook or sheet that lists them.',
  ],
  notChosen: ['This sheet may also contain open items.', 'The tool did not read it, because you chose another sheet.'],
  lost: {
    missing: [
      'The workbook lists this sheet, but the file does not contain its cells.',
      'The tool read none of it. Open the workbook in a spreadsheet program, check the sheet, save it, and choose it again.',
    ],
    taken: [
      'The workbook’s entry for this sheet leads to the cells of another sheet.',
      'The tool read none of it. Open the workbook in a spreadsheet program, check the sheet, save it, and choose it again.',
    ],
    beyond: [
      `The workbook has more than ${numberText(limits.sheets)} sheets, and this one comes after the limit.`,
      'The tool did not read it. Move sheets with POA&M items to the front, save the workbook, and choose it again.',
    ],
  },
  unread: (message: string): FoundAndDone => [
    message,
    'The tool read none of this sheet, so it does not know whether the sheet contains POA&M items.',
  ],
  endedEarly: (message: string, lastRow: number | undefined): FoundAndDone => [
    message,
    lastRow === undefined ? 'Its rows are missing.' : `Rows up to ${lastRow} were read; others may be missing.`,
  ],
  /** @param range The first of the merged ranges, such as `C9:C12`. */
  merged: (range: string): FoundAndDone => [
    `Cells of several rows are merged into one, such as ${range}.`,
    'Only the first row of the merged cells has the value. The other rows have none. Unmerge the cells, fill in every row, and choose the workbook again.',
  ],
  noHeadings: [
    'The sheet is named like a POA&M sheet, but its first rows do not contain POA&M headings.',
    'The tool did not read it.',
  ],
} as const;
