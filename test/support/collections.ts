/** An entry as Astro's collections hold it. */
export interface Entry {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
  readonly filePath?: string;
}

let given: Readonly<Record<string, readonly Entry[]>> = {};

/** Sets the content that {@link getCollection} gives to the code under test. */
export function giveCollections(collections: Readonly<Record<string, readonly Entry[]>>): void {
  given = collections;
}

/** Stands in for the function of `astro:content` in tests without a build. */
export async function getCollection(name: string): Promise<readonly Entry[]> {
  return given[name] ?? [];
}
