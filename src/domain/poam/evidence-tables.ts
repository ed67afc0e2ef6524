import { unitText } from '../triggers/evaluation/wording.ts';
import type { JudgedItem } from './counting/judged-items.ts';
import type { PoamItem, ReadIssue } from './evidence.ts';
import type { MovedDetection } from './history/changes.ts';
import type { DueMismatch } from './rules/due-dates.ts';
import type { CountedHost } from './scans/host-authentication.ts';
import type { UniqueVulnerability } from './scans/scan-vulnerabilities.ts';
import { effectiveRatingText, ratingName } from './words/rating-words.ts';
import { standingText } from './words/standing-words.ts';

/** What happened to an item from one month to the next. */
export interface ItemChange {
  /** The POA&M’s date, of the later month. */
  readonly date: string;
  readonly item: PoamItem;
  readonly what: string;
}

/** What the rows of a list are, by the kind of list. */
interface ListedRows {
  readonly items: JudgedItem;
  readonly mismatches: DueMismatch;
  readonly vulnerabilities: UniqueVulnerability;
  readonly hosts: CountedHost;
  readonly 'moved-dates': MovedDetection;
  readonly changes: ItemChange;
  readonly issues: ReadIssue;
}

/** The list behind a number, its rows not yet written out as text. */
export type EvidenceList = {
  [Kind in keyof ListedRows]: {
    /** For the name of a file. */
    readonly id: string;
    /** What the rows are, with their number. */
    readonly title: string;
    readonly kind: Kind;
    readonly rows: readonly ListedRows[Kind][];
  };
}[keyof ListedRows];

/** A list as text: for a table on the page, and for a CSV file, whose writer guards it. */
export interface EvidenceTable {
  readonly columns: readonly string[];
  /** Each with as many cells as there are columns. What is not given is an empty cell. */
  readonly rows: readonly (readonly string[])[];
}

interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | number | undefined;
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

const mismatchColumns: readonly Column<DueMismatch>[] = [
  ...ofItem<DueMismatch>(nameColumns),
  { heading: 'Effective rating', cell: ({ rating }) => ratingName(rating) },
  { heading: 'Original detection date', cell: ({ item }) => item.detected },
  { heading: 'Due date', cell: ({ due }) => due },
  { heading: 'Scheduled completion date', cell: ({ scheduled }) => scheduled },
  { heading: 'Days scheduled after due', cell: ({ days }) => days },
  ...ofItem<DueMismatch>(placeColumns),
];

const vulnerabilityColumns: readonly Column<UniqueVulnerability>[] = [
  { heading: 'Scanner', cell: ({ tool }) => tool },
  { heading: 'Identifier', cell: ({ id }) => id },
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'Severity', cell: ({ severity }) => ratingName(severity) },
  { heading: 'Hosts, added over the files', cell: ({ hosts }) => hosts },
  { heading: 'First seen', cell: ({ firstSeen }) => firstSeen },
  { heading: 'Files', cell: ({ files }) => files.join(', ') },
];

const hostColumns: readonly Column<CountedHost>[] = [
  { heading: 'Host', cell: ({ name }) => name },
  { heading: 'With credentials', cell: ({ authentication }) => authentication },
  { heading: 'Read from', cell: ({ basis }) => basis },
  { heading: 'Decided by', cell: ({ decidedBy }) => decidedBy },
  { heading: 'Left out because', cell: ({ leftOut }) => leftOut },
  { heading: 'Files', cell: ({ files }) => files.join(', ') },
];

const movedDateColumns: readonly Column<MovedDetection>[] = [
  ...ofItem<MovedDetection>(nameColumns),
  { heading: 'Detected, before', cell: ({ from }) => from },
  { heading: 'Detected, now', cell: ({ to }) => to },
  { heading: 'Moved by', cell: ({ days }) => unitText(days, 'days') },
  { heading: 'File before', cell: ({ before }) => before.place.file },
  ...ofItem<MovedDetection>(placeColumns),
];

const changeColumns: readonly Column<ItemChange>[] = [
  { heading: 'POA&M date', cell: ({ date }) => date },
  { heading: 'Change', cell: ({ what }) => what },
  ...ofItem<ItemChange>([...nameColumns, ...placeColumns]),
];

const kindWords: Readonly<Record<ReadIssue['kind'], string>> = {
  'left-out': 'Row left out',
  unread: 'Value not read',
  noted: 'Noted',
};

const issueColumns: readonly Column<ReadIssue>[] = [
  { heading: 'Kind', cell: ({ kind }) => kindWords[kind] },
  { heading: 'What was found', cell: ({ what }) => what },
  { heading: 'What was done', cell: ({ done }) => done },
  { heading: 'Rows or values', cell: ({ rows = 1 }) => rows },
  { heading: 'File', cell: ({ place }) => place.file },
  { heading: 'Sheet', cell: ({ place }) => place.sheet },
  { heading: 'Row', cell: ({ place }) => place.row },
  { heading: 'Column', cell: ({ place }) => place.column },
];

/** Writes a list out as text. */
export function tableOf(list: EvidenceList): EvidenceTable {
  switch (list.kind) {
    case 'items':
      return written(itemColumns, list.rows);
    case 'mismatches':
      return written(mismatchColumns, list.rows);
    case 'vulnerabilities':
      return written(vulnerabilityColumns, list.rows);
    case 'hosts':
      return written(hostColumns, list.rows);
    case 'moved-dates':
      return written(movedDateColumns, list.rows);
    case 'changes':
      return written(changeColumns, list.rows);
    case 'issues':
      return written(issueColumns, list.rows);
  }
}

function written<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): EvidenceTable {
  const cells = (row: Row) => columns.map(({ cell }) => String(cell(row) ?? ''));
  return { columns: columns.map(({ heading }) => heading), rows: rows.map(cells) };
}
