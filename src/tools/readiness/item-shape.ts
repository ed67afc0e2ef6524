import type { ItemStanding } from '../../domain/readiness/standing.ts';
import type { StateShape } from '../../ui/StatusTag.tsx';

const shapes = {
  'not-answered': 'unknown',
  'not-started': 'empty',
  'in-progress': 'part',
  done: 'ok',
  'not-applicable': 'off',
} as const satisfies Record<ItemStanding['state'], StateShape>;

/** The shape that stands beside an item’s state. */
export function shapeOf({ applicability, state }: ItemStanding): StateShape {
  if (applicability.applies === 'yes') return shapes[state];
  return applicability.applies === 'no' ? 'off' : 'unknown';
}
