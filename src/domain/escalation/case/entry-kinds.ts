import { isRecord, setAside, startReading } from '../../work-documents/checked-facts.ts';
import { type Fields, group, type Schema } from '../../work-documents/facts-schema.ts';

/** What the entries of a list hold, where they are of several kinds, told apart by their field `kind`. */
interface EntryKinds {
  /** What an entry is called: “event”. */
  readonly noun: string;
  /** What an entry of a kind holds; nothing for a kind that is not known. */
  readonly fieldsOf: (kind: unknown) => Readonly<Record<string, Schema<unknown>>> | undefined;
  /** The fields without which an entry is none. */
  readonly needed: readonly string[];
  /** What to say before why a needed field could not be read. */
  readonly preface?: string;
}

/**
 * An entry of one of several kinds. One that lacks a needed field, or is of no known kind, is set aside whole, not in
 * pieces; of the others, only what could not be read is.
 */
export function entryOf<Entry>({ noun, fieldsOf, needed, preface = '' }: EntryKinds): Schema<Entry> {
  return (reader, field, value) => {
    const whole = (message: string) => setAside(reader, field, value, message);
    if (!isRecord(value)) return whole(`This ${noun} is not a group of named values.`);
    const { kind } = value;
    const fields = fieldsOf(kind);
    if (fields === undefined) return whole(`This edition does not recognize this kind of ${noun}.`);
    const needs = needed.filter((name) => Object.hasOwn(fields, name));
    const missing = needs.filter((name) => (value[name] ?? '') === '');
    if (missing.length > 0) return whole(`This ${noun} lacks: ${missing.join(', ')}.`);
    const trial = startReading();
    const schema: Fields<Record<string, unknown>> = { kind: () => kind, ...fields };
    const entry = group(schema, (name) => `“${name}” does not belong to this ${noun}.`)(trial, field, value) ?? {};
    const broken = needs.find((name) => entry[name] === undefined);
    if (broken !== undefined) {
      return whole(preface + trial.problems.find((problem) => problem.field === `${field}.${broken}`)?.message);
    }
    for (const problem of trial.problems) reader.problems.push(problem);
    for (const unread of trial.unread) reader.unread.push(unread);
    return entry as Entry;
  };
}
