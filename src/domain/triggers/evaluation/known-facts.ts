import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import type { QuestionWords } from '../facts/questions.ts';
import type { DateOrNone, TriggerFacts } from '../facts/trigger-facts.ts';
import type { Flag, Reason } from './results.ts';

/** The facts to judge, the days that matter, and the words for what is asked. */
export interface KnownFacts extends KnownDays {
  /** The words for the questions that no number decides. */
  readonly questions: QuestionWords;
}

/** The facts to judge, and the days that matter. */
export interface KnownDays {
  readonly facts: TriggerFacts;
  /** The day as of which is judged. */
  readonly day: PlainDate;
  /**
   * The last day of which the facts are known: what is dated later has not happened. The same as `day`, except when
   * looking ahead, where nothing more happens until `day`.
   */
  readonly through: PlainDate;
}

/** Whether something of this date has happened. */
export function hasHappened(date: PlainDate, { through }: KnownDays): boolean {
  return date <= through;
}

/** A day on which something came, with a day that is still to come read as `none`. */
export function cameBy<Given extends DateOrNone | undefined>(given: Given, known: KnownFacts): Given | 'none' {
  return given !== undefined && given !== 'none' && !hasHappened(given, known) ? 'none' : given;
}

/** The flag for a date that was given and is still to come; nothing for any other. */
export function datedLater(what: string, date: DateOrNone | undefined, known: KnownFacts): Flag[] {
  if (date === undefined || date === 'none' || hasHappened(date, known)) return [];
  const text = `${what} is dated ${dateInWords(date)}, after ${dateInWords(known.through)}, and does not count yet.`;
  return [{ id: 'dated-later', text }];
}

/** A reason with what it does not name left empty. */
export function reason(state: Reason['state'], text: string, more: Partial<Reason> = {}): Reason {
  return { state, text, sums: [], counted: [], missing: [], flags: [], ...more };
}

/** A reason that lacks facts, with the fields in which they belong. */
export function unknown(text: string, missing: readonly string[], more: Partial<Reason> = {}): Reason {
  return reason('not-assessed', text, { missing, ...more });
}
