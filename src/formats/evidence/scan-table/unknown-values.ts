import type { UnknownValue } from '../../../domain/poam/evidence.ts';
import { keptText } from '../reading/kept-text.ts';

/** How many different values are told apart; beyond these they are counted together. */
const mostValues = 500;
/** How many are listed. */
const mostListed = 50;

/** A value that was not understood, with the row that holds it first. */
export interface MetValue extends UnknownValue {
  readonly first: number;
}

/** Values that were not understood, of one column. */
export interface UnknownValues {
  readonly add: (value: string, row: number) => void;
  /** The most frequent first, at most 50 of them; those that are not listed are counted together at the end. */
  readonly close: (heading: string) => { readonly listed: readonly MetValue[]; readonly others: number };
}

/** Starts to gather values that are not understood. Capitals and blanks at the ends make no difference. */
export function startUnknownValues(): UnknownValues {
  const met = new Map<string, { value: string; rows: number; readonly first: number }>();
  let others = 0;
  return {
    add(value, row) {
      // As long as the key under which its owner says what it means.
      const shown = keptText(value, 100);
      const key = shown.toLowerCase();
      const known = met.get(key);
      if (known) known.rows += 1;
      else if (met.size < mostValues) met.set(key, { value: shown, rows: 1, first: row });
      else others += 1;
    },
    close(heading) {
      const sorted = [...met.values()].sort((one, other) => other.rows - one.rows || one.first - other.first);
      const rest = sorted.slice(mostListed).reduce((sum, { rows }) => sum + rows, others);
      return { listed: sorted.slice(0, mostListed).map((one) => ({ heading, ...one })), others: rest };
    },
  };
}
