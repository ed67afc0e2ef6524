import type { ReadinessCounts } from '../../domain/readiness/assess.ts';
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

/** How long ago the target date of an open item was: “3 days overdue”. */
export function latenessWords(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} overdue`;
}

/** How far a stage, or the whole, has come: “5 of 16 done”, of those that apply. */
export function progressWords({ all, done, notApplicable }: ReadinessCounts): string {
  const applying = all - notApplicable;
  return applying === 0 ? 'Does not apply' : `${done} of ${applying} done`;
}

/** How many items wait for an answer on which it depends whether they apply: “, 10 waiting for an answer above”. */
export function waitingWords({ notAssessed }: ReadinessCounts): string {
  return notAssessed === 0 ? '' : `, ${notAssessed} waiting for an answer above`;
}
