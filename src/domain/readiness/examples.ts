import { addDays, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemId } from './checklist.ts';
import type { ItemFacts, ReadinessFacts } from './facts.ts';

/** A worked example: a fictional assessment as of a given day. */
export interface ReadinessExample {
  readonly title: string;
  /** Who the example is about, in a sentence. */
  readonly summary: string;
  readonly asOf: PlainDate;
  readonly facts: ReadinessFacts;
}

/** Moves the facts of an example to today: every date keeps its distance from `asOf`. */
export function exampleOn({ asOf, facts }: ReadinessExample, today: PlainDate): ReadinessFacts {
  const shift = daysBetween(asOf, today);
  const shifted = (items: ReadinessFacts['items'] = {}) =>
    Object.fromEntries(
      (Object.entries(items) as [ItemId, ItemFacts][]).map(([id, { target, ...item }]) => [
        id,
        { ...item, ...(target === undefined ? {} : { target: addDays(target, shift) }) },
      ]),
    );
  const { kept = [] } = facts;
  return {
    ...facts,
    items: shifted(facts.items),
    ...(kept.length === 0
      ? {}
      : { kept: kept.map((day) => ({ ...day, on: addDays(day.on, shift), items: shifted(day.items) })) }),
  };
}
