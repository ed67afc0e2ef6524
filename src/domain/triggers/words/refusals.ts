import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import { shown } from '../../work-documents/facts-schema.ts';
import type { CountedImpact } from '../types.ts';

/*
 * What the reader of the facts says of a value that it cannot use, each time what to enter instead. The same facts come
 * from the form, from a saved file, and from a link.
 */

/** Not a trigger of the table. @param value What was given in its place. */
export function notATrigger(value: unknown): string {
  return `${typeof value === 'string' ? shown(value) : 'This'} is not a trigger of this edition.`;
}

/** Not a list of triggers. */
export const notAListOfTriggers = 'This is not a list of triggers.';

/** A name of a field that the facts do not have. */
export const unknownField = (name: string) => `This tool does not recognize “${name}”.`;

/** An entry of a list with nothing in it. */
export const emptyEntry = 'This entry is empty.';

/** More scans are said to be unauthenticated than there are. */
export function moreThanAllScans(total: number): string {
  return `Enter ${total} or fewer: there are only ${total} scans in the submission.`;
}

/** The share of scans does not follow from their counts. @param percent The share that was entered. */
export function shareDiffers(unauthenticated: number, total: number, percent: number): string {
  return `${unauthenticated} of ${total} scans is not ${percent}%. Correct the counts, or leave the share blank.`;
}

/** More items are said to be over an age than over a lower one. @param days The lower age. */
export function moreThanYounger(younger: number, impact: CountedImpact, days: number): string {
  return `Enter ${younger} or fewer. These items are among the ${younger} ${impact} impact items that are more than ${days} days old.`;
}

/** A last day comes before its first one. @param isHistory Whether they are those of an occurrence, not of an attack. */
export function endsBeforeStart(start: PlainDate, isHistory: boolean): string {
  const what = isHistory ? 'the day on which it was met' : 'the first day';
  return `Enter ${dateInWords(start)}, or a later day: this is before ${what}.`;
}
