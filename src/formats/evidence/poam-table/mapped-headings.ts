import { type MappableColumn, notUsed, type PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import { headingKey } from '../reading/layout-key.ts';
import { type CellValue, textOf } from './cell-value.ts';

/** What the owner of a table said of its headings, ready to be looked up. */
export interface MappedHeadings {
  /** How many columns were named. */
  readonly size: number;
  /** What a cell heads; nothing where its owner said nothing of it. */
  readonly columnOf: (value: CellValue | undefined) => MappableColumn | typeof notUsed | undefined;
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
  const named = new Set([...byKey.values()].filter((column) => column !== notUsed));
  return {
    size: named.size,
    columnOf: (value) => (typeof value === 'string' ? byKey.get(headingKey(textOf(value).slice(0, 200))) : undefined),
  };
}
