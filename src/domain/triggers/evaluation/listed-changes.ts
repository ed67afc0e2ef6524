import type { Change } from '../facts/trigger-facts.ts';
import {
  changeName,
  changesUnknown,
  datesOfChangeUnknown,
  kindOfChangeUnknown,
  noNoticeReceived,
} from '../words/changes.ts';
import { type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';

/** A change with its name and its place in the list. */
export interface ListedChange extends Change {
  readonly name: string;
  /** Its path within the facts: `changes.0`. */
  readonly about: string;
}

/**
 * Judges each change by one row of Table 1.
 *
 * @param judge Gives the reasons for a change; an empty list for a change that the row does not cover.
 * @param none The sentence for when the row covers no change.
 */
export function judgeEachChange(
  { facts: { changes } }: KnownFacts,
  judge: (change: ListedChange) => readonly Reason[],
  none: string,
): Reason[] {
  if (changes === undefined) return [unknown(changesUnknown, ['changes'])];
  const reasons = changes.flatMap((change, index) =>
    judge({ ...change, name: changeName(change.title, index), about: `changes.${index}` }),
  );
  return reasons.length === 0 ? [reason('not-met', none)] : reasons;
}

/** The reason for a change that lacks its date, or whether and when notice came. */
export function lackingDates({ name, about, date, notice }: ListedChange): Reason {
  const missing = [...(date === undefined ? ['date'] : []), ...(notice === undefined ? ['notice'] : [])];
  return unknown(
    datesOfChangeUnknown(name),
    missing.map((field) => `${about}.${field}`),
    { about },
  );
}

/** The reason for a change without any notice, in a row that judges the notice: another row is for that. */
export function withoutNotice({ name, about }: ListedChange, flags: Reason['flags']): Reason {
  return reason('not-met', noNoticeReceived(name), { about, flags });
}

/** The reason for a change that meets a row as a change of one kind but not of the other, when its kind is missing. */
export function unclearKind({ about }: ListedChange, text: string): Reason {
  return unknown(kindOfChangeUnknown(text), [`${about}.kind`], { about });
}
