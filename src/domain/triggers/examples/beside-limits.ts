import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { windowStart } from '../../calendar/rolling-windows.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { firstBeyond } from '../evaluation/comparisons.ts';
import { type AgedTriggerId, agedTriggerIds, type Incident, type OpenItem } from '../facts/trigger-facts.ts';

/** Open items of one impact, named `<prefix>-1` and so on, one for each date of detection. */
export function openItems(impact: OpenItem['impact'], prefix: string, dates: readonly PlainDate[]): OpenItem[] {
  return dates.map((detected, index) => ({ id: `${prefix}-${index + 1}`, impact, detected, exception: 'none' }));
}

/** The day of detection of an item that on a day is older, by so many days, than a trigger says; less old by a negative number. */
export function pastAge(trigger: AgedTriggerId, day: PlainDate, ...beyond: readonly number[]): PlainDate[] {
  return beyond.map((days) => addDays(day, -(triggerOf(trigger).thresholds.days.value + days)));
}

/** Counts of open items, as far beyond the limit of each trigger that counts them as is said; short of it by a negative number. */
export function countsBeyond(beyond: Readonly<Record<AgedTriggerId, number>>): Partial<Record<AgedTriggerId, number>> {
  return Object.fromEntries(
    agedTriggerIds.map((id) => [id, Math.max(0, triggerOf(id).thresholds.count.value + beyond[id])]),
  );
}

const increase = triggerOf('unique-vulnerability-count-increase').thresholds;

/** The smallest increase in vulnerabilities with which the trigger is met. */
export const leastIncrease = (baseline: number) =>
  Math.max(Math.ceil((baseline * increase.percent.value) / 100), increase.count.value);

/** The fewest scans, 20 or more, of which a whole number has exactly this share in percent. */
export function scansWithShare(share: number): { readonly unauthenticated: number; readonly total: number } {
  for (let total = 20; ; total += 1) {
    const unauthenticated = (total * share) / 100;
    if (Number.isInteger(unauthenticated)) return { unauthenticated, total };
  }
}

/** Incidents of which none is like another. */
const unlike = [
  { title: 'Phishing', type: 'phishing', cause: 'stolen password' },
  { title: 'Outage', type: 'availability', cause: 'expired certificate' },
  { title: 'Lost laptop', type: 'loss of equipment', cause: 'theft' },
  { title: 'Open bucket', type: 'exposure', cause: 'wrong setting' },
];

/** As many incidents as the trigger counts, evenly from the first day of its window to the last. */
export function incidentsWithin(last: PlainDate): Incident[] {
  const { count, window } = triggerOf('incident-frequency').thresholds;
  const first = windowStart(last, window.value);
  const amount = firstBeyond(count);
  const step = daysBetween(first, last) / Math.max(1, amount - 1);
  return Array.from({ length: amount }, (_, index) => {
    const date = index === amount - 1 ? last : addDays(first, Math.floor(index * step));
    const found = unlike[index] ?? {
      title: `Incident ${index + 1}`,
      type: `type ${index + 1}`,
      cause: `cause ${index + 1}`,
    };
    return { ...found, date };
  });
}
