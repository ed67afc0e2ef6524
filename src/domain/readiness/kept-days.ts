import type { PlainDate } from '../calendar/plain-date.ts';
import { isRecord } from '../work-documents/checked-facts.ts';
import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { ReadinessFacts } from './facts.ts';

/**
 * Facts as they were entered, with their present state kept under a day; what was kept on that day before is replaced.
 * Whatever else stands among the kept days, readable or not, stays.
 *
 * @param given Facts as they were entered.
 * @param facts What could be read of them.
 */
export function keepDay(given: unknown, { kept: _, ...present }: ReadinessFacts, on: PlainDate): unknown {
  const days = daysIn(given);
  const place = placeOf(days, on);
  const record = { on, ...present };
  return withFact(
    given,
    'kept',
    place < 0 ? [...days, record] : days.map((day, index) => (index === place ? record : day)),
  );
}

/** Facts as they were entered, without what was kept on a day. */
export function removeDay(given: unknown, on: PlainDate): unknown {
  const days = daysIn(given);
  const place = placeOf(days, on);
  const others = days.filter((_, index) => index !== place);
  return withFact(given, 'kept', others.length === 0 ? undefined : others);
}

/** The kept days as they were entered. What is no list becomes the only entry of one, so that it is not lost. */
function daysIn(given: unknown): readonly unknown[] {
  const kept = factAt(given, 'kept');
  if (kept === undefined) return [];
  return Array.isArray(kept) ? kept : [kept];
}

const placeOf = (days: readonly unknown[], on: PlainDate) =>
  days.findIndex((day) => isRecord(day) && factAt(day, 'on') === on);
