import { type PlainDate, readPlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import type { Force } from '../types.ts';

/** The word for a force; none where the source only says what happens. */
export const forceWords = { must: 'must', should: 'should', may: 'may', does: '' } as const satisfies Record<
  Force,
  string
>;

/** How many days are left to a last day that is still in time, in words: “3 days left”, “passed 1 day ago”. */
export function daysLeftWords(days: number): string {
  const counted = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  if (days === 0) return 'today is the last day';
  return days > 0 ? `${counted(days)} left` : `passed ${counted(-days)} ago`;
}

/** What to say of an event whose day has not come yet; nothing for any other day, or for a text that is no day. */
export function aheadRemark(on: string, today: PlainDate): string | undefined {
  const reading = readPlainDate(on);
  if (!('date' in reading) || reading.date <= today) return undefined;
  return `${dateInWords(reading.date)} is still to come: today is ${dateInWords(today)}.`;
}
