import { type PlainDate, readPlainDate } from '../calendar/plain-date.ts';
import { cutText, listText, numberText } from '../wording.ts';
import { type CheckedFacts, type FactReader, isRecord, setAside, startReading } from './checked-facts.ts';

/*
 * The schema of a tool’s facts is built from these parts. A schema reads any JSON value and throws nothing. It gives what
 * it could read, typed; everything else it sets aside under its field, so that no value is dropped. A value that is not
 * given, or an empty text, is nothing, quietly. Each part takes time in proportion to what it is given.
 */

/** Reads the value at a field. Gives nothing where nothing was given, or where the value was set aside. */
export type Schema<Value> = (reader: FactReader, field: string, value: unknown) => Value | undefined;

/** What a schema reads. */
export type ValueOf<Part> = Part extends Schema<infer Value> ? Value : never;

/** A schema for each field of a group. */
export type Fields<Group> = { readonly [Name in keyof Group]-?: Schema<Exclude<Group[Name], undefined>> };

/** The most characters of a text that is read. */
export const longestText = 20_000;
/** The most entries of a list that is read. */
export const longestList = 100_000;
/** The most entries of a list that people fill by hand, and that is drawn as a whole. */
export const longestEnteredList = 500;

/** Reads facts by their schema from any JSON value. @param blank What the facts are where nothing could be read. */
export function readFacts<Facts>(schema: Schema<Facts>, input: unknown, blank: Facts): CheckedFacts<Facts> {
  const reader = startReading();
  return { facts: schema(reader, '', input) ?? blank, ...reader };
}

/** A text as it stands. */
export const text: Schema<string> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') return setAside(reader, field, value, `${shown(value)} is not a text.`);
  if (value.length <= longestText) return value;
  return setAside(reader, field, value, `This text is too long. Enter ${numberText(longestText)} characters or fewer.`);
};

/** Yes or no. */
export const yesOrNo: Schema<boolean> = (reader, field, value) =>
  value === undefined || typeof value === 'boolean'
    ? value
    : setAside(reader, field, value, `${shown(value)} is neither yes nor no. Write true or false here.`);

/** A day that the calendar has. */
export const date: Schema<PlainDate> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') return setAside(reader, field, value, `${shown(value)} is not a date.`);
  const reading = readPlainDate(value);
  return 'date' in reading ? reading.date : setAside(reader, field, value, reading.problem);
};

/**
 * One of the given words.
 * @param nameOf What a choice is called where people choose: the report on any other value names the choices so.
 */
export function choice<Choice extends string>(
  choices: readonly Choice[],
  nameOf: (choice: Choice, field: string) => string,
): Schema<Choice> {
  return (reader, field, value) => {
    if (value === undefined || value === '') return undefined;
    const found = choices.find((one) => one === value);
    if (found !== undefined) return found;
    const names = choices.map((one) => `“${nameOf(one, field)}”`);
    return setAside(reader, field, value, `${shown(value)} is not a choice here. Choose ${listText(names, 'or')}.`);
  };
}

/**
 * A group of named fields, in the order of its schema. A field of any other name is set aside.
 * @param unknown What to say of such a name, which is cut to what can be shown.
 */
export function group<Group extends object>(fields: Fields<Group>, unknown: (name: string) => string): Schema<Group> {
  const known = new Map<string, Schema<unknown>>(Object.entries(fields));
  return (reader, field, value) => {
    if (value === undefined) return undefined;
    if (!isRecord(value)) return setAside(reader, field, value, `${shown(value)} is not a group of named values.`);
    const prefix = field === '' ? '' : `${field}.`;
    const read: [string, unknown][] = [];
    for (const [name, schema] of known) {
      const given = Object.hasOwn(value, name) ? schema(reader, prefix + name, value[name]) : undefined;
      if (given !== undefined) read.push([name, given]);
    }
    for (const [name, given] of Object.entries(value)) {
      if (!known.has(name)) setAside(reader, prefix + name, given, unknown(shortened(name)));
    }
    return Object.fromEntries(read) as Group;
  };
}

/**
 * A list. An entry that cannot be read is left out.
 * @param fault What to say of what is no list.
 * @param most The most entries, inclusive: {@link longestEnteredList} for a list that people fill by hand.
 */
export function list<Entry>(
  entry: Schema<Entry>,
  fault = 'This is not a list.',
  most = longestList,
): Schema<readonly Entry[]> {
  return (reader, field, value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return setAside(reader, field, value, fault);
    if (value.length <= most) {
      return value.flatMap((given: unknown, index) => entry(reader, `${field}.${index}`, given) ?? []);
    }
    return setAside(reader, field, value, `This list is too long. It may have up to ${numberText(most)} entries.`);
  };
}

/** A text cut to what a sentence can show, with an ellipsis where something was cut off. */
export const shortened = (words: string): string => cutText(words, 40);

/** A value within a message: short texts and numbers as they are, everything else by its kind. */
export function shown(value: unknown): string {
  if (value === null) return 'An empty value (null)';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A group of values';
  return `“${shortened(String(value))}”`;
}
