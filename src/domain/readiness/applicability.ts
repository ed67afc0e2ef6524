import { listText } from '../wording.ts';
import { type ChecklistItem, stageOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import { type Limit, type LimitId, limits } from './limits.ts';
import { type ScopeField, scopeFields } from './types.ts';
import type { ChecklistWords } from './words.ts';

/** Whether an item applies, and if it does not or is not yet known, why. */
export type Applicability =
  | { readonly applies: 'yes' }
  | {
      readonly applies: 'no';
      readonly reason: string;
      /** The statements behind the reason, if it needs any. */
      readonly statements?: string;
    }
  | {
      readonly applies: 'not-assessed';
      /** The scope fields to fill in first, in the order in which they are asked. */
      readonly missing: readonly ScopeField[];
      readonly reason: string;
    };

/**
 * Decides whether an item applies to this assessment, by its own limits and those of its stage. One failed limit settles
 * it, whatever else is not known yet.
 */
export function applicabilityOf(item: ChecklistItem, facts: AssessmentFacts, words: ChecklistWords): Applicability {
  const ids: readonly LimitId[] = [...(stageOf(item.stage).limits ?? []), ...(item.limits ?? [])];
  const failed = ids.find((id) => holds(limits[id], facts) === false);
  if (failed) {
    const { statements }: Limit = limits[failed];
    return { applies: 'no', reason: words.limits[failed], ...(statements === undefined ? {} : { statements }) };
  }
  const open = ids.filter((id) => holds(limits[id], facts) === undefined).map((id) => scopeFieldOf(limits[id]));
  if (open.length === 0) return { applies: 'yes' };
  const missing = scopeFieldsIn(open);
  return {
    applies: 'not-assessed',
    missing,
    reason: `Say first ${listText(missing.map((field) => words.scope[field].missing))}.`,
  };
}

/** The fields among these, each once, in the order in which they are asked. */
export function scopeFieldsIn(given: Iterable<ScopeField | undefined>): ScopeField[] {
  const found = new Set(given);
  return scopeFields.filter((field) => found.has(field));
}

/** Whether a limit holds; undefined if its scope field is not given. */
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

function scopeFieldOf({ by }: Limit): ScopeField | undefined {
  if (by === 'never') return undefined;
  return by === 'several-authorizations' ? 'severalAuthorizations' : by;
}
