import type { TableBlock } from './blocks.ts';

/**
 * A table without the columns in which nothing stands: they would only narrow the others. Where empty cells are to be
 * filled in by hand, or an empty column says that nothing was given, make the table itself instead. Columns that no row
 * follows stay.
 */
export function filledTable({ columns, rows, ...rest }: Omit<TableBlock, 'kind' | 'bars'>): TableBlock {
  const filled = columns.map((_, place) => rows.length === 0 || rows.some((row) => (row[place] ?? '').trim() !== ''));
  const keep = <Cell>(cells: readonly Cell[]) => cells.filter((_, place) => filled[place]);
  return { kind: 'table', ...rest, columns: keep(columns), rows: rows.map(keep) };
}
