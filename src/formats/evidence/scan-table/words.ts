import { countText, numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';

/*
 * What is said about scans in tables of text.
 */

/** Why a file is not read. */
export const noTableMessage = (file: string): string =>
  `${file} is not a table that this tool can read: none of its first rows has three columns. Export the scan as CSV, with a row of headings.`;

/** What is asked before a table can be read. */
export const questions = {
  severityScale: (file: string, column: string) =>
    `${file} gives severities as numbers in the column “${column}”. Which scale are they on: 0 to 4, 1 to 5, or CVSS scores?`,
  dateOrder: (file: string) =>
    `${file} has dates such as 05/06/2026, which can mean May 6 or June 5. Which comes first, the day or the month?`,
  /** @param message What is asked of any table. */
  securityHub: (file: string, message: string) =>
    `${file} looks like findings from AWS Security Hub, which mixes configuration checks with vulnerabilities. To get only the vulnerabilities, export them as CSV in Amazon Inspector (Findings, Export findings), and then choose that file. To read this file anyway: ${message}`,
  columns: (file: string, headingRow: number, missing: readonly string[]) =>
    `${file} is a table with headings in row ${headingRow}, but this tool does not know its layout. ${
      missing.length === 0
        ? 'Check what each column contains, and name the scanner.'
        : `Say which column contains: ${missing.join('; ')}.`
    }`,
} as const;

const rowsHave = (rows: number) => (rows === 1 ? 'one row has it' : `${numberText(rows)} rows have it`);

/** Why a row is left out. */
export const leftOut = {
  noId: 'The row has no weakness ID.',
  spoiledId: (written: string) =>
    `“${written}” is not an ID: a spreadsheet replaced the ID with an error or a rounded number.`,
  unknownScale: 'The severity is a number on an unknown scale.',
  noSeverity: 'The row has no severity.',
  unchecked: (state: string) => `The check has no result: its state is “${state}”.`,
  done: 'The row is not counted.',
} as const;

/** What the owner of a scan should know about it: what was found, and what was done. */
export const notes = {
  noHost: ['The row names no host.', 'The finding counts, but no host counts for it.'],
  contraryDate: (shown: string): FoundAndDone => [
    `${shown} is a date that does not fit the order you chose.`,
    'The tool reads it as the only date that it can be.',
  ],
  unreadDate: (shown: string): FoundAndDone => [`${shown} could not be read as a date.`, 'It counts as not given.'],
  unknownSeverity: (value: string, rows: number): FoundAndDone => [
    `“${value}” is not a severity that this tool knows, and ${rowsHave(rows)}.`,
    'None of these rows counts. Say what the value means, or choose another column as the severity.',
  ],
  otherSeverities: (rows: number): FoundAndDone => [
    `${countText(rows, 'more row')} ${rows === 1 ? 'has' : 'have'} other values that are not severities.`,
    'None of these rows counts. Choose another column as the severity.',
  ],
  unknownState: (value: string, rows: number): FoundAndDone => [
    `“${value}” is not a finding state that this tool knows, and ${rowsHave(rows)}.`,
    'These findings count as open. If they are not, say what the value means.',
  ],
  setAside: (value: string, rows: number): FoundAndDone => [
    `“${value}” is the state of ${countText(rows, 'finding')}.`,
    'These findings count as open, because the weakness is still there.',
  ],
  unended: [
    'The last row does not end with a line break, as it does in most files.',
    'The tool reads it as is. If the file was cut off there, rows are missing. Compare the last rows with the scanner.',
  ],
  full: (full: string, row: number): FoundAndDone => [
    `The file contains ${full}.`,
    `Rows after ${numberText(row)} are missing.`,
  ],
  headingRow: (row: number): FoundAndDone => [`The headings are in row ${row}.`, 'The rows above them were skipped.'],
  endsInHeadings: [
    'The file ends after its headings, without a line break.',
    'Nothing counts. The file may have been cut off. Export it again.',
  ],
  noRows: ['There are no findings under the headings.', 'Nothing counts.'],
  potential: (rows: number): FoundAndDone => [
    `${countText(rows, 'row')} ${rows === 1 ? 'is of a potential vulnerability' : 'are of potential vulnerabilities'}.`,
    rows === 1 ? 'It counts like a confirmed one.' : 'They count like confirmed ones.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
