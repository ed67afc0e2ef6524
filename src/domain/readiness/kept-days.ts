import type { PlainDate } from '../calendar/plain-date.ts';
import { isRecord } from '../work-documents/checked-facts.ts';
import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { AssessmentFacts, KeptFacts, ReadinessFacts } from './facts.ts';

/**
 * Adds a copy of the present facts under a day, in place of what was kept on that day before. Every other kept day stays,
 * readable or not.
 *
 * @param given The facts as entered.
 * @param facts The part of them that could be read.
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

/** Removes what was kept on a day from the facts as entered. */
export function removeDay(given: unknown, on: PlainDate): unknown {
  const days = daysIn(given);
  const place = placeOf(days, on);
  const others = days.filter((_, index) => index !== place);
  return withFact(given, 'kept', others.length === 0 ? undefined : others);
}

/** The kept days as entered. A value that is not a list becomes the only entry of one, so that it is not lost. */
function daysIn(given: unknown): readonly unknown[] {
  const kept = factAt(given, 'kept');
  if (kept === undefined) return [];
  return Array.isArray(kept) ? kept : [kept];
}

const placeOf = (days: readonly unknown[], on: PlainDate) =>
  days.findIndex((day) => isRecord(day) && factAt(day, 'on') === on);

/** The two days to compare, as the user chose them; absent where the user has not chosen. */
export interface DayChoice {
  /** The earlier day; without one it is the first that is kept. */
  readonly from?: string | undefined;
  /** The later day; anything but a kept day means now. */
  readonly to?: string | undefined;
}

/** The facts of two days. */
export interface ComparedDays {
  readonly earlier: KeptFacts;
  readonly later: AssessmentFacts;
  /** The later day, if it is a kept one; absent if it is now. */
  readonly laterOn?: PlainDate;
}

/** The days to compare; nothing while no day is kept. Screen and exports take the same ones. */
export function daysToCompare(
  { kept = [], ...now }: ReadinessFacts,
  { from, to }: DayChoice,
): ComparedDays | undefined {
  const earlier = kept.find(({ on }) => on === from) ?? kept[0];
  const later = kept.find(({ on }) => on === to);
  if (!earlier) return undefined;
  return later ? { earlier, later, laterOn: later.on } : { earlier, later: now };
}
