import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import type { StateShape } from '../../ui/StatusTag.tsx';

const shapes = {
  'not-answered': 'unknown',
  'not-started': 'empty',
  'in-progress': 'part',
  done: 'ok',
  'not-applicable': 'off',
} as const satisfies Record<ItemStatus['state'], StateShape>;

/** The shape of the status tag of an item. */
export function shapeOf({ applicability, state }: ItemStatus): StateShape {
  if (applicability.applies === 'yes') return shapes[state];
  return applicability.applies === 'no' ? 'off' : 'unknown';
}
