/** A mistake in the content, told to the person who edits it. */
export interface ContentFault {
  /** The file, from the project's root. */
  readonly file: string;
  /** The field, section or entry in it. */
  readonly field: string;
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A fault for each named id that is not among the known ones, whose home the hint names. */
export function unknown(
  file: string,
  field: string,
  named: readonly string[],
  known: readonly string[],
  home: string,
): ContentFault[] {
  const set = new Set(known);
  return named
    .filter((id) => !set.has(id))
    .map((id) => ({ file, field, what: `“${id}” is unknown`, hint: `Write an id that stands in ${home}.` }));
}

/** A fault for each value that an earlier entry has already. */
export function twice(
  kind: string,
  field: string,
  entries: readonly (readonly [file: string, value: string])[],
): ContentFault[] {
  const first = new Map<string, string>();
  return entries.flatMap(([file, value]) => {
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, file);
      return [];
    }
    return [
      { file, field, what: `the ${kind} “${value}” stands twice, first in ${other}`, hint: 'Change or remove one.' },
    ];
  });
}
