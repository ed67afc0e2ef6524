import { addDays, weekdayOf } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The facts of an example, its days counted from the reader’s: `today+14` is two weeks after it, `today-30` thirty days
 * before, `today+14 Tuesday` the first Tuesday from then on. Any other value stays as it is.
 */
export function datedFacts(value: unknown, today: PlainDate): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => datedFacts(one, today));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, datedFacts(inner, today)]));
  }
  const match = typeof value === 'string' ? /^today([+-]\d{1,4})(?: (\w+))?$/.exec(value) : null;
  if (!match) return value;
  const day = addDays(today, Number(match[1]));
  const weekday = weekdays.indexOf(match[2] ?? '');
  return weekday < 0 ? day : addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
