/** A mistake in the content, told to the person who edits it. */
export interface ContentFault {
  /** The file, from the project's root. */
  readonly file: string;
  /** The line in the file, counted from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field, section, component or entry in it. */
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

/** Where something is said in the content. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
}

/** A fault for each named id that is not among the known ones. */
export function unknownIds(place: Place, named: readonly string[], { ids, home }: KnownIds): ContentFault[] {
  const known = new Set(ids);
  return named
    .filter((id) => !known.has(id))
    .map((id) => ({ ...place, what: `“${id}” is unknown`, hint: `Write an id that stands in ${home}.` }));
}

/**
 * A fault for each value that an earlier entry has already.
 *
 * @param kind What the values are, such as `title`.
 */
export function repeatedValues(
  kind: string,
  field: string,
  entries: readonly { readonly file: string; readonly line?: number; readonly value: string }[],
): ContentFault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, line, value }) => {
    const other = first.get(value);
    if (other !== undefined) {
      const what = `the ${kind} “${value}” stands twice, first in ${other}`;
      return [{ file, line, field, what, hint: 'Change or remove one.' }];
    }
    first.set(value, file);
    return [];
  });
}

/** Faults as the build prints them: file and line, field, what is wrong, and what to do about it. */
export function faultsText(title: string, faults: readonly ContentFault[]): string {
  const entries = faults.map(({ file, line, field, what, hint }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${place}\n  ${field}: ${what}\n    ${hint}`;
  });
  return `${title}\n\n${entries.join('\n')}`;
}
