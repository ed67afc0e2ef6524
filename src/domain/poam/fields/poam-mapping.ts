import { ratings } from '../ratings.ts';
import { type PoamColumnId, type PoamFieldId, poamColumns, poamFieldIds } from './poam-fields.ts';

/** A column that a heading of a table can be said to be: a field of an item, or one that helps to read it. */
export type MappableColumn = PoamFieldId | 'description' | 'deviationStatus';

/** Every such column, in the order of the template. */
export const mappableColumns: readonly MappableColumn[] = (Object.keys(poamColumns) as PoamColumnId[]).filter(
  (id): id is MappableColumn =>
    id === 'description' || id === 'deviationStatus' || poamFieldIds.some((one) => one === id),
);

/** That a heading is not to be read, whatever it says. */
export const notUsed = 'not-used';

/** That a value says nothing, as if its cell were empty. */
export const notGiven = 'not-given';

const choices = {
  rating: [...ratings, notGiven],
  state: ['yes', 'pending', 'no', notGiven],
  'yes-no': ['yes', 'no', notGiven],
  status: ['open', 'closed', notGiven],
} as const;

/** What a value can be said to mean, in any column. */
export type MappedValue = (typeof choices)[keyof typeof choices][number];

/** What these are called for people. */
export const mappedValueLabels: Readonly<Record<MappedValue, string>> = {
  critical: 'Critical',
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  yes: 'Yes (approved)',
  pending: 'Pending',
  no: 'No',
  open: 'Open',
  closed: 'Closed',
  [notGiven]: 'Nothing, as if the cell were empty',
};

/** What the values of a column can be said to mean; none for a column that holds no choice. */
export function choicesOf(column: MappableColumn): readonly MappedValue[] {
  if (column === 'deviationStatus') return choices.state;
  const { holds } = column === 'description' ? { holds: 'text' as const } : poamColumns[column];
  return Object.hasOwn(choices, holds) ? choices[holds as keyof typeof choices] : [];
}

/**
 * What its owner says of a table: which heading is which column, and what values mean. It is plain JSON, kept under the
 * layout of the table for the next file of the same shape.
 */
export interface PoamMapping {
  /** By heading as written, whose capitals, blanks and signs make no difference. Other headings are read as we know them. */
  readonly columns: Readonly<Record<string, MappableColumn | typeof notUsed>>;
  /** By column, then by {@link valueKey}. It goes before what we know of the words. */
  readonly values?: Readonly<Partial<Record<MappableColumn, Readonly<Record<string, MappedValue>>>>>;
}

/** A value as a mapping knows it: capitals and blanks make no difference, and its first 80 characters suffice. */
export function valueKey(written: string): string {
  return shownValue(written).toLowerCase();
}

/** A value as it is shown in an account: on one line, its first 80 characters. */
export function shownValue(written: string): string {
  return written.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** What a column is called for people: as lists of items call it, else as the template does. */
export function columnLabel(column: PoamColumnId): string {
  const row = poamColumns[column];
  return ('listed' in row ? row.listed : null) ?? row.headings[0];
}
