import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { GivenFile } from '../evidence-journey.ts';
import { serialOf } from './built-items.ts';
import { type BuiltItem, layoutNamed, poamSheet } from './poam-layouts.ts';
import { buildWorkbook } from './workbook-builder.ts';

/*
 * A year of POA&Ms of one invented service, and what each month comes to by a count of its own: it goes over the
 * weaknesses one by one, and uses nothing of what the site counts with, its days and periods included.
 */

const dayLength = 86_400_000;
const daysBetween = (from: PlainDate, to: PlainDate) => (Date.parse(to) - Date.parse(from)) / dayLength;
const addDays = (day: PlainDate, days: number) =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10) as PlainDate;

const ratings = ['high', 'moderate', 'low'] as const;
type Rating = (typeof ratings)[number];

/** What becomes of a weakness, by months of the year from 0; none where it never happens. */
interface Weakness {
  readonly id: string;
  readonly rating: Rating;
  readonly detected: PlainDate;
  readonly closedIn: number | undefined;
  /** When it is open again, after it was closed. */
  readonly openAgainIn: number | undefined;
  /** From when on no sheet lists it. */
  readonly goneIn: number | undefined;
  readonly deviation:
    | { readonly kind: DeviationColumn; readonly pendingFrom: number; readonly approvedFrom: number | undefined }
    | undefined;
  /** From when on it depends on a vendor, and whether the vendor is asked every month. */
  readonly vendor: { readonly from: number; readonly isAsked: boolean } | undefined;
}

const deviationColumns = ['Risk Adjustment', 'False Positive', 'Operational Requirement'] as const;
type DeviationColumn = (typeof deviationColumns)[number];

/** The last days of the months of a year, from December 2025 to November 2026. */
export const yearDays: readonly PlainDate[] = [
  ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
  ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
] as PlainDate[];

const dayOf = (month: number): PlainDate => {
  const day = yearDays[month];
  if (day === undefined) throw new RangeError(`The year has no month ${month}.`);
  return day;
};

/** Numbers below a bound that are the same in every run. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function makeWeaknesses(amount: number, seed: number): Weakness[] {
  const below = numbersFrom(seed);
  const start = addDays(dayOf(0), -120);
  return Array.from({ length: amount }, (_, index) => {
    const detected = addDays(start, Math.floor((index * 440) / amount) + below(5));
    const first = yearDays.findIndex((day) => day >= detected);
    const closedIn = below(10) < 6 ? first + 1 + below(5) : undefined;
    const deviates = below(10) < 4;
    return {
      id: `V-${index + 1}`,
      rating: ratings[below(3)] ?? 'low',
      detected,
      closedIn,
      openAgainIn: closedIn !== undefined && below(5) === 0 ? closedIn + 1 + below(2) : undefined,
      goneIn: closedIn === undefined && below(6) === 0 ? first + 2 + below(4) : undefined,
      deviation: deviates
        ? {
            kind: deviationColumns[below(3)] ?? 'Risk Adjustment',
            pendingFrom: first + below(2),
            approvedFrom: below(2) === 0 ? first + 2 + below(2) : undefined,
          }
        : undefined,
      vendor: below(6) === 0 ? { from: first + below(3), isAsked: below(2) === 0 } : undefined,
    };
  });
}

const weaknesses = makeWeaknesses(90, 20_251_231);

type Place = 'absent' | 'open' | 'closed';

function placeIn({ detected, closedIn, openAgainIn, goneIn }: Weakness, month: number): Place {
  if (month < 0 || detected > dayOf(month) || (goneIn !== undefined && month >= goneIn)) return 'absent';
  if (openAgainIn !== undefined && month >= openAgainIn) return 'open';
  return closedIn !== undefined && month >= closedIn ? 'closed' : 'open';
}

const deviationIn = ({ deviation }: Weakness, month: number): 'Yes' | 'Pending' | 'No' => {
  if (deviation?.approvedFrom !== undefined && month >= deviation.approvedFrom) return 'Yes';
  return deviation !== undefined && month >= deviation.pendingFrom ? 'Pending' : 'No';
};
const stateOf = (one: Weakness, column: DeviationColumn, month: number) =>
  one.deviation?.kind === column ? deviationIn(one, month) : 'No';
const dependsOnVendor = ({ vendor }: Weakness, month: number) => vendor !== undefined && month >= vendor.from;

/** A vendor that is asked was asked ten days before; another one long ago. */
const askedOn = ({ vendor }: Weakness, month: number) => addDays(dayOf(month), vendor?.isAsked ? -10 : -75);

/** The rating that counts: an approved adjustment makes it Low. */
const ratingIn = (one: Weakness, month: number): Rating =>
  stateOf(one, 'Risk Adjustment', month) === 'Yes' ? 'low' : one.rating;

function isLateIn(one: Weakness, month: number, days: (rating: Rating) => number): boolean {
  if (placeIn(one, month) !== 'open') return false;
  if (stateOf(one, 'False Positive', month) === 'Yes' || stateOf(one, 'Operational Requirement', month) === 'Yes') {
    return false;
  }
  const rating = ratingIn(one, month);
  if (rating !== 'high' && dependsOnVendor(one, month) && one.vendor?.isAsked) return false;
  return daysBetween(one.detected, dayOf(month)) > days(rating);
}

/** How many days a remediation may take by FedRAMP’s POA&M template. */
const periodOf = (rating: Rating) => ({ high: 30, moderate: 90, low: 180 })[rating];
const named = (rating: Rating) => ({ high: 'High', moderate: 'Moderate', low: 'Low' })[rating];

function itemOf(one: Weakness, month: number): BuiltItem {
  const number = Number(one.id.slice(2));
  return {
    'POAM ID': one.id,
    'Weakness Name': `Package ${number} is older than its fix`,
    'Weakness Detector Source': 'Nessus',
    'Weakness Source Identifier': 10_000 + number,
    'Asset Identifier': `host-${number}`,
    'Original Detection Date': serialOf(one.detected),
    'Original Risk Rating': named(one.rating),
    ...(stateOf(one, 'Risk Adjustment', month) === 'No' ? {} : { 'Adjusted Risk Rating': 'Low' }),
    ...Object.fromEntries(deviationColumns.map((column) => [column, stateOf(one, column, month)])),
    'Vendor Dependency': dependsOnVendor(one, month) ? 'Yes' : 'No',
    ...(dependsOnVendor(one, month) ? { 'Last Vendor Check-in Date': serialOf(askedOn(one, month)) } : {}),
  };
}

/** What a POA&M of the year is written with. */
interface PoamStyle {
  readonly name?: string;
  readonly csp?: string;
  readonly system?: string;
  /** Whether it tells its own date; it does if left out. */
  readonly isDated?: boolean;
}

/** The POA&M of a month of the year as a workbook with its sheets of open and of closed items. */
export function yearPoam(
  month: number,
  {
    name = `poam-${dayOf(month).slice(0, 7)}.xlsx`,
    csp = 'Example Provider',
    system = 'Example Offering',
    isDated = true,
  }: PoamStyle = {},
): GivenFile {
  const listed = (place: Place) =>
    weaknesses.filter((one) => placeIn(one, month) === place).map((one) => itemOf(one, month));
  const date = isDated ? serialOf(dayOf(month)) : undefined;
  const preamble = { csp, system, impactLevel: 'Moderate', date };
  const layout = layoutNamed('3.0');
  return {
    name,
    content: buildWorkbook([
      poamSheet(layout, 'Open POA&M Items', { items: listed('open'), preamble, hasTemplateRows: false }),
      poamSheet(layout, 'Closed POA&M Items', { items: listed('closed') }),
    ]),
  };
}

/** What a month of the year comes to, counted one by one, under the names that stand beside the numbers. */
export function yearCount(month: number) {
  const count = (holds: (one: Weakness) => boolean) => weaknesses.filter(holds).length;
  const [now, before] = [(one: Weakness) => placeIn(one, month), (one: Weakness) => placeIn(one, month - 1)];
  const isOpen = (one: Weakness) => now(one) === 'open';
  const isLate = (one: Weakness) => isLateIn(one, month, periodOf);
  const isPending = (one: Weakness) => deviationIn(one, month) === 'Pending';
  const olderThan = (rating: Rating, days: number) =>
    count((one) => ratingIn(one, month) === rating && isLateIn(one, month, () => days));
  return {
    figures: {
      'Open POA&M items': count(isOpen),
      'Past due': count(isLate),
      ...(month > 0 && {
        New: count((one) => isOpen(one) && before(one) === 'absent'),
        Closed: count((one) => before(one) === 'open' && now(one) === 'closed'),
        'Carried over': count((one) => isOpen(one) && before(one) === 'open'),
        'Open again': count((one) => isOpen(one) && before(one) === 'closed'),
        'No longer listed': count((one) => before(one) === 'open' && now(one) === 'absent'),
        'Newly past due': count((one) => isLate(one) && !isLateIn(one, month - 1, periodOf)),
      }),
      'Deviation requests pending': count((one) => isOpen(one) && isPending(one)),
      'Vendor dependencies': count((one) => isOpen(one) && dependsOnVendor(one, month)),
    } as Readonly<Record<string, number>>,
    byRating: ratings.map((rating) => count((one) => isOpen(one) && ratingIn(one, month) === rating)),
    /** By kind, how many are pending and how many approved. */
    deviations: deviationColumns.map((column) =>
      (['Pending', 'Yes'] as const).map((state) =>
        count((one) => isOpen(one) && stateOf(one, column, month) === state),
      ),
    ),
    /** How many count toward a trigger that asks for items of a rating that are older than so many days. */
    olderThan,
  };
}
