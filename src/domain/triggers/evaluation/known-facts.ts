import type { PlainDate } from '../../calendar/plain-date.ts';
import type { QuestionWords } from '../facts/questions.ts';
import type { DateOrNone, TriggerFacts } from '../facts/trigger-facts.ts';
import { datedLaterText } from '../words/outcome.ts';
import type { Flag, Reason } from './results.ts';

/** The facts to judge, the days that matter, and the words of the questions. */
export interface KnownFacts extends KnownDays {
  /** The words of the questions that a person has to answer. */
  readonly questions: QuestionWords;
}

/** The facts to judge, and the days that matter. */
export interface KnownDays {
  readonly facts: TriggerFacts;
  /** The day as of which the facts are judged. */
  readonly day: PlainDate;
  /**
   * The last day of which the facts are known, itself included: anything dated later has not happened. It equals `day`,
   * except when looking ahead: then it comes before `day`, and nothing happens between the two.
   */
  readonly through: PlainDate;
}

/** Whether something with this date has happened. */
export function hasHappened(date: PlainDate, { through }: KnownDays): boolean {
  return date <= through;
}

/** The day on which something came; `none` if that day is still to come, `undefined` if it is not known. */
export function cameBy<Given extends DateOrNone | undefined>(given: Given, known: KnownFacts): Given | 'none' {
  return given !== undefined && given !== 'none' && !hasHappened(given, known) ? 'none' : given;
}

/**
 * The flag for a given date that is still to come; nothing for any other.
 *
 * @param what What it is the date of, as a sentence begins: “The notice of Change 1”.
 */
export function datedLater(what: string, date: DateOrNone | undefined, known: KnownFacts): Flag[] {
  if (date === undefined || date === 'none' || hasHappened(date, known)) return [];
  return [{ id: 'dated-later', text: datedLaterText(what, date, known.through) }];
}

/** A reason. What `more` does not name is empty. */
export function reason(state: Reason['state'], text: string, more: Partial<Reason> = {}): Reason {
  return { state, text, sums: [], counted: [], missing: [], flags: [], ...more };
}

/** A reason that is not assessed, with the paths of the fields whose facts are missing. */
export function unknown(text: string, missing: readonly string[], more: Partial<Reason> = {}): Reason {
  return reason('not-assessed', text, { missing, ...more });
}
