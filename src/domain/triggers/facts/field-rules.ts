import { numberText } from '../../wording.ts';
import {
  type FactReader,
  readChoice,
  readDate,
  readFlag,
  readRecord,
  readText,
  setAside,
  setAsideOthers,
} from '../../work-documents/checked-facts.ts';
import { choiceName } from './choice-names.ts';
import type { DateOrNone } from './trigger-facts.ts';

/** Reads the value of a field. What is not given is nothing, quietly; what cannot be used is set aside, with a message. */
export type FieldRule<Value> = (reader: FactReader, field: string, value: unknown) => Value | undefined;

/** The rule of each field of a group. */
export type GroupRules<Group> = { readonly [Name in keyof Group]-?: FieldRule<Exclude<Group[Name], undefined>> };

/** Above this a number is a slip of the keyboard, and sums would no longer be exact. */
const largest = 999_999_999;

/** A whole number from `least` on, also as the text of a form: `12`. */
export function wholeNumber(least: number): FieldRule<number> {
  return (reader, field, value) => {
    const number = asNumber(value);
    if (number === undefined) return undefined;
    const fault =
      numberFault(number, least, largest) ?? (Number.isInteger(number) ? undefined : 'Enter a whole number.');
    return fault === undefined ? number : setAside(reader, field, value, fault);
  };
}

/** A share in percent from 0 to 100, also as the text of a form. */
export const percentage: FieldRule<number> = (reader, field, value) => {
  const number = asNumber(value);
  if (number === undefined) return undefined;
  const fault = numberFault(number, 0, 100);
  return fault === undefined ? number : setAside(reader, field, value, fault);
};

/** The number of a value, not a number for what is none; nothing for what was not given. */
function asNumber(value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}

function numberFault(number: number, least: number, most: number): string | undefined {
  if (Number.isNaN(number)) return 'Enter a number, in digits.';
  if (number < least) return `Enter ${least} or more.`;
  return number > most ? `Enter ${numberText(most)} or less.` : undefined;
}

/** A date. */
export const date: FieldRule<Exclude<DateOrNone, 'none'>> = readDate;

/** A date, or the word `none`. */
export const dateOrNone: FieldRule<DateOrNone> = (reader, field, value) =>
  value === 'none' ? value : readDate(reader, field, value);

/** Yes or no. */
export const yesOrNo: FieldRule<boolean> = readFlag;

/** A text. An empty one is as good as none. */
export const text: FieldRule<string> = (reader, field, value) => readText(reader, field, value) || undefined;

/** One of the given words. What is none of them is reported with the words of the form. */
export function oneOf<Choice extends string>(choices: readonly Choice[]): FieldRule<Choice> {
  return (reader, field, value) =>
    value === '' ? undefined : readChoice(reader, field, value, choices, (choice) => choiceName(field, choice));
}

/** A group of named fields. A name that has no rule is set aside with its value. */
export function group<Group extends object>(rules: GroupRules<Group>): FieldRule<Group> {
  const names = Object.keys(rules) as (keyof Group & string)[];
  return (reader, field, value) => {
    const record = readRecord(reader, field, value);
    if (record === undefined) return undefined;
    const prefix = field === '' ? '' : `${field}.`;
    const read = names.flatMap((name) => {
      const given = Object.hasOwn(record, name) ? rules[name](reader, `${prefix}${name}`, record[name]) : undefined;
      return given === undefined ? [] : [[name, given] as const];
    });
    setAsideOthers(reader, prefix, record, names, (name) => `This tool does not know “${name}”.`);
    return Object.fromEntries(read) as Group;
  };
}

/**
 * A list of groups. An entry that is no group is set aside, and stays in the list as one of which nothing is known: what
 * cannot be read may still count.
 */
export function listOf<Entry extends object>(rules: GroupRules<Entry>): FieldRule<readonly Entry[]> {
  const readEntry = group(rules);
  return (reader, field, value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return setAside(reader, field, value, 'This is not a list.');
    return value.map((entry: unknown, index) => {
      const place = `${field}.${index}`;
      if (entry === undefined || entry === null) setAside(reader, place, entry, 'This entry is empty.');
      return (entry === null ? undefined : readEntry(reader, place, entry)) ?? ({} as Entry);
    });
  };
}
