import type { UnknownValue } from '../../../domain/poam/evidence.ts';
import { shownValue } from '../../../domain/poam/fields/poam-mapping.ts';

/** Counts values that were not understood, in bounded room. */
export interface UnknownValues {
  readonly add: (heading: string, value: string, column?: string) => void;
  /** How many rows hold one in a column, by its name. */
  readonly rowsOf: (column: string) => number;
  /** The most frequent ones first. */
  readonly close: () => UnknownValue[];
}

/** So many different values are counted, and so many of those are given. */
const counted = 2_000;
const given = 50;

/** No values yet. */
export function startUnknownValues(): UnknownValues {
  const values = new Map<string, { heading: string; value: string; rows: number; column?: string }>();
  const rows = new Map<string, number>();
  return {
    rowsOf: (column) => rows.get(column) ?? 0,
    add(heading, written, column) {
      if (column !== undefined) rows.set(column, (rows.get(column) ?? 0) + 1);
      const value = shownValue(written);
      const key = `${heading}\n${value}`;
      const known = values.get(key);
      if (known) known.rows++;
      else if (values.size < counted) {
        values.set(key, {
          heading: heading.slice(0, 160),
          value,
          rows: 1,
          ...(column === undefined ? {} : { column }),
        });
      }
    },
    close: () => [...values.values()].sort((one, other) => other.rows - one.rows).slice(0, given),
  };
}
