import { compareWithScans, latestOf } from '../inventory/compare-with-scans.ts';
import type { InventoryEvidence } from '../inventory/inventory.ts';
import { countOnce } from '../poam/count-evidence.ts';
import { mayHideMore, shortfallsOf } from '../poam/counting/certainty.ts';
import type { EvidenceCount } from '../poam/counting/count-with.ts';
import type { JudgedItem } from '../poam/counting/judged-items.ts';
import type { Certainty } from '../poam/counting/sure-number.ts';
import { poamsOfSystem } from '../poam/counting/systems.ts';
import { plain } from '../poam/counting/weakness-keys.ts';
import type { PoamEvidence, PoamItem, ScanEvidence } from '../poam/evidence.ts';
import { changesOf, type MonthChanges } from '../poam/history/changes.ts';
import { itemsOfMonth, type MonthItems, orderByDate, type PoamMonth } from '../poam/history/months.ts';
import { type SomeChoices, withDefaults } from '../poam/switches/choices.ts';
import { cutText } from '../wording.ts';
import { lateItems } from './late-items.ts';
import {
  type DeviationKind,
  deviationKinds,
  type ListedItem,
  longestItemText,
  longestMonthList,
  type MonthFigures,
  type MonthList,
  type MonthListId,
  type SureNumber,
} from './month-figures.ts';
import { bandsOf, openByRating } from './open-by-age.ts';

/** The figures of a month, and what is to be known before they are taken for it. */
export interface FiguresOfFiles extends MonthFigures {
  /** The systems that the POA&Ms name, where they name several: all are counted as if they were one. */
  readonly systems?: readonly string[];
}

/**
 * What the POA&Ms and scans of a month come to, compared with the POA&M before. Of POA&Ms of several dates the latest is
 * this month’s, and the one before it last month’s. The counting is the calculator’s own, so that the numbers agree.
 *
 * @param switches The switches that do not stand at their defaults.
 * @param inventories The inventory of the month, in one file or several. It is compared with the scans that are counted.
 */
export function figuresOfFiles(
  poams: readonly PoamEvidence[],
  scans: readonly ScanEvidence[],
  switches: SomeChoices = {},
  inventories: readonly InventoryEvidence[] = [],
): FiguresOfFiles {
  const choices = withDefaults(switches);
  const systems = poamsOfSystem(poams).conflict?.systems;
  const months = orderByDate(poams).slice(-2);
  const [now, before] = [months.at(-1), months.length > 1 ? months[0] : undefined];
  // Without a date of its own, a POA&M is in no month, and nothing of it can be late.
  const current = now?.poams ?? poams;
  const count = countOnce(current, scans, switches, now?.date, [], 'same');
  // What a reader finds on the open sheets: false positives and other deviations among it.
  const open = count.items.filter(({ item }) => isListedOpen(item, choices));
  const late = open.filter(isLate);
  const sure = sureness(mayHideMore(current));
  const sureOfLate = sureness(mayHideMore(current) || open.some(isUnclear));
  const lastLate = before && idsOf(lateItems(before.poams, before.date, choices));
  const newlyLate = lastLate && late.filter(({ item }) => !lastLate.has(idOf(item)));
  const changes = before && changesOf(months, choices).at(-1);
  const latest = latestOf(inventories);
  const repeated = count.notes.find(({ id }) => id === 'duplicate-ids');
  return {
    ...(count.asOf === undefined ? {} : { asOf: count.asOf }),
    ...(before === undefined ? {} : { since: before.date }),
    files: [...count.poamFiles, ...count.scanFiles, ...latest.map(({ file }) => file)],
    open: sure(open.length),
    openByRating: openByRating(open),
    ...(changes && newlyLate ? { changes: changeNumbers(changes, open.length, sureOfLate(newlyLate.length)) } : {}),
    lists: listsOf(
      { open, late, newlyLate, changes, wasOpen: before && wasOpenIn(before, choices.sheets) },
      sure,
      sureOfLate,
    ),
    bands: bandsOf(count, open),
    deviations: deviationNumbers(open),
    triggers: count.late.map(({ trigger, state, used, certainty }) => ({ trigger, state, value: used, certainty })),
    ...(count.scans ? { scans: scanFigures(count) } : {}),
    ...(latest.length === 0 ? {} : { inventory: compareWithScans(latest, count.scans?.scans ?? []) }),
    ...(repeated === undefined ? {} : { repeated: repeated.text }),
    shortfalls: [...count.shortfalls, ...shortfallsOf(latest)],
    ...(systems === undefined ? {} : { systems: systems.map(({ name }) => cutText(name, longestItemText)) }),
  };
}

const isLate = ({ pastDue, standing }: JudgedItem) => standing.state === 'counted' && (pastDue ?? 0) > 0;
const isUnclear = ({ standing }: JudgedItem) => standing.state === 'not-assessed';
const idOf = ({ id }: PoamItem) => plain(id ?? '');

/** Gives a number its certainty: it can only be too low where items may not have been read, or lack a fact. */
const sureness =
  (mayBeMore: boolean) =>
  (value: number): SureNumber => ({ value, certainty: certaintyFor(value, mayBeMore) });

function certaintyFor(value: number, mayBeMore: boolean): Certainty {
  if (!mayBeMore) return 'exact';
  return value === 0 ? 'not-known' : 'at-least';
}

/** Whether an item stands on a sheet of open items that is counted. */
const isListedOpen = ({ list }: PoamItem, { sheets }: EvidenceCount['choices']) =>
  list === 'open' || (list === 'configuration' && sheets !== 'open');

/** The ids of items; one without an id cannot be followed, so that it is newly late every time. */
const idsOf = (items: readonly PoamItem[]): ReadonlySet<string> => new Set(items.flatMap((item) => idOf(item) || []));

function changeNumbers(
  { added, closed, reopened, gone, notFollowed, certainty }: MonthChanges,
  open: number,
  newlyLate: SureNumber,
): NonNullable<MonthFigures['changes']> {
  const number = (items: readonly unknown[], kind: keyof typeof certainty): SureNumber => ({
    value: items.length,
    certainty: certainty[kind],
  });
  return {
    added: number(added, 'added'),
    closed: number(closed, 'closed'),
    // What is open now, was not added or opened again, and can be followed, was open before.
    carriedOver: {
      value: Math.max(0, open - added.length - reopened.length - notFollowed.length),
      certainty: notFollowed.length > 0 ? certaintyFor(open, true) : certainty.closed,
    },
    reopened: number(reopened, 'reopened'),
    gone: number(gone, 'gone'),
    newlyLate,
  };
}

interface ToList {
  readonly open: readonly JudgedItem[];
  readonly late: readonly JudgedItem[];
  readonly newlyLate: readonly JudgedItem[] | undefined;
  readonly changes: MonthChanges | undefined;
  /** Finds an open item in the POA&M before; absent without one. */
  readonly wasOpen: ((item: PoamItem) => PoamItem | undefined) | undefined;
}

/** The lists that have items, the longest past due first. */
function listsOf(
  { open, late, newlyLate = [], changes, wasOpen }: ToList,
  sure: (value: number) => SureNumber,
  sureOfLate: (value: number) => SureNumber,
): MonthFigures['lists'] {
  const judged = new Map(open.map((one) => [one.item, one]));
  const rows = (items: readonly PoamItem[]) => items.map((item) => judged.get(item) ?? { item });
  const byAge = (items: readonly JudgedItem[]) =>
    items.toSorted((one, other) => (other.pastDue ?? -Infinity) - (one.pastDue ?? -Infinity));
  const all: Readonly<Record<MonthListId, readonly (JudgedItem | Pick<JudgedItem, 'item'>)[]>> = {
    late: byAge(late),
    newlyLate: byAge(newlyLate),
    vendor: byAge(open.filter(({ item }) => item.vendorDependency === 'yes')),
    newVendor: byAge(open.filter(({ item }) => wasOpen !== undefined && dependsAnew(item, wasOpen))),
    pending: byAge(open.filter(({ pending }) => pending.length > 0)),
    approved: byAge(open.filter(({ item }) => approvedOf(item).length > 0)),
    newlyApproved: byAge(open.filter(({ item }) => wasOpen !== undefined && isApprovedAnew(item, wasOpen))),
    added: rows(changes?.added ?? []),
    closed: rows(changes?.closed ?? []),
    gone: rows(changes?.gone ?? []),
  };
  const listed = (id: string, items: readonly (JudgedItem | Pick<JudgedItem, 'item'>)[]): MonthList => ({
    ...(id === 'late' || id === 'newlyLate' ? sureOfLate : sure)(items.length),
    items: items.slice(0, longestMonthList).map(listedItem),
  });
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, items]) => (items.length === 0 ? [] : [[id, listed(id, items)]])),
  );
}

function listedItem(one: JudgedItem | Pick<JudgedItem, 'item'>): ListedItem {
  const { item } = one;
  const { rating, due, pastDue, pending = [], isCheckInFresh } = 'standing' in one ? one : ({} as Partial<JudgedItem>);
  const approved = approvedOf(item);
  return {
    ...(item.id === undefined ? {} : { id: cutText(item.id, longestItemText) }),
    ...(item.name === undefined ? {} : { name: cutText(item.name, longestItemText) }),
    ...(rating === undefined ? {} : { rating }),
    ...(item.detected === undefined ? {} : { detected: item.detected }),
    ...(due === undefined ? {} : { due }),
    ...(pastDue === undefined ? {} : { pastDue }),
    ...(item.vendorDependency === 'yes' && item.vendorCheckIn !== undefined
      ? { vendorCheckIn: item.vendorCheckIn }
      : {}),
    ...(isCheckInFresh === undefined ? {} : { isCheckInFresh }),
    ...(pending.length === 0 ? {} : { pending }),
    ...(approved.length === 0 ? {} : { approved }),
  };
}

/** Finds items of a POA&M that are open on it, by their id. It reads the POA&M once, and only when it is asked. */
function wasOpenIn(month: PoamMonth, sheets: EvidenceCount['choices']['sheets']): NonNullable<ToList['wasOpen']> {
  let known: MonthItems | undefined;
  return (item) => {
    known ??= itemsOfMonth(month, sheets);
    return known.open.get(idOf(item));
  };
}

/** Whether an item has an approved deviation that it did not have before. */
function isApprovedAnew(item: PoamItem, wasOpen: NonNullable<ToList['wasOpen']>): boolean {
  const approved = approvedOf(item);
  if (approved.length === 0) return false;
  const known = wasOpen(item);
  return known === undefined || approved.some((kind) => !approvedOf(known).includes(kind));
}

/** Whether an item depends on a vendor, and did not before. */
const dependsAnew = (item: PoamItem, wasOpen: NonNullable<ToList['wasOpen']>) =>
  item.vendorDependency === 'yes' && wasOpen(item)?.vendorDependency !== 'yes';

function approvedOf({ riskAdjustment, falsePositive, operationalRequirement }: PoamItem): DeviationKind[] {
  const states = {
    'risk-adjustment': riskAdjustment,
    'false-positive': falsePositive,
    'operational-requirement': operationalRequirement,
  } as const satisfies Record<DeviationKind, unknown>;
  return deviationKinds.filter((kind) => states[kind] === 'yes');
}

function deviationNumbers(open: readonly JudgedItem[]): MonthFigures['deviations'] {
  const numbers = deviationKinds.map((kind) => {
    const pending = open.filter((one) => one.pending.includes(kind)).length;
    const approved = open.filter(({ item }) => approvedOf(item).includes(kind)).length;
    return [kind, { pending, approved }] as const;
  });
  return Object.fromEntries(numbers) as MonthFigures['deviations'];
}

function scanFigures({ numbers, vulnerabilities, scans }: EvidenceCount): NonNullable<MonthFigures['scans']> {
  const named = (measure: EvidenceCount['numbers'][number]['measure']): SureNumber => {
    const found = numbers.find((one) => one.measure === measure);
    return { value: found?.value ?? 0, certainty: found?.value === undefined ? 'not-known' : found.certainty };
  };
  const [first] = scans?.scans ?? [];
  return {
    ...(first?.date === undefined ? {} : { date: first.date }),
    hosts: named('hosts'),
    withoutCredentials: named('unauthenticated'),
    vulnerabilities: { value: vulnerabilities.now ?? 0, certainty: vulnerabilities.certainty },
  };
}
