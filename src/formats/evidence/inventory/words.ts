import type { UnusedText } from '../../../domain/inventory/identify-asset.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import { quoted } from '../poam-table/cell-value.ts';
import type { FoundAndDone } from '../reading/issues.ts';

/*
 * What is said about inventories.
 */

/** What was recognized. */
export const formats = {
  workbook: 'FedRAMP inventory workbook',
  table: 'FedRAMP inventory as text',
} as const;

/** Why an inventory is not read. */
export const refusals = {
  noHeadings:
    'The file is not an inventory: none of its first rows contains headings of FedRAMP’s Integrated Inventory Workbook, such as “UNIQUE ASSET IDENTIFIER” and “In Latest Scan”.',
  tooManyRows: (most: number) =>
    `There are more than ${numberText(most)} rows of data, far more than in an inventory of one system.`,
} as const;

/** Why a row is no asset, and what was done. */
export const leftOut = {
  tooLittle: [
    'The row contains no identifier, address, or name of an asset.',
    'It is left out. If it belongs to an asset, repeat the asset’s identifier in the row.',
  ],
  unread: (problem: string): FoundAndDone => [
    `The cells that identify the asset in this row could not be read: ${problem}.`,
    'It is left out and does not count.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

const unusedWhy: Readonly<Record<UnusedText['why'], string>> = {
  'too-wide': 'is a range of addresses so wide that it takes in whole networks',
  wildcard: 'is a pattern that can match many names',
  'no-address': 'is not an IP address',
  'no-mac': 'is not a MAC address',
};

/** Values that were not read, and what was done. */
export const unread = {
  identity: ({ text, why }: UnusedText): FoundAndDone => [
    `${quoted(text)} ${unusedWhy[why]}.`,
    'The asset is not matched with scanned hosts by this value.',
  ],
  answer: (text: string, label: string): FoundAndDone => [
    `${quoted(text)} in the column “${label}” is not yes or no.`,
    'The value counts as not given.',
  ],
  fault: (problem: string): FoundAndDone => [`A value could not be read: ${problem}.`, 'It counts as not given.'],
  date: (text: string, problem: string): FoundAndDone => [
    `The inventory’s date: ${quoted(text)} cannot be read as a date, because ${problem}.`,
    'The inventory counts as having no date.',
  ],
  rangesLeft: (most: number): FoundAndDone => [
    `The inventory has more than ${numberText(most)} ranges of addresses.`,
    'The tool uses only the first ones. Assets with other ranges may count as not found.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

/** How many rows, and the first. */
interface Rows {
  readonly rows: number;
  readonly first: number;
}

const rowsText = ({ rows }: Rows) => (rows === 1 ? 'One row' : countText(rows, 'row'));
const notData = ({ rows }: Rows) => `${rows === 1 ? 'It does' : 'They do'} not count as data.`;

/** What the owner of an inventory should know about it: what was found, and what was done. */
export const notes = {
  missingColumn: (label: string, done: string): FoundAndDone => [`No column has the heading “${label}”.`, done],
  withoutAnswer: 'What it would say counts as not given.',
  withoutIdentity: 'Assets are not matched with scanned hosts by it.',
  repeatedHeading: (heading: string): FoundAndDone => [
    `The heading ${quoted(heading)} already appears farther left.`,
    'The tool reads only the first column with that heading.',
  ],
  templateRows: (rows: Rows): FoundAndDone => [
    `${rowsText(rows)} ${rows.rows === 1 ? 'contains' : 'contain'} headings, guidance, or examples from the template; the first is row ${numberText(rows.first)}.`,
    notData(rows),
  ],
  footers: (rows: Rows): FoundAndDone => [
    `${rowsText(rows)} ${rows.rows === 1 ? 'is a total, a signature, or another line' : 'are totals, signatures, or other lines'} below the list; the first is row ${numberText(rows.first)}.`,
    notData(rows),
  ],
  otherRows: (rows: Rows): FoundAndDone => [
    `${rowsText(rows)} ${rows.rows === 1 ? 'contains' : 'contain'} a single text, such as a title; the first is row ${numberText(rows.first)}.`,
    notData(rows),
  ],
  hiddenRows: (rows: Rows): FoundAndDone => [
    `A filter or the owner hides ${rows.rows === 1 ? 'one row' : countText(rows.rows, 'row')} of data; the first is row ${numberText(rows.first)}.`,
    rows.rows === 1 ? 'It counts like the others.' : 'They count like the others.',
  ],
  seemTwo: (identifier: string): FoundAndDone => [
    `The identifier ${quoted(identifier)} already appears in another row, with other addresses and other names.`,
    'The rows count as one asset. If they are two assets, give each an identifier of its own.',
  ],
  empty: ['The inventory has headings, but no row of data.', 'It counts as empty.'],
  tables: (sheets: readonly string[]): FoundAndDone => [
    `Several sheets have the headings of an inventory: ${sheets.slice(0, 5).map(quoted).join(', ')}${sheets.length > 5 ? ' and more' : ''}.`,
    'The tool reads all of them. Rows with the same identifier count as one asset.',
  ],
  retired: [
    'The sheet has the headings of an inventory, but its name says that its assets are no longer in use, or that it is a copy or an example.',
    'The tool did not read it.',
  ],
  hiddenSheet: ['The sheet has the headings of an inventory, but it is hidden.', 'The tool did not read it.'],
} as const satisfies Readonly<Record<string, string | FoundAndDone | ((...given: never[]) => FoundAndDone)>>;
