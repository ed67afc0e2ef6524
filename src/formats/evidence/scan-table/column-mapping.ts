import type { DateOrder } from '../poam-table/date-text.ts';
import { headingKey } from '../reading/layout-key.ts';
import { identityColumns, knownHeadings, neededColumns, type ScanColumn, scanColumns } from './scan-columns.ts';
import { headingsOf, scanners } from './scanners.ts';
import type { OwnSeverities, SeverityScale } from './severities.ts';
import type { OwnStates } from './states.ts';

export { headingKey, layoutKey } from '../reading/layout-key.ts';
export { columnLabels, neededColumns, type ScanColumn, scanColumns } from './scan-columns.ts';
export { type SeverityScale, severityScales } from './severities.ts';

/** Which column of a table is what. Plain JSON, so that it can be kept for the next file of the same layout. */
export interface ScanTableMapping {
  /** The scanner, for telling its ids from another’s: `Nessus` for everything with Nessus plugin ids. */
  readonly tool: string;
  /** The headings, as they stand in the file. */
  readonly columns: { readonly [Column in ScanColumn]?: string };
  /** Needed where severities are numbers. */
  readonly scale?: SeverityScale;
  /** What its owner says that written severities mean, by `writtenKey`. It goes before what we know of the words. */
  readonly severities?: OwnSeverities;
  /** What its owner says that written states mean, by `writtenKey`. It goes before what we know of the words. */
  readonly states?: OwnStates;
  /** Needed where dates can be read both ways. */
  readonly dateOrder?: DateOrder;
}

/** A mapping as far as the headings tell it. */
export type ProposedMapping = Omit<ScanTableMapping, 'tool'> & { readonly tool?: string };

/** The place of a mapped column among the headings, from 0; −1 where it is not mapped or not there. */
export function columnIndex(headings: readonly string[], mapping: ProposedMapping, column: ScanColumn): number {
  const key = headingKey(mapping.columns[column] ?? '');
  return key === '' ? -1 : headings.findIndex((heading) => headingKey(heading) === key);
}

/** Whether the headings hold every column of a mapping without which nothing can be counted. */
export function fitsHeadings(headings: readonly string[], mapping: ProposedMapping): boolean {
  return neededColumns.every((column) => columnIndex(headings, mapping, column) >= 0);
}

/** Which column is what, as far as the headings tell. */
export function proposeMapping(headings: readonly string[]): ProposedMapping {
  const byKey = new Map<string, string>();
  for (const heading of headings) {
    const key = headingKey(heading);
    if (key !== '' && !byKey.has(key)) byKey.set(key, heading);
  }
  const scanner = scanners.find(({ signs }) => signs.some((keys) => keys.every((key) => byKey.has(key))));
  const columns: { [Column in ScanColumn]?: string } = {};
  for (const column of scanColumns) {
    const isHostId = column === 'hostId';
    const keys = scanner?.columns?.[column] ?? knownHeadings[column];
    const key = keys.find((known) => byKey.has(known) && (isHostId || byKey.get(known) !== columns.host));
    const heading = key === undefined ? undefined : byKey.get(key);
    if (heading !== undefined) columns[column] = heading;
  }
  if (columns.otherSeverity === columns.severity) delete columns.otherSeverity;
  if (!scanner) return { columns };
  const { tool, scale, dateOrder } = scanner;
  return { columns, tool, scale, ...(dateOrder ? { dateOrder } : {}) };
}

/** A mapping that was given, with the columns that tell machines apart as the headings show them, if it has none of these. */
export function withIdentityColumns(mapping: ScanTableMapping, proposed: ProposedMapping): ScanTableMapping {
  if (identityColumns.some((column) => mapping.columns[column] !== undefined)) return mapping;
  const shown = identityColumns.flatMap((column) => {
    const heading = proposed.columns[column];
    const isTaken = heading === undefined || Object.values(mapping.columns).includes(heading);
    return isTaken ? [] : [[column, heading] as const];
  });
  return shown.length === 0 ? mapping : { ...mapping, columns: { ...mapping.columns, ...Object.fromEntries(shown) } };
}

/** The mapping, if the headings of a known scanner tell everything that is needed. */
export function completeMapping({ tool, ...rest }: ProposedMapping): ScanTableMapping | undefined {
  const isComplete = neededColumns.every((column) => rest.columns[column] !== undefined);
  return tool !== undefined && isComplete ? { tool, ...rest } : undefined;
}

/** How many of the headings of scans are among these, as a sign that a row holds headings. */
export function countKnownHeadings(cells: readonly string[]): number {
  const keys = cells.map(headingKey);
  const telling = scanColumns.filter((column) => !identityColumns.some((one) => one === column));
  return telling.filter((column) => keys.some((key) => headingsOf.get(column)?.has(key))).length;
}
