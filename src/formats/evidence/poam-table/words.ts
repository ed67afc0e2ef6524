import type { PoamList } from '../../../domain/poam/evidence.ts';
import { numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import { type CellFault, quoted } from './cell-value.ts';

/*
 * What is said about tables of POA&M items, of a workbook or of text.
 */

/** Why a table is no POA&M that we read. */
export const refusals = {
  emass:
    'The file is a POA&M from eMASS, whose columns differ from FedRAMP’s: it has no date of detection. Choose the POA&M in FedRAMP’s template.',
  /** @param found What it is instead, as a sentence. */
  otherTable: (found: string) =>
    `The file is not a FedRAMP POA&M: nowhere does it have the headings of one, such as “POAM ID” and “Original Detection Date”. ${found}`,
  tooManyRows: (most: number) => `There are more than ${numberText(most)} rows of data, far more than a POA&M has.`,
} as const;

/** A table without the headings of a POA&M, about which its owner is asked. */
export const unknownTable = {
  question: (file: string, sheet: string | undefined, row: number) =>
    `${file} holds a table${sheet === undefined ? '' : ` in sheet ${quoted(sheet)}`}, whose headings in row ${numberText(row)} are not those of a FedRAMP POA&M. Say which column is what. The POAM ID or the name of the weakness is needed.`,
  noPoam: 'It is no POA&M',
} as const;

/** What a cell holds instead of its value, as half a sentence. */
export const faultWords: Readonly<Record<CellFault['fault'], (text: string) => string>> = {
  error: (text) => `the cell holds the error ${quoted(text)}`,
  'no-result': () =>
    'the cell holds a formula whose result was not saved; open the file in a spreadsheet program and save it',
  lost: () => 'the cell refers to a text that the file does not hold',
};

/** Why a value could not be read, as half a sentence, and what was done. */
export const unreadWords = {
  date: (text: string, problem: string) => `${quoted(text)} is not read as a date, because ${problem}`,
  word: (text: string, choices: string) => `${quoted(text)} is not ${choices}`,
  done: 'The value counts as not given.',
  unclear: 'The value counts as not given, and the item as not assessed.',
  cves: (text: string) => `${quoted(text)} holds no CVE id such as CVE-2026-12345`,
} as const;

/** The choices of a field, in words. */
export const choiceWords = {
  rating: 'critical, high, moderate or low',
  state: 'yes, no or pending',
  'yes-no': 'yes or no',
} as const;

/** Why nobody can tell how the deviations of an item stand, as half a sentence. */
export const deviationWords = {
  unread: (heading: string) => `its ${heading} could not be read`,
  contrary: (heading: string) => `its ${heading} is pending, and its deviation status says approved`,
} as const;

/** That nobody can tell how an item stands. */
export const unclearWords = {
  /** @param why As half a sentence. */
  what: (why: string) => `It is not clear how this item counts: ${why}.`,
  done: 'It counts as not assessed. Correct it in the file, or say what the value means.',
} as const;

/** Why a row is no item. */
export const leftOutWords = {
  what: (text: string, isNamed: boolean) =>
    `The row holds ${quoted(text)}, but ${
      isNamed
        ? 'neither a date of detection nor a rating, and too little else to tell a weakness'
        : 'neither a POAM ID nor a name of a weakness'
    }.`,
  /** @param problem What one of its cells holds, as half a sentence. */
  unread: (problem: string) => `The cells that name the weakness in this row could not be read: ${problem}.`,
  done: 'It is left out: it is counted nowhere.',
} as const;

/** How many rows, and the first. */
interface Rows {
  readonly rows: number;
  readonly first: number;
}

/** What the owner of a POA&M should know about it: what was found, and what was done. */
export const notes = {
  swappedDates: [
    'Some dates are text with the day first, others are dates to the spreadsheet program.',
    'All are read as they stand. A program that puts the month first may have swapped day and month of the latter: compare them.',
  ],
  empty: ['There is no row of data in it, only the template’s own text.', 'The POA&M counts as empty.'],
  missingColumn: (heading: string): FoundAndDone => [
    `No column is headed “${heading}”.`,
    'Its items are read without it.',
  ],
  repeatedHeading: (heading: string): FoundAndDone => [
    `The heading ${quoted(heading)} stands further left already.`,
    'Only the first column of that heading is read.',
  ],
  templateRows: (rows: readonly number[]): FoundAndDone => {
    const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' and more' : '');
    const what = rows.length === 1 ? `Row ${shown} holds` : `Rows ${shown} hold`;
    return [`${what} headings, guidance or examples of the template.`, 'They count as no data.'];
  },
  footers: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row is' : `${numberText(rows)} rows are`} a total, a signature or another line below the list; the first is row ${first}.`,
    'They count as no data.',
  ],
  closedRows: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row is' : `${numberText(rows)} rows are`} closed by status or completion date; the first is row ${first}.`,
    'They count as closed.',
  ],
  oddStatus: (heading: string): FoundAndDone => [
    `Most values of the column ${quoted(heading)} say neither that an item is open nor that it is closed.`,
    'It is read as the status all the same. If it holds something else, say that it is not used.',
  ],
  listTitle: (list: PoamList): FoundAndDone => [
    `The row is the title of a list of ${list} items.`,
    `The rows below it are read as ${list} items.`,
  ],
  hiddenRows: ({ rows, first }: Rows): FoundAndDone => [
    `A filter or its owner hides ${rows === 1 ? 'one row' : `${numberText(rows)} rows`} of data; the first is row ${first}.`,
    'They count like the others.',
  ],
  allHidden: ({ rows }: Rows): FoundAndDone => [
    `A filter or its owner hides every row of data, ${numberText(rows)} in all.`,
    'All of them count. Clear the filter to see them.',
  ],
  otherRows: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row holds' : `${numberText(rows)} rows hold`} something, but nothing of a weakness; the first is row ${first}.`,
    'They count as no data.',
  ],
  repeatedId: (id: string, where: string): FoundAndDone => [
    `The POAM ID ${quoted(id)} stands in ${where} already.`,
    'Both rows are kept as items.',
  ],
  unreadDate: (text: string, problem: string): FoundAndDone => [
    `The POA&M’s date: ${quoted(text)} is not read as a date, because ${problem}.`,
    'The POA&M counts as without a date.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
