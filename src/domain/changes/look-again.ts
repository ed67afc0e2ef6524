import { addDays } from '../calendar/days.ts';
import { addMonths } from '../calendar/months.ts';
import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { type ChangeDays, daysOf } from './change-days.ts';

/** How many months a check lasts: of what was confirmed, and of what we could not confirm. */
const monthsThatHold = { confirmed: 3, uncertain: 1 } as const;

/** How many days after a day of its own a change is looked at: by then it shows whether what was announced came. */
const daysAfterOwnDay = 7;

/** What was checked on a day. */
export interface Checked {
  /** The day on which it was last checked against its source. */
  readonly checked: string;
  readonly status?: keyof typeof monthsThatHold | undefined;
  /** The day by which it is to be looked at again, where its entry gives one. */
  readonly lookAgain?: string | undefined;
}

/**
 * The day by which something must be looked at again: the one that its entry gives, or else three months after its last
 * check (one where it is not confirmed), and of a change no later than a week after the next day of its own.
 */
export function lookAgainOn({ checked, status = 'confirmed', lookAgain }: Checked, days?: ChangeDays): PlainDate {
  if (lookAgain !== undefined) return plainDate(lookAgain);
  const next = days && daysOf(days).find((day) => day > checked);
  const latest = addMonths(plainDate(checked), monthsThatHold[status]);
  const soon = next === undefined ? latest : addDays(plainDate(next), daysAfterOwnDay);
  return soon < latest ? soon : latest;
}
