import { countText, numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';

/*
 * What is said about scans in tables of text.
 */

/** Why a file is not read. */
export const noTableMessage = (file: string): string =>
  `${file} is no table that we can read: none of its first rows has three columns. Export the scan as CSV, with a row of headings.`;

/** What is asked before a table can be read. */
export const questions = {
  severityScale: (file: string, column: string) =>
    `${file} gives severities as numbers in the column “${column}”. Which scale are they on: 0 to 4, 1 to 5, or CVSS scores?`,
  dateOrder: (file: string) =>
    `${file} has dates such as 05/06/2026, which can be 5 June or May 6. Which comes first, the day or the month?`,
  /** @param message What is asked of any table. */
  securityHub: (file: string, message: string) =>
    `${file} looks like findings from AWS Security Hub, which mix results of configuration checks with vulnerabilities. To have the vulnerabilities alone, export them as CSV in Amazon Inspector (Findings, Export findings), then choose that file. To read this one all the same: ${message}`,
  columns: (file: string, headingRow: number, missing: readonly string[]) =>
    `${file} is a table with its headings in row ${headingRow}, but of no layout that we know. ${
      missing.length === 0
        ? 'Check which column is what, and name the scanner.'
        : `Say which column holds: ${missing.join('; ')}.`
    }`,
} as const;

const rowsHave = (rows: number) => (rows === 1 ? 'one row has it' : `${numberText(rows)} rows have it`);

/** Why a row is left out. */
export const leftOut = {
  noId: 'The row has no ID of a weakness.',
  spoiledId: (written: string) =>
    `“${written}” is no ID: a spreadsheet has put an error or a rounded number in its place.`,
  unknownScale: 'The severity is a number of an unknown scale.',
  noSeverity: 'The row has no severity.',
  unchecked: (state: string) => `The check came to no result: its state is “${state}”.`,
  done: 'The row is not counted.',
} as const;

/** What the owner of a scan should know about it: what was found, and what was done. */
export const notes = {
  encoding: ['Some of the text is not in UTF-8.', 'It was read as Windows-1252.'],
  noHost: ['The row names no host.', 'The finding counts; no host is counted for it.'],
  contraryDate: (shown: string): FoundAndDone => [
    `${shown} is a date in the other order than was said.`,
    'It is read as the only day that it can be.',
  ],
  unreadDate: (shown: string): FoundAndDone => [`${shown} could not be read as a date.`, 'It counts as not given.'],
  unknownSeverity: (value: string, rows: number): FoundAndDone => [
    `“${value}” is no severity that we know, and ${rowsHave(rows)}.`,
    'None of them is counted. Say what the value means, or choose another column as the severity.',
  ],
  otherSeverities: (rows: number): FoundAndDone => [
    `${countText(rows, 'more row')} ${rows === 1 ? 'has' : 'have'} other values that are no severities.`,
    'None of them is counted. Choose another column as the severity.',
  ],
  unknownState: (value: string, rows: number): FoundAndDone => [
    `“${value}” is no state of a finding that we know, and ${rowsHave(rows)}.`,
    'Such findings count as open. Say what the value means if they are not.',
  ],
  setAside: (value: string, rows: number): FoundAndDone => [
    `“${value}” is the state of ${countText(rows, 'finding')}.`,
    'Such findings count as open: the weakness is still there.',
  ],
  unended: [
    'The last row ends without a line break, which most programs write.',
    'It is read as it stands. If the file was cut off there, rows are missing: compare its end with the scanner.',
  ],
  full: (full: string, row: number): FoundAndDone => [
    `The file holds ${full}.`,
    `Rows after ${numberText(row)} are missing.`,
  ],
  headingRow: (row: number): FoundAndDone => [
    `The headings stand in row ${row}.`,
    'What stands above them was passed over.',
  ],
  endsInHeadings: [
    'The file ends with its headings, and without a line break behind them.',
    'Nothing is counted. It may have been cut off: export it again.',
  ],
  noRows: ['There is no finding under the headings.', 'Nothing is counted.'],
  potential: (rows: number): FoundAndDone => [
    `${countText(rows, 'row')} ${rows === 1 ? 'is of a potential vulnerability' : 'are of potential vulnerabilities'}.`,
    'It counts like a confirmed one.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
