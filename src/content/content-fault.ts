/** A mistake in the content, reported to the person who edits it. */
export interface ContentFault {
  /** The file, from the project's root. */
  readonly file: string;
  /** The line in the file, counted from 1. Of an entry of a data file it follows from the entry. */
  readonly line?: number | undefined;
  /** The id of the entry, in a data file. */
  readonly entry?: string | undefined;
  /** The field, section or component. */
  readonly field: string;
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The ids of one kind, and where they are kept. */
export interface KnownIds {
  /** A file or folder, from the project's root. */
  readonly home: string;
  readonly ids: readonly string[];
}

/** Where a fault is. */
export type Place = Omit<ContentFault, 'what' | 'hint'>;

/** A fault for each named id that is not among the known ones. */
export function unknownIds(place: Place, named: readonly string[], { ids, home }: KnownIds): ContentFault[] {
  // Few are named at a time, of many: to look for each is quicker than to make a set of all.
  return named
    .filter((id) => !ids.includes(id))
    .map((id) => ({ ...place, what: `“${id}” is unknown`, hint: `Write an id from ${home}.` }));
}

/**
 * A fault for each value that an earlier entry has already.
 *
 * @param kind What the values are, such as `title`.
 */
export function repeatedValues(
  kind: string,
  field: string,
  entries: readonly (Omit<Place, 'field'> & { readonly value: string })[],
): ContentFault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ value, ...place }) => {
    const other = first.get(value);
    if (other !== undefined) {
      const what = `the ${kind} “${value}” appears twice, first in ${other}`;
      return [{ ...place, field, what, hint: 'Change or remove one.' }];
    }
    first.set(value, place.entry === undefined ? place.file : `${place.file}, ${place.entry}`);
    return [];
  });
}

/** Faults as the build prints them: file and line, field, what is wrong, and what to do about it. */
export function faultsText(title: string, faults: readonly ContentFault[]): string {
  const entries = faults.map(({ file, line, entry, field, what, hint }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${place}\n  ${entry === undefined ? field : `${entry}, ${field}`}: ${what}\n    ${hint}`;
  });
  return `${title}\n\n${entries.join('\n')}`;
}
