import { listText } from '../wording.ts';
import { type ChecklistItem, stageOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import type { Limit } from './types.ts';

/** A fact on which it depends whether items apply. */
export type Ground = 'role' | 'level' | 'severalAuthorizations';

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

/** What to say where a fact is missing, in the order in which facts are asked. */
const asked: Readonly<Record<Ground, string>> = {
  role: 'who judges',
  level: 'the impact level',
  severalAuthorizations: 'whether FedRAMP has more than one active ATO or ATU on file',
};

/** Whether an item applies to this assessment, by its own limits and those of its stage. */
export function applicabilityOf(item: ChecklistItem, facts: AssessmentFacts): Applicability {
  return weigh([...(stageOf(item.stage).limits ?? []), ...(item.limits ?? [])], facts);
}

/** One limit that fails settles it, whatever else is not known yet. */
function weigh(limits: readonly Limit[], facts: AssessmentFacts): Applicability {
  const failed = limits.find((limit) => holds(limit, facts) === false);
  if (failed) {
    const { reason, statements } = failed;
    return { applies: 'no', reason, ...(statements === undefined ? {} : { statements }) };
  }
  const open = limits.filter((limit) => holds(limit, facts) === undefined).map(groundOf);
  if (open.length === 0) return { applies: 'yes' };
  const missing = groundsIn(open);
  return {
    applies: 'not-assessed',
    missing,
    reason: `Say first ${listText(missing.map((ground) => asked[ground]))}.`,
  };
}

/** The grounds among these, each once, in the order in which they are asked. */
export function groundsIn(grounds: Iterable<Ground | undefined>): Ground[] {
  const found = new Set(grounds);
  return (['role', 'level', 'severalAuthorizations'] as const).filter((ground) => found.has(ground));
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
