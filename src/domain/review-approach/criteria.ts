import { conditions } from './conditions.ts';
import type { Criterion } from './criterion.ts';
import { preferences } from './preferences.ts';

/**
 * The questions on which the choice between the two approaches turns, in the order in which they are asked. The four
 * conditions come first: by them the source defines the simultaneous approach. The source gives no criteria beyond that,
 * only what each approach is and what the PMO recommends.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-239 to AP-254).
 */
export const criteria = [...conditions, ...preferences] as const satisfies readonly Criterion[];

/** The id of a question. */
export type CriterionId = (typeof criteria)[number]['id'];

/** The question with this id. */
export function criterionOf(id: CriterionId): Criterion & { readonly id: CriterionId } {
  const found = criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`"${id}" is not a question of the review approach.`);
  return found;
}
