import type { ColumnAccount, TableAccount, UnknownValue } from '../../../domain/poam/evidence.ts';
import type { PoamColumnId } from '../../../domain/poam/fields/poam-fields.ts';
import { columnLabel } from '../../../domain/poam/fields/poam-mapping.ts';
import { placeOfColumn, type ReadColumn } from './collect-table.ts';
import type { Headings } from './find-headers.ts';
import type { NamedTable } from './named-table.ts';

/** More columns than this are not listed. */
const listedColumns = 200;

/** What was made of a table, for its owner to see before the numbers are used. */
export function accountOf({ table, sheet }: NamedTable, unknownValues: readonly UnknownValue[]): TableAccount {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    rows: table.below,
    columns: columnsOf(table.headings),
    reasons: table.reasons.all(),
    unknownValues,
  };
}

/** The columns in the order of the table, and what each is read as. */
function columnsOf({ written, columns }: Headings): ColumnAccount[] {
  const readAt = new Map([...columns].filter(([id]) => isRead(id)).map(([id, at]) => [at, id]));
  const listed: ColumnAccount[] = [];
  for (const [at, heading] of written.entries()) {
    if (heading === '' || listed.length >= listedColumns) continue;
    const column = readAt.get(at);
    const known = column === undefined ? {} : { readAs: columnLabel(column), column };
    listed.push({ heading: heading.slice(0, 160), ...known });
  }
  return listed;
}

function isRead(column: PoamColumnId): boolean {
  return placeOfColumn(column as ReadColumn) >= 0;
}
