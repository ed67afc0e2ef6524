import type { Change } from '../facts/trigger-facts.ts';
import { type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';
import { entryName } from './wording.ts';

/** A change of the facts, with its place among them. */
export interface ListedChange extends Change {
  readonly name: string;
  /** Its path: `changes.0`. */
  readonly about: string;
}

/**
 * Judges each change by one row.
 *
 * @param judge Gives the reasons of a change; an empty list for one that does not concern the row.
 * @param none What is said where no change concerns the row.
 */
export function judgeEachChange(
  { facts: { changes } }: KnownFacts,
  judge: (change: ListedChange) => readonly Reason[],
  none: string,
): Reason[] {
  if (changes === undefined) return [unknown('Which changes were made or planned is not known.', ['changes'])];
  const reasons = changes.flatMap((change, index) =>
    judge({ ...change, name: entryName('Change', change.title, index), about: `changes.${index}` }),
  );
  return reasons.length === 0 ? [reason('not-met', none)] : reasons;
}

/** The reason for a change that lacks its date, or whether and when notice came. */
export function lackingDates({ name, about, date, notice }: ListedChange): Reason {
  const missing = [...(date === undefined ? ['date'] : []), ...(notice === undefined ? ['notice'] : [])];
  return unknown(
    `${name}: the date of the change, or whether and when its notice came, is not known.`,
    missing.map((field) => `${about}.${field}`),
    { about },
  );
}

/** The reason for a change without any notice in a row on the notice: another row is for that. */
export function withoutNotice({ name, about }: ListedChange, flags: Reason['flags']): Reason {
  const text = `${name}: no notice was received. The row on unreported changes is for that.`;
  return reason('not-met', text, { about, flags });
}

/** The reason for a change that would meet a row if it is of one kind, and not if it is of the other. */
export function unclearKind({ about }: ListedChange, text: string): Reason {
  return unknown(`${text} Whether the change was planned or an emergency is not known.`, [`${about}.kind`], { about });
}
