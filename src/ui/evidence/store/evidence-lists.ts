import type { EvidenceResult } from '../../../domain/poam/counting/count-with.ts';
import type { LateCount } from '../../../domain/poam/counting/late-counts.ts';
import { isOpen, isRated } from '../../../domain/poam/counting/standings.ts';
import type { EvidenceList } from '../../../domain/poam/evidence-tables.ts';
import type { AgedTriggerId } from '../../../domain/triggers/facts/trigger-facts.ts';
import { fullName } from '../../../domain/triggers/trigger-names.ts';
import { vulnerabilityTriggerOf } from '../../../domain/triggers/vulnerabilities.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import type { ListHead } from '../tasks.ts';
import type { HeldEvidence } from './held-evidence.ts';

/** The lists behind a count: those behind each part of it, and all by their name. */
export interface CountLists {
  readonly late: ReadonlyMap<AgedTriggerId, readonly ListHead[]>;
  readonly vulnerabilities: readonly ListHead[];
  readonly hosts: readonly ListHead[];
  /** By the id of the note. */
  readonly notes: ReadonlyMap<string, readonly ListHead[]>;
  readonly others: readonly ListHead[];
  readonly byName: ReadonlyMap<string, EvidenceList>;
}

/** What the items of a note have in common, behind their number. Notes about items that are not here have plain words. */
const noteWords: Readonly<Record<string, string>> = {
  'not-assessed': 'not assessed',
  'detected-later': 'detected after the day of the count',
  'duplicate-ids': 'with the POA&M ID of another item',
  'without-key': 'without the identifier that tells vulnerabilities apart',
  'high-operational-requirements': 'rated High with an operational requirement',
  'stale-check-ins': 'without a recent check-in with the vendor',
  'known-exploited': 'past the due date in the Known Exploited Vulnerabilities catalog',
};

/**
 * The lists behind a count, none of them empty.
 *
 * @param historyLists What changed from month to month.
 */
export function listsOf(
  count: EvidenceResult,
  files: readonly HeldEvidence[],
  historyLists: readonly EvidenceList[],
): CountLists {
  const byName = new Map<string, EvidenceList>();
  /** Whether rows of files that were not read may be missing in a list. */
  const isCut = ({ kind }: EvidenceList): boolean => {
    if (kind === 'issues') return false;
    const isOfScans = kind === 'vulnerabilities' || kind === 'hosts';
    return count.shortfallsIn.includes(isOfScans ? 'scans' : 'poams');
  };
  const head = (list: EvidenceList): ListHead[] => {
    if (list.rows.length === 0) return [];
    const { id, title, rows } = list;
    if (list.certainty === undefined && !isCut(list)) {
      byName.set(id, list);
      return [{ list: id, title, rows: rows.length }];
    }
    const more = { title: atLeastText(title, rows.length), certainty: 'at-least' } as const;
    byName.set(id, { ...list, ...more });
    return [{ list: id, rows: rows.length, ...more }];
  };
  const items = (id: string, rows: EvidenceResult['items'], what: string) =>
    head({ id, kind: 'items', rows, title: `${countText(rows.length, 'item')}: ${what}` });
  const { scans, choices, mismatches } = count;
  const open = count.items.filter(({ item, standing, rated }) => isOpen(standing, choices) && isRated(item, rated));
  const issues = files.flatMap((file) => file.issues);
  return {
    byName,
    late: new Map(count.late.map((one) => [one.trigger, lateLists(one).flatMap(head)])),
    vulnerabilities:
      count.vulnerabilities.from === 'poam'
        ? items('open-items', open, 'open vulnerabilities of the POA&M')
        : head(vulnerabilities(scans?.vulnerabilities.unique ?? [])),
    hosts: hostLists(scans?.authentication.hosts ?? []).flatMap(head),
    notes: new Map(
      count.notes.map(({ id, items: about }) => [id, items(`note-${id}`, about, noteWords[id] ?? 'to look at')]),
    ),
    others: [
      items('items', count.items, 'all items of all files'),
      head({
        ...{ id: 'due-dates-differ', kind: 'mismatches', rows: mismatches },
        title: `${countText(mismatches.length, 'Scheduled Completion Date')} different from the due date`,
      }),
      ...historyLists.map(head),
      head({
        ...{ id: 'issues', kind: 'issues', rows: issues },
        title: `${countText(issues.length, 'remark')} on what was read`,
      }),
    ].flat(),
  };
}

/** The late items behind the number of a trigger, those left out of it, and those that cannot be assessed. */
function lateLists(count: LateCount): EvidenceList[] {
  const name = fullName(vulnerabilityTriggerOf(count.trigger));
  const kinds = { late: 'counted', excluded: 'just as old but left out', unclear: 'not assessed' } as const;
  return (['late', 'excluded', 'unclear'] as const).map((list) => ({
    id: `${count.trigger}-${list}`,
    kind: 'items',
    rows: count[list],
    ...(list === 'late' && count.certainty !== 'exact' ? { certainty: 'at-least' as const } : {}),
    title: `${name}: ${countText(count[list].length, 'item')} ${kinds[list]}`,
  }));
}

/** A title with its number as a lower bound: “At least 12 items: …”. */
function atLeastText(title: string, rows: number): string {
  const number = numberText(rows);
  return title.startsWith(number) ? `At least ${title}` : title.replace(`: ${number} `, `: at least ${number} `);
}

function vulnerabilities(rows: Extract<EvidenceList, { kind: 'vulnerabilities' }>['rows']): EvidenceList {
  const title = countText(rows.length, 'unique vulnerability', 'unique vulnerabilities');
  return { id: 'unique-vulnerabilities', kind: 'vulnerabilities', rows, title };
}

/** The hosts behind the number of those without credentials, and all. */
function hostLists(all: Extract<EvidenceList, { kind: 'hosts' }>['rows']): EvidenceList[] {
  const rows = all.filter(({ authentication, leftOut }) => authentication === 'no' && leftOut === undefined);
  const title = countText(rows.length, 'host without credentials', 'hosts without credentials');
  return [
    { id: 'hosts-without-credentials', kind: 'hosts', rows, title },
    { id: 'hosts', kind: 'hosts', rows: all, title: countText(all.length, 'host') },
  ];
}
