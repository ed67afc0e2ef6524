import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, numberText } from '../../wording.ts';
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

/** Not a number. */
export const notANumber = 'Enter a number in digits.';

/** A number with signs between its thousands. */
export const thousandsSigns = 'Enter the number without commas or spaces, such as 1200.';

/** Not a whole number. */
export const notWhole = 'Enter a whole number.';

/** A number below the least that is allowed. */
export const tooSmall = (least: number) => `Enter ${least} or more.`;

/** A number above the most that is allowed. */
export const tooLarge = (most: number) => `Enter ${numberText(most)} or less.`;

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
