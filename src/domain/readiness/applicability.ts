import { listText } from '../wording.ts';
import { type ChecklistItem, stageOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import { type Limit, type LimitId, limits } from './limits.ts';
import { type Ground, grounds } from './types.ts';
import type { ChecklistWords } from './words.ts';

/** Whether something applies, and if not or not yet known, why. */
export type Applicability =
  | { readonly applies: 'yes' }
  | {
      readonly applies: 'no';
      readonly reason: string;
      /** The statements behind the reason, where it needs any. */
      readonly statements?: string;
    }
  | {
      readonly applies: 'not-assessed';
      /** The facts that have to be given first, in the order in which they are asked. */
      readonly missing: readonly Ground[];
      readonly reason: string;
    };

/**
 * Whether an item applies to this assessment, by its own limits and those of its stage. One limit that fails settles it,
 * whatever else is not known yet.
 */
export function applicabilityOf(item: ChecklistItem, facts: AssessmentFacts, words: ChecklistWords): Applicability {
  const ids: readonly LimitId[] = [...(stageOf(item.stage).limits ?? []), ...(item.limits ?? [])];
  const failed = ids.find((id) => holds(limits[id], facts) === false);
  if (failed) {
    const { statements }: Limit = limits[failed];
    return { applies: 'no', reason: words.limits[failed], ...(statements === undefined ? {} : { statements }) };
  }
  const open = ids.filter((id) => holds(limits[id], facts) === undefined).map((id) => groundOf(limits[id]));
  if (open.length === 0) return { applies: 'yes' };
  const missing = groundsIn(open);
  return {
    applies: 'not-assessed',
    missing,
    reason: `Say first ${listText(missing.map((ground) => words.grounds[ground].missing))}.`,
  };
}

/** The grounds among these, each once, in the order in which they are asked. */
export function groundsIn(given: Iterable<Ground | undefined>): Ground[] {
  const found = new Set(given);
  return grounds.filter((ground) => found.has(ground));
}

/** Whether a limit holds; nothing where its fact was not given. */
function holds(limit: Limit, { role, level, severalAuthorizations }: AssessmentFacts): boolean | undefined {
  switch (limit.by) {
    case 'role':
      return role && limit.roles.includes(role);
    case 'level':
      return level && limit.levels.includes(level);
    case 'several-authorizations':
      return severalAuthorizations;
    case 'never':
      return false;
  }
}

function groundOf({ by }: Limit): Ground | undefined {
  if (by === 'never') return undefined;
  return by === 'several-authorizations' ? 'severalAuthorizations' : by;
}
