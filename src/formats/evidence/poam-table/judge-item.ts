import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PoamItem } from '../../../domain/poam/evidence.ts';
import type { DeviationState } from '../../../domain/poam/ratings.ts';
import { judgeStatus, type StatusSigns } from '../../../domain/poam/rules/item-status.ts';
import type { ReadColumn } from './collect-table.ts';
import type { Headings } from './find-headers.ts';
import { headingName, keyOf } from './headings.ts';
import { deviationWords } from './words.ts';

/** What says how an item stands, besides its fields. */
export interface ItemSigns {
  readonly sign: StatusSigns['sign'];
  readonly deviationStatus: DeviationState | undefined;
  /** The columns of which its cells could not be read. */
  readonly unread: ReadonlySet<ReadColumn>;
  /** Whether the heading of the completion date may as well mean the planned one. */
  readonly mayBePlanned: boolean;
  readonly poamDate?: PlainDate;
}

const deviations = ['falsePositive', 'riskAdjustment', 'operationalRequirement'] as const;
type Deviation = (typeof deviations)[number];

/** An item as it counts. */
export interface JudgedItem {
  readonly item: PoamItem;
  /** The column that could not be read, where that leaves its standing in doubt. */
  readonly because?: ReadColumn;
}

/**
 * An item in the list in which it counts, with its deviations as far as they have come; and, where its signs contradict each
 * other or could not be read, why nobody can tell how it stands.
 */
export function judgeItem(item: PoamItem, signs: ItemSigns): JudgedItem {
  const { sign, mayBePlanned, poamDate } = signs;
  const completed = item.completed ?? (signs.unread.has('completed') ? 'unread' : undefined);
  // An approved false positive is no vulnerability, open or closed: its status need not say more.
  const isFalsePositive =
    sign === 'unknown' && item.falsePositive === 'yes' && /false.?positive/i.test(item.status ?? '');
  const status = judgeStatus({
    list: item.list,
    ...(sign === undefined || isFalsePositive ? {} : { sign }),
    ...(item.status === undefined ? {} : { status: item.status }),
    ...(completed === undefined ? {} : { completed }),
    ...(poamDate === undefined ? {} : { poamDate }),
    mayBePlanned,
  });
  const judged = status.list === 'closed' ? unchanged : judgeDeviations(item, signs);
  const because = status.unclear === undefined ? judged.because : undefined;
  const unread = because === undefined ? undefined : deviationWords.unread(headingName(because));
  const unclearStatus = status.unclear ?? judged.unclear ?? unread;
  if (judged === unchanged && unclearStatus === undefined && status.list === item.list) return { item };
  const unclear = unclearStatus === undefined ? {} : { unclearStatus };
  return {
    item: { ...item, ...judged.changed, list: status.list, ...unclear },
    ...(because === undefined ? {} : { because }),
  };
}

interface JudgedDeviations {
  readonly changed?: Readonly<Partial<Record<Deviation, DeviationState>>>;
  readonly unclear?: string;
  /** The column that could not be read. */
  readonly because?: ReadColumn;
}

const unchanged: JudgedDeviations = {};

/** What the status of the deviation makes of those that the row names. */
function judgeDeviations(item: PoamItem, { deviationStatus, unread }: ItemSigns): JudgedDeviations {
  const isAdjusting = item.adjustedRating !== undefined || unread.has('adjustedRating');
  const named = deviations.filter((one) => {
    const state = item[one];
    return state === 'yes' || state === 'pending' || (one === 'riskAdjustment' && state === undefined && isAdjusting);
  });
  const needed: readonly (ReadColumn | false)[] = [
    ...(['falsePositive', 'operationalRequirement', 'vendorDependency'] as const),
    item.vendorDependency === 'yes' && 'vendorCheckIn',
    isAdjusting && 'riskAdjustment',
    item.riskAdjustment === 'yes' && 'adjustedRating',
    named.length > 0 && 'deviationStatus',
  ];
  const because = unread.size === 0 ? undefined : needed.find((one) => one && unread.has(one));
  if (because) return { because };
  if (deviationStatus === undefined || named.length === 0) return unchanged;
  const contrary = named.find((one) => item[one] === 'pending' && deviationStatus === 'yes');
  if (contrary !== undefined) return { unclear: deviationWords.contrary(headingName(contrary)) };
  return { changed: Object.fromEntries(named.map((one) => [one, deviationStatus])) };
}

/** Whether the completion date of a table may be the planned one: it is headed so, and no other column has that. */
export function mayBePlanned({ columns, written }: Headings): boolean {
  const at = columns.get('completed');
  return at !== undefined && !columns.has('scheduled') && keyOf(written[at] ?? '').startsWith('completiondate');
}
