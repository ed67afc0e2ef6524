import { unitText } from '../triggers/words/amounts.ts';
import { capitalized } from '../wording.ts';
import type { JudgedItem } from './counting/judged-items.ts';
import type { PoamItem, ReadIssue } from './evidence.ts';
import { type ListedFieldId, poamColumns } from './fields/poam-fields.ts';
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
    /** Set where rows may be missing, since something was not read or cannot be assessed. */
    readonly certainty?: 'at-least';
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

/** The column of a field, as its row in the table of fields heads it. */
function fieldColumn(field: ListedFieldId): Column<PoamItem> {
  return {
    heading: poamColumns[field].listed,
    cell: ({ [field]: value }) => (typeof value === 'object' ? value.join(', ') : value),
  };
}

const nameColumns: readonly Column<PoamItem>[] = [fieldColumn('id'), fieldColumn('name')];

function field(id: ListedFieldId): Column<JudgedItem> {
  const { heading, cell } = fieldColumn(id);
  return { heading, cell: ({ item }) => cell(item) };
}

/** What is worked out of the fields of an item, and listed between them. */
type WorkedOut =
  | 'rating'
  | 'original'
  | 'adjusted'
  | 'age'
  | 'due'
  | 'pastDue'
  | 'standing'
  | 'unclear'
  | 'reason'
  | 'fresh'
  | 'weaknesses';

/** The columns of a list of items, in their order: every field that is to be listed has its place here. */
const itemColumns: Readonly<Record<ListedFieldId | WorkedOut, Column<JudgedItem>>> = {
  id: field('id'),
  name: field('name'),
  rating: { heading: 'Effective rating', cell: ({ rating }) => rating && ratingName(rating) },
  age: { heading: 'Age in days', cell: ({ age }) => age },
  detected: field('detected'),
  due: { heading: 'Due date', cell: ({ due }) => due },
  pastDue: {
    heading: 'Days past due',
    cell: ({ pastDue }) => (pastDue !== undefined && pastDue > 0 ? pastDue : undefined),
  },
  scheduled: field('scheduled'),
  standing: { heading: 'Counted', cell: ({ standing }) => standingText(standing) },
  status: field('status'),
  unclear: { heading: 'Why its status is not clear', cell: ({ item }) => capitalized(item.unclearStatus ?? '') },
  completed: field('completed'),
  reason: { heading: 'Why this rating', cell: ({ rated }) => effectiveRatingText(rated) },
  original: { heading: 'Original rating', cell: ({ item }) => item.originalRating && ratingName(item.originalRating) },
  adjusted: { heading: 'Adjusted rating', cell: ({ item }) => item.adjustedRating && ratingName(item.adjustedRating) },
  riskAdjustment: field('riskAdjustment'),
  falsePositive: field('falsePositive'),
  operationalRequirement: field('operationalRequirement'),
  vendorDependency: field('vendorDependency'),
  vendorCheckIn: field('vendorCheckIn'),
  fresh: {
    heading: 'Check-in recent enough',
    cell: ({ isCheckInFresh }) => (isCheckInFresh === undefined ? undefined : isCheckInFresh ? 'Yes' : 'No'),
  },
  detector: field('detector'),
  sourceId: field('sourceId'),
  weaknesses: { heading: 'Vulnerability', cell: ({ weaknesses }) => weaknesses.join(', ') },
  cves: field('cves'),
  knownExploitedDue: field('knownExploitedDue'),
  assets: field('assets'),
};

function ofItem<Row extends { readonly item: PoamItem }>(columns: readonly Column<PoamItem>[]): Column<Row>[] {
  return columns.map(({ heading, cell }) => ({ heading, cell: ({ item }) => cell(item) }));
}

const mismatchColumns: readonly Column<DueMismatch>[] = [
  ...ofItem<DueMismatch>(nameColumns),
  { heading: 'Effective rating', cell: ({ rating }) => ratingName(rating) },
  ...ofItem<DueMismatch>([fieldColumn('detected')]),
  { heading: 'Due date', cell: ({ due }) => due },
  ...ofItem<DueMismatch>([fieldColumn('scheduled')]),
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
  { heading: 'Also reported as', cell: ({ otherNames }) => otherNames?.join(', ') },
  { heading: 'One machine or two, as you answered', cell: ({ saidOfPairs }) => saidOfPairs },
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
      return written([...Object.values(itemColumns), ...ofItem<JudgedItem>(placeColumns)], list.rows);
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
