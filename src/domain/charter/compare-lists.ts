/**
 * Entries of two lists by their keys: which came, which went, and which are no longer as they were. Of entries with one key
 * the first is compared with the first, and so on.
 */
export function compareLists<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
) {
  const keyed = (entries: readonly Entry[]) => {
    const counts = new Map<string, number>();
    return new Map(
      entries.map((entry) => {
        const key = keyOf(entry);
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return [`${count} ${key}`, entry] as const;
      }),
    );
  };
  const [old, now] = [keyed(before), keyed(after)];
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, entry]) => entry),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, entry]) => entry),
    changed: [...now].filter(([key, entry]) => old.has(key) && !isSame(old.get(key), entry)).map(([, entry]) => entry),
  };
}

/** Whether two JSON values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  const known = ones.filter(([, value]) => value !== undefined);
  return (
    known.length === [...others.values()].filter((value) => value !== undefined).length &&
    known.every(([name, value]) => isSame(value, others.get(name)))
  );
}
