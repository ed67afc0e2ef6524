import type { PlainDate } from '../calendar/plain-date.ts';

/*
 * Dates for a calendar, whatever program they go to. Days and periods have no time of day and no time zone. Meetings are
 * at a time of day in Washington, D.C., on whichever side of a clock change they fall.
 */

/** Dates of one piece of work. */
export interface CalendarDocument {
  /** What the calendar is called where a program makes one for the dates. */
  readonly title: string;
  /**
   * What tells the entries of this work from those of all other work, such as its tool, its title, and whom it is about:
   * a program that already has an entry knows it by this and by the id of the entry.
   */
  readonly source: readonly string[];
  readonly entries: readonly CalendarEntry[];
}

/** A date of any kind. */
export type CalendarEntry = DayEntry | PeriodEntry | MeetingEntry;

interface Entry {
  /** No other entry of the work has it. It stays the same when the date changes. */
  readonly id: string;
  /** One line. */
  readonly title: string;
  /** One or more lines. */
  readonly text?: string;
  /** The path of a page of this site, without a slash at its start: `tools/escalation/`. */
  readonly page?: string;
  /** What a calendar can group entries by. */
  readonly categories?: readonly string[];
  /** How many days before the first day a calendar should remind its user, 1 to {@link longestReminder}. */
  readonly reminder?: number;
}

/** A whole day, such as the last day for an answer. */
export interface DayEntry extends Entry {
  readonly kind: 'day';
  readonly date: PlainDate;
}

/** Several whole days, such as a comment period. */
export interface PeriodEntry extends Entry {
  readonly kind: 'period';
  readonly first: PlainDate;
  /** Included. */
  readonly last: PlainDate;
}

/** A meeting, which may recur. */
export interface MeetingEntry extends Entry {
  readonly kind: 'meeting';
  /** The day of the first one. */
  readonly date: PlainDate;
  /** Eastern time, `HH:MM`, from {@link earliestStart} on. */
  readonly start: string;
  /** How long it is, 1 or more. It ends before midnight. */
  readonly minutes: number;
  /** Where it is held, or the link to join it. */
  readonly place?: string;
  readonly repeats?: Recurrence;
}

/** By which rule a meeting recurs, and until when: a number of meetings, the first included, or a last day, included. */
export type Recurrence = RecurrenceRule &
  ({ readonly count: number } | { readonly until: PlainDate }) & {
    /** Days of the rule after the first one on which there is no meeting, such as holidays. A number of meetings counts them. */
    readonly except?: readonly PlainDate[];
  };

/** The rule of a recurrence. */
export type RecurrenceRule =
  /** The first to fourth such weekday of each month, or the last; the weekday as `weekdayOf` has it, 0 for Sunday. */
  | { readonly every: 'month'; readonly nth: 1 | 2 | 3 | 4 | 'last'; readonly weekday: number }
  /** The same weekday every so many weeks, 1 or more. */
  | { readonly every: 'weeks'; readonly weeks: number };

/** The one time zone of meetings, by its canonical name: some programs do not know its other names. */
export const meetingZone = 'America/New_York';

/**
 * The earliest start of a meeting, Eastern time. Clocks change earlier than this, here and elsewhere: no meeting is at a
 * time of day that does not exist, or exists twice.
 */
export const earliestStart = '05:00';

/** The longest time before an entry that a calendar can remind of it, in days. */
export const longestReminder = 60;

/** The first and the last day of an entry, both included; of a meeting that recurs, the day of the first one. */
export function daysOf(entry: CalendarEntry): { readonly first: PlainDate; readonly last: PlainDate } {
  return entry.kind === 'period' ? entry : { first: entry.date, last: entry.date };
}

/** A time of day, `HH:MM`, in minutes since midnight; nothing for any other text. */
export function minutesOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
