import { setAside } from '../../work-documents/checked-facts.ts';
import {
  choice,
  date,
  type Fields,
  group,
  list,
  longestEnteredList,
  type Schema,
} from '../../work-documents/facts-schema.ts';
import {
  emptyEntry,
  notANumber,
  notWhole,
  thousandsSigns,
  tooLarge,
  tooSmall,
  unknownField,
} from '../words/refusals.ts';
import { choiceName } from './choice-names.ts';
import type { DateOrNone } from './trigger-facts.ts';

/* What the schema of the trigger facts needs besides the parts that all tools share. */

/** Above this a number is a slip of the keyboard, and sums would no longer be exact. */
const largest = 999_999_999;

/** A whole number from `least` on, also as the text of a form: `12`. */
export const wholeNumber = (least: number): Schema<number> => numberFrom(least, largest, true);

/** A share in percent from 0 to 100, also as the text of a form. */
export const percentage: Schema<number> = numberFrom(0, 100, false);

function numberFrom(least: number, most: number, isWhole: boolean): Schema<number> {
  return (reader, field, value) => {
    if (value === undefined || value === '') return undefined;
    const number = asNumber(value);
    if (Number.isNaN(number)) return setAside(reader, field, value, noNumber(value));
    if (number < least) return setAside(reader, field, value, tooSmall(least));
    if (number > most) return setAside(reader, field, value, tooLarge(most));
    return isWhole && !Number.isInteger(number) ? setAside(reader, field, value, notWhole) : number;
  };
}

/** What to do about a value that is no number. Thousands are the likeliest reason: `1,200`. */
function noNumber(value: unknown): string {
  const hasThousands = typeof value === 'string' && /^\s*-?\d{1,3}(?:[,’' ]\d{3})+(?:\.\d+)?\s*$/.test(value);
  return hasThousands ? thousandsSigns : notANumber;
}

/** The number of a value; not a number for what is none. */
function asNumber(value: unknown): number {
  // A negative zero is zero.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}

/** A date, or the word `none`. */
export const dateOrNone: Schema<DateOrNone> = (reader, field, value) =>
  value === 'none' ? value : date(reader, field, value);

/** One of the given words. What is none of them is reported with the words of the form. */
export const oneOf = <Choice extends string>(choices: readonly Choice[]): Schema<Choice> =>
  choice(choices, (one, field) => choiceName(field, one));

/** A group of the facts. */
export const groupOf = <Group extends object>(fields: Fields<Group>): Schema<Group> => group(fields, unknownField);

/**
 * A list of groups. An entry that is no group is set aside, and stays in the list as one of which nothing is known: what
 * cannot be read may still count.
 *
 * @param most The most entries, inclusive. Left out: as many as any list may have.
 */
export function listOf<Entry extends object>(fields: Fields<Entry>, most?: number): Schema<readonly Entry[]> {
  const readEntry = groupOf(fields);
  const entry: Schema<Entry> = (reader, field, value) => {
    if (value === undefined || value === null) setAside(reader, field, value, emptyEntry);
    return (value === null ? undefined : readEntry(reader, field, value)) ?? ({} as Entry);
  };
  return list(entry, undefined, most);
}

/** A list of groups that people enter one by one. */
export const enteredList = <Entry extends object>(fields: Fields<Entry>): Schema<readonly Entry[]> =>
  listOf(fields, longestEnteredList);
