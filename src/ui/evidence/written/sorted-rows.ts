/** By which column a list is sorted, the first being 0. */
export interface ListSort {
  readonly column: number;
  readonly isDescending: boolean;
}

type Row = readonly string[];
type Compare = (one: string, other: string) => number;

/** Whole numbers and decimals as tables show them, few enough digits to be exact, with or without a unit. */
const number = /^[-−]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d+)?(?: days?)?$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

const collator = new Intl.Collator('en', { numeric: true });

/**
 * The rows of a list, sorted by a column: as numbers where all of its cells are numbers, as days where all are, else as
 * words, in which numbers count as such. Cells without anything in them come last either way, and rows that are alike stay
 * in their order.
 */
export function sortedRows(rows: readonly Row[], { column, isDescending }: ListSort): readonly Row[] {
  const cellOf = (row: Row) => row[column] ?? '';
  const given = rows.filter((row) => cellOf(row) !== '');
  const empty = rows.filter((row) => cellOf(row) === '');
  const direction = isDescending ? -1 : 1;
  if (given.every((row) => number.test(cellOf(row)))) {
    const keyed = given.map((row) => ({ row, key: numberIn(cellOf(row)) }));
    keyed.sort((one, other) => direction * (one.key - other.key));
    return [...keyed.map(({ row }) => row), ...empty];
  }
  const compare: Compare = given.every((row) => date.test(cellOf(row)))
    ? (one, other) => (one < other ? -1 : Number(one > other))
    : collator.compare;
  return [...given.sort((one, other) => direction * compare(cellOf(one), cellOf(other))), ...empty];
}

function numberIn(cell: string): number {
  return Number.parseFloat(cell.replaceAll(',', '').replace('−', '-'));
}
