import type { PoamList } from '../../../domain/poam/evidence.ts';
import { countText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';

/*
 * What is said about POA&Ms in tables of text.
 */

/** The lists that a file may hold. */
export const listNames: Readonly<Record<PoamList, string>> = {
  open: 'Open items',
  closed: 'Closed items',
  configuration: 'Configuration findings',
};

/** The answers to {@link listQuestion}. */
export const listAnswers: Readonly<Record<PoamList, string>> = {
  ...listNames,
  open: 'Open items, or all items with a column that says which are closed',
};

/** Which list a file holds, asked of its owner. */
export const listQuestion = (file: string): string =>
  `${file} contains one sheet of a POA&M, and its name does not say which one. Which sheet is it?`;

/** Why a file is not read. */
export const refusals = {
  noText: 'The file is not a table of text.',
  /** What follows the words that it is no POA&M. */
  noHeadings: 'None of its first rows contains them.',
} as const;

/** What the owner of the file should know about it: what was found, and what was done. */
export const notes = {
  otherEncoding: ['The text is not UTF-8.', 'The tool reads it as Windows-1252, which Excel uses for CSV.'],
  mixedEncoding: (lines: number): FoundAndDone => [
    `The text is UTF-8, but ${lines === 1 ? 'one line is' : `${countText(lines, 'line')} are`} not.`,
    'The tool reads those as Windows-1252.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
