import { type MappableColumn, notUsed, type PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import { headingKey } from '../reading/layout-key.ts';
import { type CellValue, textOf } from './cell-value.ts';

/** What the owner of a table said of its headings, ready to be looked up. */
export interface MappedHeadings {
  /** How many headings were said to be columns. */
  readonly size: number;
  /** What a cell heads; nothing where its owner said nothing of it. */
  readonly columnOf: (value: CellValue | undefined) => MappableColumn | typeof notUsed | undefined;
  /** Whether a column was named, so that no other heading is it. */
  readonly names: (column: string) => boolean;
}

/** Prepares a mapping. Nothing where it says nothing of headings. */
export function mappedHeadings(mapping: PoamMapping | undefined): MappedHeadings | undefined {
  const byKey = new Map(
    Object.entries(mapping?.columns ?? {}).flatMap(([heading, column]) => {
      const key = headingKey(heading);
      return key === '' ? [] : [[key, column] as const];
    }),
  );
  if (byKey.size === 0) return undefined;
  const named = new Set<string>([...byKey.values()].filter((column) => column !== notUsed));
  return {
    size: [...byKey.values()].filter((column) => column !== notUsed).length,
    columnOf: (value) => (typeof value === 'string' ? byKey.get(headingKey(textOf(value).slice(0, 200))) : undefined),
    names: (column) => named.has(column),
  };
}
