import { type RowReason, rowReasons, type TableAccount, type UnknownValue } from '../../../domain/poam/evidence.ts';
import { columnLabels, headingKey, type ScanTableMapping, scanColumns } from './column-mapping.ts';

/** Counts what becomes of the rows of a table. */
export interface AccountLog {
  /** A row that stands apart, for this reason. */
  readonly add: (reason: RowReason, row: number) => void;
  readonly close: (rows: number, unknownValues: readonly UnknownValue[]) => TableAccount;
}

/** Starts the account of a table with these headings, of which the mapping says what they are. */
export function startAccount(headings: readonly string[], { columns }: ScanTableMapping): AccountLog {
  const met = new Map<RowReason, { rows: number; readonly first: number }>();
  const readAs = new Map<string, string>();
  for (const column of scanColumns) {
    const key = headingKey(columns[column] ?? '');
    if (key !== '' && !readAs.has(key)) readAs.set(key, columnLabels[column]);
  }
  return {
    add(reason, row) {
      const known = met.get(reason);
      if (known) known.rows += 1;
      else met.set(reason, { rows: 1, first: row });
    },
    close: (rows, unknownValues) => ({
      rows,
      columns: headings.flatMap((heading, at) => {
        if (heading === '') return [];
        const key = headingKey(heading);
        // Of two columns with one heading the first is read.
        const isFirst = headings.findIndex((one) => headingKey(one) === key) === at;
        const label = isFirst ? readAs.get(key) : undefined;
        return [label === undefined ? { heading } : { heading, readAs: label }];
      }),
      reasons: rowReasons.flatMap((reason) => {
        const counted = met.get(reason);
        return counted ? [{ reason, ...counted }] : [];
      }),
      unknownValues,
    }),
  };
}
