import { roleName } from '../process/roles.ts';
import type { ItemStanding } from './standing.ts';
import type { AssessorRole, Force } from './types.ts';

/** The words for each state of an item. */
export const stateNames = {
  'not-answered': 'Not answered',
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  'not-applicable': 'Not applicable',
} as const satisfies Record<ItemStanding['state'], string>;

/** The word for each force, as the sources use it; none where they say only what happens. */
export const forceNames = { must: 'must', should: 'should', may: 'may', does: '' } as const satisfies Record<
  Force,
  string
>;

/** The words for each assessor. */
export const assessorNames = {
  csp: 'A CSP, of itself',
  agency: 'An agency, of a CSP',
} as const satisfies Record<AssessorRole, string>;

/** How an item stands, in words: its state, or that it does not apply or cannot be judged yet. */
export function standingName({ standing, state, applicability }: ItemStanding): string {
  if (applicability.applies === 'no') return 'Does not apply';
  return standing === 'not-assessed' ? 'Not assessed' : stateNames[state];
}

/** Who has to act on an item, by their short names: “CSP, 3PAO”. */
export function actorNames({ actors }: ItemStanding): string {
  return actors.map(roleName).join(', ');
}
