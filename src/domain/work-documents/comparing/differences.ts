import { isRecord } from '../checked-facts.ts';

/** A fact in which two pieces of work differ. */
export interface Difference {
  /** Its path, as in a problem: `items.conmon-strategy.target`, `events.2.on`. Places in lists count from 0. */
  readonly field: string;
  /** The value in the first; absent where it has none. */
  readonly one?: unknown;
  /** The value in the second; absent where it has none. */
  readonly other?: unknown;
}

/**
 * The facts in which two pieces of work differ, one by one, in the order of the first, then of the second. Entries of a list
 * that stand in both, in whatever order, do not differ; of the others, those in the same order are held against each other.
 * A place in a list is that in the first where it has the entry, else that in the second. It takes time in proportion to
 * what the two hold.
 */
export function differences(one: unknown, other: unknown, field = ''): Difference[] {
  if (one === other) return [];
  if (isListLike(one) && isListLike(other) && (one ?? other) !== undefined) return listDifferences(one, other, field);
  if (isGroupLike(one) && isGroupLike(other)) {
    const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
    return [...names].flatMap((name) => differences(ownOf(one, name), ownOf(other, name), inner(field, name)));
  }
  return [{ field, ...(one === undefined ? {} : { one }), ...(other === undefined ? {} : { other }) }];
}

const isListLike = (value: unknown): value is readonly unknown[] | undefined =>
  value === undefined || Array.isArray(value);
const isGroupLike = (value: unknown): value is Readonly<Record<string, unknown>> | undefined =>
  value === undefined || isRecord(value);
const ownOf = (group: Readonly<Record<string, unknown>> | undefined, name: string) =>
  group !== undefined && Object.hasOwn(group, name) ? group[name] : undefined;
const inner = (field: string, name: string | number) => (field === '' ? String(name) : `${field}.${name}`);

interface Entry {
  readonly place: number;
  readonly value: unknown;
}

function listDifferences(
  one: readonly unknown[] | undefined,
  other: readonly unknown[] | undefined,
  field: string,
): Difference[] {
  const theirs = Map.groupBy(entriesOf(other), ({ value }) => JSON.stringify(value));
  const mine = entriesOf(one).filter(({ value }) => theirs.get(JSON.stringify(value))?.shift() === undefined);
  const rest = [...theirs.values()].flat().sort((first, second) => first.place - second.place);
  return Array.from({ length: Math.max(mine.length, rest.length) }, (_, index) => {
    const [here, there] = [mine[index], rest[index]];
    return differences(here?.value, there?.value, inner(field, (here ?? there)?.place ?? index));
  }).flat();
}

const entriesOf = (list: readonly unknown[] | undefined): Entry[] =>
  (list ?? []).map((value, place) => ({ place, value }));
