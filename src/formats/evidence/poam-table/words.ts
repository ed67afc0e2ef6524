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
    'The file is a POA&M from eMASS. Its columns differ from FedRAMP’s, and it has no detection date. Choose the POA&M in FedRAMP’s template.',
  /** @param found What it is instead, as a sentence. */
  otherTable: (found: string) =>
    `The file is not a FedRAMP POA&M: it does not have POA&M headings, such as “POAM ID” and “Original Detection Date”. ${found}`,
  tooManyRows: (most: number) => `There are more than ${numberText(most)} rows of data, far more than in a POA&M.`,
} as const;

/** A table without the headings of a POA&M, about which its owner is asked. */
export const unknownTable = {
  question: (file: string, sheet: string | undefined, row: number) =>
    `${file} contains a table${sheet === undefined ? '' : ` in sheet ${quoted(sheet)}`}, whose headings in row ${numberText(row)} are not those of a FedRAMP POA&M. Say what each column contains. The tool needs the POAM ID or the weakness name.`,
  noPoam: 'It is not a POA&M',
} as const;

/** What a cell holds instead of its value, as half a sentence. */
export const faultWords: Readonly<Record<CellFault['fault'], (text: string) => string>> = {
  error: (text) => `the cell contains the error ${quoted(text)}`,
  'no-result': () =>
    'the cell contains a formula whose result was not saved; open the file in a spreadsheet program and save it',
  lost: () => 'the cell refers to text that the file does not contain',
};

/** Why a value could not be read, as half a sentence, and what was done. */
export const unreadWords = {
  date: (text: string, problem: string) => `${quoted(text)} cannot be read as a date, because ${problem}`,
  word: (text: string, choices: string) => `${quoted(text)} is not ${choices}`,
  done: 'The value counts as not given.',
  unclear: 'The value counts as not given, and the item as not assessed.',
  cves: (text: string) => `${quoted(text)} contains no CVE ID such as CVE-2026-12345`,
} as const;

/** The choices of a field, in words. */
export const choiceWords = {
  rating: 'critical, high, moderate, or low',
  state: 'yes, no, or pending',
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
    `The row contains ${quoted(text)}, but ${
      isNamed
        ? 'neither a detection date nor a rating, and too little else to identify a weakness'
        : 'neither a POAM ID nor a weakness name'
    }.`,
  /** @param problem What one of its cells holds, as half a sentence. */
  unread: (problem: string) => `The cells that name the weakness in this row could not be read: ${problem}.`,
  done: 'It is left out and does not count.',
} as const;

/** How many rows, and the first. */
interface Rows {
  readonly rows: number;
  readonly first: number;
}

const notData = (rows: number): string => `${rows === 1 ? 'It does' : 'They do'} not count as data.`;

/** What the owner of a POA&M should know about it: what was found, and what was done. */
export const notes = {
  swappedDates: [
    'Some dates are text with the day first. Others are dates in the spreadsheet program.',
    'The tool reads all of them as they are. A program that puts the month first may have swapped the day and month in the others. Compare them.',
  ],
  empty: ['It contains only the template’s own text, without any rows of data.', 'The POA&M counts as empty.'],
  missingColumn: (heading: string): FoundAndDone => [
    `No column has the heading “${heading}”.`,
    'The tool reads its items without it.',
  ],
  repeatedHeading: (heading: string): FoundAndDone => [
    `The heading ${quoted(heading)} already appears farther left.`,
    'The tool reads only the first column with that heading.',
  ],
  templateRows: (rows: readonly number[]): FoundAndDone => {
    const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' and more' : '');
    const what = rows.length === 1 ? `Row ${shown} contains` : `Rows ${shown} contain`;
    return [`${what} headings, guidance, or examples from the template.`, 'They do not count as data.'];
  },
  footers: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row is' : `${numberText(rows)} rows are`} a total, a signature, or another line below the list; the first is row ${first}.`,
    notData(rows),
  ],
  closedRows: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row is' : `${numberText(rows)} rows are`} closed by status or completion date; the first is row ${first}.`,
    rows === 1 ? 'It counts as closed.' : 'They count as closed.',
  ],
  oddStatus: (heading: string): FoundAndDone => [
    `Most values of the column ${quoted(heading)} do not say whether an item is open or closed.`,
    'The tool still reads it as the status. If it contains something else, say that it is not used.',
  ],
  listTitle: (list: PoamList): FoundAndDone => [
    `The row is the title of a list of ${list} items.`,
    `The tool reads the rows below it as ${list} items.`,
  ],
  hiddenRows: ({ rows, first }: Rows): FoundAndDone => [
    `A filter or the owner hides ${rows === 1 ? 'one row' : `${numberText(rows)} rows`} of data; the first is row ${first}.`,
    rows === 1 ? 'It counts like the others.' : 'They count like the others.',
  ],
  allHidden: ({ rows }: Rows): FoundAndDone => [
    `A filter or the owner hides every row of data, ${numberText(rows)} in all.`,
    'All of them count. Clear the filter to see them.',
  ],
  otherRows: ({ rows, first }: Rows): FoundAndDone => [
    `${rows === 1 ? 'One row contains' : `${numberText(rows)} rows contain`} something, but nothing about a weakness; the first is row ${first}.`,
    notData(rows),
  ],
  repeatedId: (id: string, where: string): FoundAndDone => [
    `The POAM ID ${quoted(id)} already appears in ${where}.`,
    'Both rows are kept as items.',
  ],
  unreadDate: (text: string, problem: string): FoundAndDone => [
    `The POA&M’s date: ${quoted(text)} cannot be read as a date, because ${problem}.`,
    'The POA&M counts as having no date.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
