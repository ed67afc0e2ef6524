import { columnsThat, emassHeadings, type PoamColumnId, poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import { notUsed } from '../../../domain/poam/fields/poam-mapping.ts';
import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import { headingOf, keyOf } from './headings.ts';
import type { MappedHeadings } from './mapped-headings.ts';

/** The row of headings of a POA&M, and what stands under which. */
export interface Headings {
  /** The row in which they stand. */
  readonly row: number;
  /** The column of each heading, the first being 0. Of a heading that stands twice, the first. */
  readonly columns: ReadonlyMap<PoamColumnId, number>;
  /** The headings as written, by column. */
  readonly written: readonly string[];
  /** Columns whose heading stands further left already. They are not read. */
  readonly repeated: readonly number[];
  /** The leftmost column that has a heading. Labels of rows stand further left. */
  readonly first: number;
}

/** With two of these headings, and five known ones in all, a row is FedRAMP’s. */
const distinctive = columnsThat(({ isDistinctive }) => isDistinctive);

/**
 * The headings in a row, or nothing where it is no row of FedRAMP’s headings, nor of those that its owner named.
 *
 * @param mapped What the owner said of headings. It goes before what we know of them.
 */
export function findHeaders(row: TableRow, mapped?: MappedHeadings): Headings | undefined {
  const columns = new Map<PoamColumnId, number>();
  const repeated: number[] = [];
  const take = (heading: PoamColumnId, column: number) => {
    if (columns.has(heading)) repeated.push(column);
    else columns.set(heading, column);
  };
  const said = mapped && row.cells.map(mapped.columnOf);
  said?.forEach((heading, column) => {
    if (heading !== undefined && heading !== notUsed) take(heading, column);
  });
  const named = new Set(columns.keys());
  row.cells.forEach((value, column) => {
    if (said?.[column] !== undefined) return;
    const heading = headingOf(value);
    if (heading !== undefined && !named.has(heading)) take(heading, column);
  });
  const own = [...columns.keys()].filter((heading) => !('isAdded' in poamColumns[heading]));
  const isKnown = own.length >= 5 && distinctive.filter((heading) => columns.has(heading)).length >= 2;
  const isNamed = mapped !== undefined && mapped.size > 0 && named.size >= mapped.size;
  if (!(isKnown || isNamed) || !(columns.has('id') || columns.has('name'))) return undefined;
  return {
    row: row.number,
    columns,
    written: Array.from(row.cells, textOf),
    repeated,
    first: Math.min(...columns.values()),
  };
}

/** Whether a row says the headings again, as lists do whose pages were put one under the other. */
export function repeatsHeadings(row: TableRow, headings: Headings): boolean {
  const repeats = (heading: PoamColumnId) => headingOf(row.cells[headings.columns.get(heading) ?? -1]) === heading;
  // One look at the first column spares the others for rows of data, which are nearly all.
  if (!repeats(headings.columns.has('id') ? 'id' : 'name')) return false;
  return [...headings.columns.keys()].filter(repeats).length >= 3;
}

const emassKeys = new Set(emassHeadings.map(keyOf));

/** Whether a row holds the headings of an eMASS POA&M: at least three of those that FedRAMP’s does not have. */
export function isEmassHeader(row: TableRow): boolean {
  const isEmass = (value: CellValue | undefined) => typeof value === 'string' && emassKeys.has(keyOf(value));
  return row.cells.filter(isEmass).length >= 3;
}
