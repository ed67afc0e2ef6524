import type { PoamTable } from './collect-table.ts';
import type { Headings } from './find-headers.ts';

/** A table with headings, and what its rows and columns are called. */
export interface NamedTable {
  readonly table: PoamTable & { readonly headings: Headings };
  readonly sheet?: string;
  readonly columnName: (column: number) => string;
}
