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
    'The workbook is locked with a password, so its rows cannot be read. Save a copy without the password, then choose that.',
  packing: 'The workbook is packed in a way that spreadsheet programs do not use. Open it in one and save it as .xlsx.',
  tooLarge: `Unpacked, the workbook is larger than ${limits.inflated / 1e6} MB, or far larger than its file. A POA&M is not. Where rows below the last item are formatted, delete those rows, save the workbook and choose it again.`,
  tooManyTexts: 'The workbook holds more texts than a POA&M has. It is not read.',
  /** @param what What is odd about it, as a sentence without its period. */
  strangeXml: (what: string) =>
    `A part of the workbook is XML that no spreadsheet program writes. ${what}. It is not read.`,
} as const;

/** What is odd about XML, as a sentence without its period. */
export const strangeXml = {
  depth: 'Its elements are nested too deeply',
  names: 'It declares names of its own',
  endless: 'A tag or text in it never ends',
} as const;

/** How a file is damaged. */
export const damages = {
  cutShort: 'It ends too early: the directory at the end of the workbook is missing, so none of it can be read safely.',
  directory: 'The workbook is damaged: its directory does not fit what it holds.',
  inflating: 'A part of the workbook is damaged: it cannot be inflated to its end.',
  checksum: 'A part of the workbook is damaged: what it holds does not match its checksum.',
  contents: 'The archive holds no workbook, or its table of contents is missing.',
  /** @param names Sheets that are listed and cannot be found, at least one. */
  lostSheets: (names: readonly string[]) =>
    `The workbook lists ${names.length === 1 ? 'the sheet' : 'sheets'} ${listText(names.slice(0, 5).map(quoted))}${names.length > 5 ? ' and more' : ''}, but the file does not hold ${names.length === 1 ? 'its' : 'their'} cells.`,
  noSheet: 'What the workbook gives for this sheet is not a sheet.',
  xml: (problem: string) => `A part of the workbook is damaged: it is not sound XML (${problem}).`,
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
    return `${file} has ${names.length} sheets that may hold the open items: ${shown}${others}. Which is to be read?`;
  },
  one: (name: string) => `Only ${quoted(name)}`,
  all: 'All of them, one after the other',
} as const;

/** What its owner should know about a sheet: what was found, and what was done. */
export const notes = {
  hidden: ['The sheet is hidden, and another one holds open items.', 'It is not read.'],
  aboutPlans: [
    'The sheet holds findings on PL-2, which are about plans and no vulnerabilities.',
    'It is left as it is.',
  ],
  unnamed: (isRead: boolean): FoundAndDone => [
    'The sheet has the headings of a POA&M, but its name does not say which list it is.',
    isRead
      ? 'It is read as the open items.'
      : 'It is not read. Where its items count, add “Open” or “Closed” to its name and choose the workbook again.',
  ],
  noOpenSheet: [
    'No sheet of the workbook holds open items.',
    'Only the others were read: how many items are open is not known. Add the workbook or sheet that lists them.',
  ],
  notChosen: ['This sheet may hold open items, too.', 'It is not read, because another was chosen.'],
  lost: {
    missing: [
      'The workbook lists this sheet, but the file does not hold its cells.',
      'Nothing of it is read. Open the workbook in a spreadsheet program, check the sheet, save it, and choose it again.',
    ],
    taken: [
      'The workbook leads from this sheet to the cells of another sheet.',
      'Nothing of it is read. Open the workbook in a spreadsheet program, check the sheet, save it, and choose it again.',
    ],
    beyond: [
      `The workbook has more than ${numberText(limits.sheets)} sheets, and this one stands behind those.`,
      'It is not read. Move sheets with POA&M items to the front, save the workbook, and choose it again.',
    ],
  },
  unread: (message: string): FoundAndDone => [
    message,
    'Nothing of this sheet is read, so nobody can tell whether it holds POA&M items.',
  ],
  endedEarly: (message: string, lastRow: number | undefined): FoundAndDone => [
    message,
    lastRow === undefined ? 'Its rows are missing.' : `Rows up to ${lastRow} were read; others may be missing.`,
  ],
  /** @param range The first of the merged ranges, such as `C9:C12`. */
  merged: (range: string): FoundAndDone => [
    `Cells of several rows are merged into one, such as ${range}.`,
    'Only the first row of merged cells has their value; the others are read without it. Unmerge the cells, fill in every row, and choose the workbook again.',
  ],
  noHeadings: [
    'The sheet’s name is one of a POA&M, but its rows begin without the headings of one.',
    'It is not read.',
  ],
} as const;
