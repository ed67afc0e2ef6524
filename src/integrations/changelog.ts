/** A version of the changelog: its number, its day, and what stands below them. */
export interface Release {
  readonly version: string;
  /** ISO date. */
  readonly day: string;
  readonly notes: string;
}

/** The versions of a changelog, in its order. What is not released yet is none of them. */
export function releasesOf(changelog: string): Release[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [, version, day] = /^(\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2})\n/.exec(part) ?? [];
      const notes = part.slice(part.indexOf('\n')).trim();
      return version !== undefined && day !== undefined ? [{ version, day, notes }] : [];
    });
}

/**
 * What a changelog says of a version, given with or without the `v` of its tag.
 * @throws Error where it does not have the version.
 */
export function notesOf(changelog: string, version: string): string {
  const found = releasesOf(changelog).find((release) => release.version === version.replace(/^v/, ''));
  if (!found) throw new Error(`CHANGELOG.md has no version ${version}. Give “Unreleased” its number and its day.`);
  return found.notes;
}
