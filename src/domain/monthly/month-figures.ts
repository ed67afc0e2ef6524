import type { PlainDate } from '../calendar/plain-date.ts';
import type { InventoryComparison } from '../inventory/inventory-comparison.ts';
import type { ByRating } from '../poam/counting/ageing.ts';
import type { PendingDeviation } from '../poam/counting/judged-items.ts';
import type { SureNumber } from '../poam/counting/sure-number.ts';
import type { CountedRating } from '../poam/rules/remediation-periods.ts';
import type { FactualState } from '../triggers/evaluation/results.ts';
import type { AgedTriggerId } from '../triggers/facts/trigger-facts.ts';

export type { SureNumber } from '../poam/counting/sure-number.ts';

/*
 * What the files of a month come to, as it is kept with the month’s package. The files themselves are not kept: what a
 * paper needs of them stands here, and lists are kept up to a bound, with the number of all.
 */

/** The most items of a list that are kept with the package: a meeting cannot go through more. */
export const longestMonthList = 200;

/** The ratings that count. */
export const countedRatings = ['high', 'moderate', 'low'] as const satisfies readonly CountedRating[];

/** The kinds of change since the POA&M before. */
export const monthChangeKinds = ['added', 'closed', 'carriedOver', 'reopened', 'gone', 'newlyLate'] as const;

/** A kind of change since the POA&M before. `gone`: open before, and on no sheet now. */
export type MonthChangeKind = (typeof monthChangeKinds)[number];

/** The kinds of deviation request, as the FedRAMP POA&M template has a column for each. */
export const deviationKinds = [
  'risk-adjustment',
  'false-positive',
  'operational-requirement',
] as const satisfies readonly PendingDeviation[];

/** A kind of deviation request. */
export type DeviationKind = (typeof deviationKinds)[number];

/** The most characters of an item’s id and of its name that are kept: enough to find it in the POA&M, which has them whole. */
export const longestItemText = 200;

/** A POA&M item in a list of the month. */
export interface ListedItem {
  /** At most {@link longestItemText}, and an ellipsis. */
  readonly id?: string | undefined;
  /** At most {@link longestItemText}, and an ellipsis. */
  readonly name?: string | undefined;
  /** The rating that counts; absent where it is not known. */
  readonly rating?: CountedRating | undefined;
  readonly detected?: PlainDate | undefined;
  /** The last day on which it is not late. */
  readonly due?: PlainDate | undefined;
  /** Days past that day; absent where not known. */
  readonly pastDue?: number | undefined;
  /** The last day on which the vendor was asked; for items that depend on one. */
  readonly vendorCheckIn?: PlainDate | undefined;
  /** Whether that is recent enough; for items that depend on a vendor. */
  readonly isCheckInFresh?: boolean | undefined;
  /** The deviations that were asked for and are not approved yet. */
  readonly pending?: readonly DeviationKind[] | undefined;
  /** The deviations that are approved. */
  readonly approved?: readonly DeviationKind[] | undefined;
}

/** A list of the month: its first items, and how many there are. */
export interface MonthList extends SureNumber {
  readonly items: readonly ListedItem[];
}

/** The lists that papers show. */
export const monthListIds = [
  ...(['late', 'newlyLate', 'vendor', 'newVendor', 'pending', 'approved', 'newlyApproved'] as const),
  ...(['added', 'closed', 'gone'] as const),
] as const;

/**
 * A list that papers show: late items, items with a vendor dependency, pending and approved deviation requests ... What is
 * new is so since the POA&M before; without one nobody knows what is new.
 */
export type MonthListId = (typeof monthListIds)[number];

/** Open items by age: from so many days, to so many, both inclusive; the last band has no end. */
export interface AgeBandFigures {
  readonly from: number;
  readonly to?: number | undefined;
  readonly open: ByRating;
}

/** What the scans of the month come to. */
export interface ScanFigures {
  readonly date?: PlainDate | undefined;
  readonly hosts: SureNumber;
  readonly withoutCredentials: SureNumber;
  /** Rated findings that are not compliance checks, each weakness once. */
  readonly vulnerabilities: SureNumber;
}

/** What the inventory of the month comes to beside the scans: numbers, lists up to a bound, and what to know about them. */
export type InventoryFigures = InventoryComparison;

const agedTriggers: Readonly<Record<AgedTriggerId, true>> = {
  'late-remediation-high-dfr': true,
  'late-remediation-high-cap': true,
  'late-remediation-moderate-dfr': true,
  'late-remediation-moderate-cap': true,
};

/** The ids of the triggers that count items by age. Figures are checked by them without loading the triggers. */
export const agedTriggerNames = Object.keys(agedTriggers) as readonly AgedTriggerId[];

/** How a trigger that counts items by age stands by the POA&M alone. */
export interface AgedTriggerFigures extends SureNumber {
  readonly trigger: AgedTriggerId;
  readonly state: FactualState;
}

/** What the files of a month come to. */
export interface MonthFigures {
  /** The day as of which items are late: the POA&M’s own date. Absent where it has none. */
  readonly asOf?: PlainDate | undefined;
  /** The date of the POA&M before; absent where none was given, and then nothing is known of changes. */
  readonly since?: PlainDate | undefined;
  /** The names of the files behind the numbers. */
  readonly files: readonly string[];
  readonly open: SureNumber;
  readonly openByRating: Readonly<Record<CountedRating | 'unrated', number>>;
  readonly changes?: Readonly<Record<MonthChangeKind, SureNumber>> | undefined;
  readonly lists: Readonly<Partial<Record<MonthListId, MonthList>>>;
  readonly bands: readonly AgeBandFigures[];
  /** How many open items have each kind of deviation, by its state. */
  readonly deviations: Readonly<Record<DeviationKind, { readonly pending: number; readonly approved: number }>>;
  readonly triggers: readonly AgedTriggerFigures[];
  readonly scans?: ScanFigures | undefined;
  /** Absent where no inventory was given. */
  readonly inventory?: InventoryFigures | undefined;
  /** That open items share an ID, in a sentence or two: they count twice where a POA&M was given twice. Absent for none. */
  readonly repeated?: string | undefined;
  /** Why numbers may be too low, in sentences; empty where everything was read. */
  readonly shortfalls: readonly string[];
}
