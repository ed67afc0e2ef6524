import { fullName, triggerOf } from '../triggers/deficiency-triggers.ts';
import { countText, unitText } from '../triggers/evaluation/wording.ts';
import type { EvidenceCount } from './counting/count-evidence.ts';
import type { AuthenticationCount } from './counting/host-authentication.ts';
import { type JudgedItem, standingText } from './counting/judged-items.ts';
import type { LateCount } from './counting/late-counts.ts';
import type { UniqueVulnerability } from './counting/scan-vulnerabilities.ts';
import type { PoamItem } from './evidence.ts';
import type { MovedDetection } from './history/changes.ts';
import type { DueMismatch } from './rules/due-dates.ts';
import { effectiveRatingText, ratingName } from './rules/effective-rating.ts';

/** The list behind a number as text: for a table on the page, and for a CSV file, whose writer guards it. */
export interface EvidenceTable {
  /** For the name of a file. */
  readonly id: string;
  /** What the rows are, with their number. */
  readonly title: string;
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly size: number;
  /** Each with as many cells as there are columns. What is not given is an empty cell. Written when first asked for. */
  readonly rows: readonly (readonly string[])[];
}

interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | number | undefined;
}

function table<Row>(id: string, title: string, columns: readonly Column<Row>[], rows: readonly Row[]): EvidenceTable {
  const cells = (row: Row) => columns.map(({ cell }) => String(cell(row) ?? ''));
  let written: string[][] | undefined;
  return {
    id,
    title,
    columns: columns.map(({ heading }) => heading),
    size: rows.length,
    // Most lists of a count are never looked at.
    get rows() {
      written ??= rows.map(cells);
      return written;
    },
  };
}

const placeColumns: readonly Column<PoamItem>[] = [
  { heading: 'File', cell: ({ place }) => place.file },
  { heading: 'Sheet', cell: ({ place }) => place.sheet },
  { heading: 'Row', cell: ({ place }) => place.row },
];

const nameColumns: readonly Column<PoamItem>[] = [
  { heading: 'POA&M id', cell: ({ id }) => id },
  { heading: 'Weakness name', cell: ({ name }) => name },
];

const itemColumns: readonly Column<JudgedItem>[] = [
  ...ofItem(nameColumns),
  { heading: 'Effective rating', cell: ({ rating }) => rating && ratingName(rating) },
  { heading: 'Age in days', cell: ({ age }) => age },
  { heading: 'Original detection date', cell: ({ item }) => item.detected },
  { heading: 'Due date', cell: ({ due }) => due },
  { heading: 'Days past due', cell: ({ pastDue }) => (pastDue !== undefined && pastDue > 0 ? pastDue : undefined) },
  { heading: 'Scheduled completion date', cell: ({ item }) => item.scheduled },
  { heading: 'Counted', cell: ({ standing }) => standingText(standing) },
  { heading: 'Why this rating', cell: ({ rated }) => effectiveRatingText(rated) },
  { heading: 'Risk adjustment', cell: ({ item }) => item.riskAdjustment },
  { heading: 'False positive', cell: ({ item }) => item.falsePositive },
  { heading: 'Operational requirement', cell: ({ item }) => item.operationalRequirement },
  { heading: 'Vendor dependency', cell: ({ item }) => item.vendorDependency },
  { heading: 'Last vendor check-in', cell: ({ item }) => item.vendorCheckIn },
  { heading: 'Detector', cell: ({ item }) => item.detector },
  { heading: 'Detector’s identifier', cell: ({ item }) => item.sourceId },
  { heading: 'Vulnerability', cell: ({ weaknesses }) => weaknesses.join(', ') },
  { heading: 'CVE', cell: ({ item }) => item.cves.join(', ') },
  { heading: 'Known exploited, due', cell: ({ item }) => item.knownExploitedDue },
  { heading: 'Assets', cell: ({ item }) => item.assets.join(', ') },
  ...ofItem(placeColumns),
];

function ofItem<Row extends { readonly item: PoamItem }>(columns: readonly Column<PoamItem>[]): Column<Row>[] {
  return columns.map(({ heading, cell }) => ({ heading, cell: ({ item }) => cell(item) }));
}

/** The late items behind the number of a trigger, or those left out of it, or those that cannot be assessed. */
export function lateTable(count: LateCount, list: 'late' | 'excluded' | 'unclear' = 'late'): EvidenceTable {
  const name = fullName(triggerOf(count.trigger));
  const kind = { late: 'counted', excluded: 'as old but left out', unclear: 'not assessed' }[list];
  const rows = count[list];
  return table(`${count.trigger}-${list}`, `${name}: ${countText(rows.length, 'item')} ${kind}`, itemColumns, rows);
}

/** All items of all files, with how each stands. */
export function itemsTable({ items }: Pick<EvidenceCount, 'items'>, id = 'items', title = 'items'): EvidenceTable {
  return table(id, `${countText(items.length, 'item')}: ${title}`, itemColumns, items);
}

/** The Scheduled Completion Dates that are not the due dates. */
export function mismatchTable(mismatches: readonly DueMismatch[]): EvidenceTable {
  const columns: readonly Column<DueMismatch>[] = [
    ...ofItem<DueMismatch>(nameColumns),
    { heading: 'Effective rating', cell: ({ rating }) => ratingName(rating) },
    { heading: 'Original detection date', cell: ({ item }) => item.detected },
    { heading: 'Due date', cell: ({ due }) => due },
    { heading: 'Scheduled completion date', cell: ({ scheduled }) => scheduled },
    { heading: 'Days scheduled after due', cell: ({ days }) => days },
    ...ofItem<DueMismatch>(placeColumns),
  ];
  const title = `${countText(mismatches.length, 'Scheduled Completion Date')} other than the due date`;
  return table('due-dates-differ', title, columns, mismatches);
}

/** The unique vulnerabilities of the scans. */
export function vulnerabilityTable(vulnerabilities: readonly UniqueVulnerability[]): EvidenceTable {
  const columns: readonly Column<UniqueVulnerability>[] = [
    { heading: 'Scanner', cell: ({ tool }) => tool },
    { heading: 'Identifier', cell: ({ id }) => id },
    { heading: 'Name', cell: ({ name }) => name },
    { heading: 'Severity', cell: ({ severity }) => ratingName(severity) },
    { heading: 'Hosts, added over the files', cell: ({ hosts }) => hosts },
    { heading: 'First seen', cell: ({ firstSeen }) => firstSeen },
    { heading: 'Files', cell: ({ files }) => files.join(', ') },
  ];
  const title = countText(vulnerabilities.length, 'unique vulnerability', 'unique vulnerabilities');
  return table('unique-vulnerabilities', title, columns, vulnerabilities);
}

/** The hosts behind the share of scans without credentials. */
export function hostTable({ hosts }: Pick<AuthenticationCount, 'hosts'>): EvidenceTable {
  const columns: readonly Column<AuthenticationCount['hosts'][number]>[] = [
    { heading: 'Host', cell: ({ name }) => name },
    { heading: 'With credentials', cell: ({ authentication }) => authentication },
    { heading: 'Read from', cell: ({ basis }) => basis },
    { heading: 'Decided by', cell: ({ decidedBy }) => decidedBy },
    { heading: 'Left out because', cell: ({ leftOut }) => leftOut },
    { heading: 'Files', cell: ({ files }) => files.join(', ') },
  ];
  return table('hosts', countText(hosts.length, 'host'), columns, hosts);
}

/** Dates of original detection that are not what they were in an earlier month. */
export function movedDatesTable(moved: readonly MovedDetection[]): EvidenceTable {
  const columns: readonly Column<MovedDetection>[] = [
    ...ofItem<MovedDetection>(nameColumns),
    { heading: 'Detected, before', cell: ({ from }) => from },
    { heading: 'Detected, now', cell: ({ to }) => to },
    { heading: 'Moved by', cell: ({ days }) => unitText(days, 'days') },
    { heading: 'File before', cell: ({ before }) => before.place.file },
    ...ofItem<MovedDetection>(placeColumns),
  ];
  return table(
    'moved-detection-dates',
    countText(moved.length, 'moved date of detection', 'moved dates of detection'),
    columns,
    moved,
  );
}
