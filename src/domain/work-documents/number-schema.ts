import { numberText } from '../wording.ts';
import { setAside } from './checked-facts.ts';
import type { Schema } from './facts-schema.ts';

/* Numbers in the facts of a tool. What cannot be used is reported with what to enter instead. */

/** Above this a number is a slip of the keyboard, and sums would no longer be exact. */
const largest = 999_999_999;

/** A whole number from `least` to `most`, both inclusive, also as the text of a form: `12`. */
export const wholeNumber = (least: number, most = largest): Schema<number> => numberFrom(least, most, true);

/** A whole number, also below zero. */
export const integer: Schema<number> = (...given) => numberFrom(-largest, largest, true)(...given);

/** A share in percent from 0 to 100, also as the text of a form. */
export const percentage: Schema<number> = numberFrom(0, 100, false);

function numberFrom(least: number, most: number, isWhole: boolean): Schema<number> {
  return (reader, field, value) => {
    if (value === undefined || value === '') return undefined;
    const number = asNumber(value);
    if (Number.isNaN(number)) return setAside(reader, field, value, noNumber(value));
    if (number < least) return setAside(reader, field, value, `Enter ${least} or more.`);
    if (number > most) return setAside(reader, field, value, `Enter ${numberText(most)} or less.`);
    return isWhole && !Number.isInteger(number) ? setAside(reader, field, value, 'Enter a whole number.') : number;
  };
}

/** What to do about a value that is no number. Thousands are the likeliest reason: `1,200`. */
function noNumber(value: unknown): string {
  const hasThousands = typeof value === 'string' && /^\s*-?\d{1,3}(?:[,’' ]\d{3})+(?:\.\d+)?\s*$/.test(value);
  return hasThousands ? 'Enter the number without commas or spaces, such as 1200.' : 'Enter a number in digits.';
}

/** The number of a value; not a number for what is none. */
function asNumber(value: unknown): number {
  // A negative zero is zero.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}
