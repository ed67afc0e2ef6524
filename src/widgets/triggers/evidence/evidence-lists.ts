import type { EvidenceResult } from '../../../domain/poam/counting/count-evidence.ts';
import { isOpen } from '../../../domain/poam/counting/standings.ts';
import type { PoamEvidence, ReadIssue, ScanEvidence } from '../../../domain/poam/evidence.ts';
import {
  type EvidenceTable,
  hostTable,
  itemsTable,
  lateTable,
  mismatchTable,
  movedDatesTable,
  vulnerabilityTable,
} from '../../../domain/poam/evidence-tables.ts';
import type { MonthChanges } from '../../../domain/poam/history/changes.ts';
import { countText } from '../../../domain/triggers/evaluation/wording.ts';
import type { AgedTriggerId } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { ListHead } from './protocol.ts';

/** The lists behind a count: those behind each part of it, and all by their name. */
export interface CountLists {
  readonly late: ReadonlyMap<AgedTriggerId, readonly ListHead[]>;
  readonly vulnerabilities: readonly ListHead[];
  readonly hosts: readonly ListHead[];
  /** By the id of the note. */
  readonly notes: ReadonlyMap<string, readonly ListHead[]>;
  readonly others: readonly ListHead[];
  readonly byName: ReadonlyMap<string, EvidenceTable>;
}

/** What the items of a note have in common, behind their number. Notes about items that are not here have plain words. */
const noteWords: Readonly<Record<string, string>> = {
  'not-assessed': 'not assessed',
  'detected-later': 'detected after the as-of day',
  'duplicate-ids': 'with a POA&M id that another one has',
  'without-key': 'without what tells vulnerabilities apart',
  'high-operational-requirements': 'rated High with an operational requirement',
  'stale-check-ins': 'without a recent check-in with the vendor',
  'known-exploited': 'past the due date of the Known Exploited Vulnerabilities catalog',
};

/** The lists behind a count, none of them empty. Their rows are written when they are looked at. */
export function listsOf(
  count: EvidenceResult,
  files: readonly (PoamEvidence | ScanEvidence)[],
  changes: readonly MonthChanges[],
): CountLists {
  const byName = new Map<string, EvidenceTable>();
  const head = (table: EvidenceTable): ListHead[] => {
    if (table.size === 0) return [];
    byName.set(table.id, table);
    return [{ list: table.id, title: table.title, columns: table.columns, rows: table.size }];
  };
  const { items, scans, choices } = count;
  const open = items.filter(({ standing }) => isOpen(standing, choices));
  return {
    byName,
    late: new Map(
      count.late.map((one) => [
        one.trigger,
        (['late', 'excluded', 'unclear'] as const).flatMap((list) => head(lateTable(one, list))),
      ]),
    ),
    vulnerabilities: scans
      ? head(vulnerabilityTable(scans.vulnerabilities.unique))
      : head(itemsTable({ items: open }, 'open-items', 'open vulnerabilities of the POA&M')),
    hosts: scans ? head(hostTable(scans.authentication)) : [],
    notes: new Map(
      count.notes.map(({ id, items: about }) => [
        id,
        head(itemsTable({ items: about }, `note-${id}`, noteWords[id] ?? 'to look at')),
      ]),
    ),
    others: [
      head(itemsTable(count, 'items', 'all items of all files')),
      head(mismatchTable(count.mismatches)),
      head(changesTable(changes)),
      head(movedDatesTable(changes.flatMap(({ movedLater, movedEarlier }) => [...movedLater, ...movedEarlier]))),
      head(issueTable(files.flatMap(({ issues }) => issues))),
    ].flat(),
  };
}

/** A table whose rows are written when they are first asked for. */
function tableOf(id: string, title: string, columns: readonly string[], size: number, write: () => string[][]) {
  let written: string[][] | undefined;
  return {
    id,
    title,
    columns,
    size,
    get rows() {
      written ??= write();
      return written;
    },
  } satisfies EvidenceTable;
}

const kindWords: Readonly<Record<ReadIssue['kind'], string>> = {
  'left-out': 'Row left out',
  unread: 'Value not read',
  noted: 'Noted',
};

function issueTable(issues: readonly ReadIssue[]): EvidenceTable {
  const columns = ['Kind', 'What was found', 'What was done', 'Rows or values', 'File', 'Sheet', 'Row', 'Column'];
  const title = `${countText(issues.length, 'remark')} on what was read`;
  return tableOf('issues', title, columns, issues.length, () =>
    issues.map(({ place, kind, what, done, rows = 1 }) => [
      kindWords[kind],
      what,
      done,
      String(rows),
      place.file,
      place.sheet ?? '',
      String(place.row ?? ''),
      place.column ?? '',
    ]),
  );
}

const changeWords = {
  added: 'New',
  closed: 'Closed',
  gone: 'On no sheet any more',
  reopened: 'Open again',
} as const;

function changesTable(changes: readonly MonthChanges[]): EvidenceTable {
  const kinds = Object.keys(changeWords) as (keyof typeof changeWords)[];
  const found = changes.flatMap((month) => [
    ...kinds.flatMap((kind) => month[kind].map((item) => ({ date: month.date, item, what: changeWords[kind] }))),
    ...month.recurrences.map(({ item, before, lastOpen }) => ({
      date: month.date,
      item,
      what: `Known under another id, ${before.id ?? 'none'}, last open on ${lastOpen}`,
    })),
  ]);
  const columns = ['POA&M date', 'Change', 'POA&M id', 'Weakness name', 'File', 'Sheet', 'Row'];
  const title = countText(found.length, 'change from month to month', 'changes from month to month');
  return tableOf('changes', title, columns, found.length, () =>
    found.map(({ date, item, what }) => [
      date,
      what,
      item.id ?? '',
      item.name ?? '',
      item.place.file,
      item.place.sheet ?? '',
      String(item.place.row ?? ''),
    ]),
  );
}
