import { type Kind, kinds } from '../terms.ts';

/** How a reader has narrowed the results. */
export interface Filters {
  readonly kind?: Kind | undefined;
  /** A role's id. */
  readonly role?: string | undefined;
  /** A phase's id. */
  readonly phase?: string | undefined;
}

/** What filters look at in a record. */
export interface Filterable {
  readonly kind: Kind;
  readonly roles: readonly string[];
  readonly phase?: string | undefined;
}

/** How many records each choice would leave, the other filters staying as they are. */
export interface FilterCounts {
  /** Records of any kind. */
  readonly all: number;
  readonly kind: ReadonlyMap<Kind, number>;
  /** By role id; a record with several roles counts under each. */
  readonly role: ReadonlyMap<string, number>;
  /** By phase id. */
  readonly phase: ReadonlyMap<string, number>;
}

/** Whether a record passes the filters. A record without roles or phase passes only where none is asked for. */
export function passes(record: Filterable, { kind, role, phase }: Filters): boolean {
  return (
    (kind === undefined || record.kind === kind) &&
    (role === undefined || record.roles.includes(role)) &&
    (phase === undefined || record.phase === phase)
  );
}

/** Counts for all choices of all filters. */
export function countChoices(records: readonly Filterable[], filters: Filters): FilterCounts {
  const without = (name: keyof Filters) =>
    records.filter((record) => passes(record, { ...filters, [name]: undefined }));
  const ofAnyKind = without('kind');
  return {
    all: ofAnyKind.length,
    kind: new Map(kinds.map((id) => [id, ofAnyKind.filter((record) => record.kind === id).length])),
    role: tally(without('role').flatMap(({ roles }) => roles)),
    phase: tally(without('phase').flatMap(({ phase }) => phase ?? [])),
  };
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
