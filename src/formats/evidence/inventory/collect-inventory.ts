import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { Place, TableAccount } from '../../../domain/poam/evidence.ts';
import type { TableRow } from '../poam-table/cell-value.ts';
import { type ReasonCounts, startReasonCounts } from '../poam-table/reason-counts.ts';
import type { IssueLog } from '../reading/issues.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import {
  findInventoryHeadings,
  type InventoryColumnId,
  type InventoryHeadings,
  inventoryColumnIds,
  inventoryColumns,
} from './columns.ts';
import { dateAbove } from './inventory-date.ts';
import { noteGathered, type RowReader, startGathering, startRowReader } from './row-to-asset.ts';
import { notes, refusals, unread } from './words.ts';

/** Headings are looked for in so many rows that hold anything. The template has one above them. */
export const headerSearchRows = 100;

/** How many issues of one sort are listed one by one. */
export const listedOfSort = 20;

/** Collects the tables of an inventory. */
export interface InventoryCollector {
  /**
   * Starts the next table.
   *
   * @param nameOf What a column is called in a place: its letters, or its heading. The first is 0.
   */
  readonly table: (
    sheet: string | undefined,
    nameOf: (column: number, written: readonly string[]) => string,
  ) => InventoryTable;
  /** What was read. @throws ReadingEnd where no table has the headings of an inventory. */
  readonly finish: (format: string) => InventoryEvidence;
}

/** Takes the rows of a table one by one. */
export interface InventoryTable {
  /** Takes the next row that is not empty. Says whether more are wanted. */
  readonly accept: (row: TableRow) => boolean;
  /** Takes note of a row of data that cannot be read by position. Its caller reports it. */
  readonly passOver: (row: number) => void;
  readonly headings: () => InventoryHeadings | undefined;
  /** Ends the table, and notes what speaks for many of its rows. */
  readonly close: () => void;
}

/** Starts on an inventory. @param file Its name. @param system Where serial numbers of dates count from. */
export function startInventory(file: string, log: IssueLog, system: 1900 | 1904 = 1900): InventoryCollector {
  const gathered = startGathering();
  const accounts: TableAccount[] = [];
  let date: PlainDate | undefined;

  const table: InventoryCollector['table'] = (sheet, nameOf) => {
    const above: TableRow[] = [];
    const reasons = startReasonCounts();
    let headings: InventoryHeadings | undefined;
    let reader: RowReader | undefined;
    let below = 0;
    const inSheet = { file, ...(sheet === undefined ? {} : { sheet }) };

    function placeOf(row: number, column?: InventoryColumnId): Place {
      const at = column === undefined ? undefined : headings?.columns.get(column);
      return { ...inSheet, row, ...(at === undefined ? {} : { column: nameOf(at, headings?.written ?? []) }) };
    }

    function lookForHeadings(row: TableRow): boolean {
      headings = findInventoryHeadings(row);
      if (headings === undefined) return above.push(row) < headerSearchRows;
      reader = startRowReader(headings, gathered, log, placeOf);
      const found = dateAbove(above, system);
      if (typeof found === 'object') log.unread(placeOf(found.row), ...unread.date(found.text, found.problem));
      else if (found !== undefined && (date === undefined || found > date)) date = found;
      return true;
    }

    return {
      accept(row) {
        if (reader === undefined) return lookForHeadings(row);
        below++;
        const reason = reader.take(row);
        if (reason !== undefined) reasons.add(reason, row.number);
        return true;
      },
      passOver(row) {
        below++;
        gathered.rows++;
        reasons.add('unread', row);
      },
      headings: () => headings,
      close() {
        if (headings === undefined) return;
        noteTable(log, inSheet, headings, reasons);
        accounts.push({
          ...(sheet === undefined ? {} : { sheet }),
          rows: below,
          columns: columnsOf(headings),
          reasons: reasons.all(),
          unknownValues: reader?.unknownValues() ?? [],
        });
      },
    };
  };

  return {
    table,
    finish(format) {
      if (accounts.length === 0) throw new ReadingEnd('refused', refusals.noHeadings);
      noteGathered(gathered, log, file);
      return {
        kind: 'inventory',
        file,
        format,
        ...(date === undefined ? {} : { date }),
        assets: gathered.store.all(),
        issues: log.close(),
        accounts,
        rows: gathered.rows,
      };
    },
  };
}

/** Notes which columns a table lacks, and what speaks for many of its rows. */
function noteTable(
  log: IssueLog,
  place: Place,
  { columns, written, repeated }: InventoryHeadings,
  reasons: ReasonCounts,
): void {
  const without = (ids: readonly InventoryColumnId[], done: string) => {
    for (const id of ids)
      if (!columns.has(id)) log.noted(place, ...notes.missingColumn(inventoryColumns[id].label, done));
  };
  without(['identifier', 'address', 'dnsName'], notes.withoutIdentity);
  without(['authenticatedScan', 'inLatestScan'], notes.withoutAnswer);
  for (const at of repeated) log.noted(place, ...notes.repeatedHeading(written[at] ?? ''));
  const own = [reasons.of('template'), reasons.of('repeated-heading')].filter(({ rows }) => rows > 0);
  const template = {
    rows: own.reduce((sum, { rows }) => sum + rows, 0),
    first: Math.min(...own.map(({ first }) => first)),
  };
  const said = [
    [template, notes.templateRows],
    [reasons.of('footer'), notes.footers],
    [reasons.of('other'), notes.otherRows],
    [reasons.of('hidden'), notes.hiddenRows],
  ] as const;
  for (const [rows, words] of said) if (rows.rows > 0) log.noted({ ...place, row: rows.first }, ...words(rows));
}

/** The columns in the order of the table, and what each is read as. */
function columnsOf({ written, columns }: InventoryHeadings): TableAccount['columns'] {
  const readAt = new Map(inventoryColumnIds.map((id) => [columns.get(id), inventoryColumns[id].label]));
  return written.slice(0, 200).flatMap((heading, at) => {
    const label = readAt.get(at);
    return heading === '' ? [] : [{ heading, ...(label === undefined ? {} : { readAs: label }) }];
  });
}
