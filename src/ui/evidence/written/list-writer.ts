import { type EvidenceList, type EvidenceTable, tableOf } from '../../../domain/poam/evidence-tables.ts';
import { writeCsv } from '../../../formats/csv.ts';
import { type ListSort, sortedRows } from './sorted-rows.ts';

/** The most rows that are handed out at a time, so that no message is large. */
const mostRows = 1_000;

/** In a file a list has no title, so that each row says whether there may be more. */
const completeness = 'List complete?';
const incomplete = 'No. There may be more, because others were not read or cannot be assessed.';

/** Writes the lists of one count out as text, each once. */
export interface ListWriter {
  /**
   * At most 1,000 rows of a list.
   *
   * @param from The first of them, from 0.
   */
  readonly rows: (list: EvidenceList, from: number, amount: number, sort?: ListSort) => EvidenceTable;
  /** The whole list as the text of a CSV file. */
  readonly csv: (list: EvidenceList) => string;
}

/** A writer that has not written anything yet. */
export function startListWriter(): ListWriter {
  const tables = new Map<EvidenceList, EvidenceTable>();
  /** The order of the list that was looked at last, so that leafing through it sorts once. */
  let sorted: { readonly table: EvidenceTable; readonly key: string; readonly rows: EvidenceTable['rows'] } | undefined;

  const tableFor = (list: EvidenceList): EvidenceTable => {
    const known = tables.get(list) ?? tableOf(list);
    tables.set(list, known);
    return known;
  };
  return {
    rows: (list, from, amount, sort) => {
      const table = tableFor(list);
      const end = from + Math.min(amount, mostRows);
      if (sort === undefined) return { ...table, rows: table.rows.slice(from, end) };
      const key = `${sort.column} ${sort.isDescending}`;
      if (sorted?.table !== table || sorted.key !== key) sorted = { table, key, rows: sortedRows(table.rows, sort) };
      return { ...table, rows: sorted.rows.slice(from, end) };
    },
    csv: (list) => {
      const { columns, rows } = tableFor(list);
      if (list.certainty === 'at-least') {
        return writeCsv(
          [...columns, completeness],
          rows.map((row) => [...row, incomplete]),
        );
      }
      return writeCsv(columns, rows);
    },
  };
}
