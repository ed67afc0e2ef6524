import { type Fields, group, type Schema } from '../work-documents/facts-schema.ts';

/** A group that has the same fields under each id. @param unknown As for `group`. */
export const groupById = <Id extends string, Entry>(
  ids: readonly Id[],
  entry: Schema<Entry>,
  unknown: (name: string) => string,
) =>
  group<{ readonly [Name in Id]?: Entry | undefined }>(
    Object.fromEntries(ids.map((id) => [id, entry])) as Fields<{ readonly [Name in Id]?: Entry | undefined }>,
    unknown,
  );
