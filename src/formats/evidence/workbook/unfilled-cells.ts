import type { CellValue } from '../poam-table/cell-value.ts';
import type { CellRange } from './cell-reference.ts';
import { noResult } from './sheet-cell.ts';

/** Cells that one formula of another cell was to fill, and whose results were not saved. */
export interface UnfilledCells {
  /** Adds the range of a formula that stands in the row being read. */
  readonly add: (range: CellRange) => void;
  /** Marks those cells of a row that are empty as without a result. */
  readonly mark: (row: number, cells: (CellValue | undefined)[]) => void;
}

/** No such cells yet. The work for a row does not grow with the number of ranges. */
export function startUnfilled(): UnfilledCells {
  /** The last row that is to be filled, by column. */
  const lastRows: number[] = [];
  let lastOfAll = 0;
  return {
    add({ firstColumn, lastColumn, lastRow }) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        lastRows[column] = Math.max(lastRows[column] ?? 0, lastRow);
      }
      lastOfAll = Math.max(lastOfAll, lastRow);
    },
    mark(row, cells) {
      if (row > lastOfAll) return;
      lastRows.forEach((lastRow, column) => {
        if (row <= lastRow) cells[column] ??= noResult;
      });
    },
  };
}
