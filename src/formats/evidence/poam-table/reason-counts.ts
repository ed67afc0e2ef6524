import type { RowReason } from '../../../domain/poam/evidence.ts';

/** Rows of a table by the reason for which they stand apart: how many, and the first. */
export interface ReasonCounts {
  readonly add: (reason: RowReason, row: number) => void;
  readonly of: (reason: RowReason) => { readonly rows: number; readonly first: number };
  /** Every reason that was met, in the order in which they were met. */
  readonly all: () => { readonly reason: RowReason; readonly rows: number; readonly first: number }[];
}

/** Counts with no rows. */
export function startReasonCounts(): ReasonCounts {
  const counts = new Map<RowReason, { rows: number; first: number }>();
  return {
    add(reason, row) {
      const count = counts.get(reason);
      if (count) count.rows++;
      else counts.set(reason, { rows: 1, first: row });
    },
    of: (reason) => counts.get(reason) ?? { rows: 0, first: 0 },
    all: () => [...counts].map(([reason, count]) => ({ reason, ...count })),
  };
}
