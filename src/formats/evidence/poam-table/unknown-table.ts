import { layoutKey } from '../reading/layout-key.ts';
import type { PoamTableQuestion } from '../reading/reader.ts';
import { type TableRow, textOf } from './cell-value.ts';
import { unknownTable } from './words.ts';

/** A table without the headings of a POA&M: the row that looks like its headings, and the first rows below. */
export interface UnknownTable {
  readonly headings: TableRow;
  readonly samples: readonly TableRow[];
}

/** How many cells of a row hold a text or a number. */
export const filledCells = ({ cells }: TableRow) => cells.filter((cell) => textOf(cell) !== '').length;

/** The table among some rows: under the widest row of texts, which has three cells at least. Nothing where there is none. */
export function findUnknownTable(rows: readonly TableRow[]): UnknownTable | undefined {
  const widths = rows.map((row) => (row.cells.some((cell) => typeof cell === 'number') ? 0 : filledCells(row)));
  const width = Math.max(0, ...widths);
  const at = widths.indexOf(width);
  const headings = rows[at];
  if (width < 3 || headings === undefined) return undefined;
  const samples = rows.slice(at + 1).filter((row) => filledCells(row) >= 2);
  return samples.length === 0 ? undefined : { headings, samples };
}

const writtenIn = ({ headings }: UnknownTable): string[] =>
  Array.from(headings.cells, (cell) => textOf(cell).slice(0, 160));

/** The name under which what is said of such a table can be kept. */
export const layoutOfUnknown = (table: UnknownTable): string => layoutKey(writtenIn(table));

/**
 * The question about such a table: which column is what, with the first values of each. What its headings seem to be is added
 * by `proposed-mapping.ts`, which loads for such a table alone.
 */
export function askOfUnknownTable(table: UnknownTable, file: string, sheet?: string): PoamTableQuestion {
  const { headings, samples } = table;
  const written = writtenIn(table);
  const columns = written.flatMap((heading, at) => {
    if (heading === '') return [];
    const values = samples.map(({ cells }) => textOf(cells[at]).slice(0, 60)).filter((text) => text !== '');
    return [{ heading, samples: [...new Set(values)].slice(0, 3) }];
  });
  const where = sheet === undefined ? {} : { sheet };
  return {
    kind: 'question',
    file,
    question: 'poam-columns',
    message: unknownTable.question(file, sheet, headings.number),
    options: [{ answer: noPoam, words: unknownTable.noPoam }],
    table: { ...where, columns, proposed: { columns: {} }, layout: layoutKey(written) },
  };
}

/** The answer that such a table is no POA&M. */
export const noPoam = 'none';
