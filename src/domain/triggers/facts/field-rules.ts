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
import { emptyEntry, unknownField } from '../words/refusals.ts';
import { choiceName } from './choice-names.ts';
import type { DateOrNone } from './trigger-facts.ts';

/* What the schema of the trigger facts needs besides the parts that all tools share. */

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
