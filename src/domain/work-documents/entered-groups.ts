import { type Fields, group, list, longestEnteredList, type Schema } from './facts-schema.ts';

/** Says that the facts of a tool have no field of a name. @param facts What they are called: “the charter”. */
export const notAField =
  (facts: string) =>
  (name: string): string =>
    `“${name}” is not a field of ${facts}.`;

/** A group that may have an entry under each of its ids. */
type ById<Id extends string, Entry> = { readonly [Name in Id]?: Entry | undefined };

/** The groups of which the facts of a tool consist, as people enter them. @param facts As for {@link notAField}. */
export function groupsOf(facts: string) {
  const unknown = notAField(facts);
  const groupOf = <Group extends object>(fields: Fields<Group>): Schema<Group> => group(fields, unknown);
  return {
    unknown,
    groupOf,
    /** A list that people fill row by row. */
    rows: <Row extends object>(fields: Fields<Row>, most = longestEnteredList): Schema<readonly Row[]> =>
      list(groupOf(fields), undefined, most),
    /** A group that has the same under each id. */
    byId: <Id extends string, Entry>(ids: readonly Id[], entry: Schema<Entry>): Schema<ById<Id, Entry>> =>
      groupOf(Object.fromEntries(ids.map((id) => [id, entry])) as Fields<ById<Id, Entry>>),
  };
}
