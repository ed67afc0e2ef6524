import { assess } from './assess.ts';
import type { ItemId } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import type { StageId } from './stages.ts';
import type { ItemStanding } from './standing.ts';
import { type Ground, grounds, type ItemMove, type ReadinessCounts } from './types.ts';
import { type ChecklistWords, changesSentence } from './words.ts';

/** A fact on which the whole assessment rests that is not what it was. */
export interface GroundChange {
  readonly ground: Ground;
  /** Absent where it was not given. */
  readonly earlier?: string | boolean;
  readonly later?: string | boolean;
}

/** An item that is not as it was. */
export interface ItemChange {
  readonly id: ItemId;
  readonly title: string;
  readonly stage: StageId;
  readonly move: ItemMove;
  readonly earlier: ItemStanding;
  readonly later: ItemStanding;
  /** Which of the entries differ. */
  readonly fields: readonly ('state' | 'owner' | 'target' | 'note')[];
}

/** A stage’s numbers on both days. */
export interface StageChange {
  readonly id: StageId;
  readonly title: string;
  readonly earlier: ReadinessCounts;
  readonly later: ReadinessCounts;
}

/** Two days of the same assessment side by side. */
export interface Comparison {
  /** Role, impact level or authorizations that changed: numbers of both days then count different items. */
  readonly grounds: readonly GroundChange[];
  /** Every item that is not as it was, in the order of the checklist. */
  readonly items: readonly ItemChange[];
  /** All stages, in order. */
  readonly stages: readonly StageChange[];
  /** What changed, in a sentence or two. */
  readonly sentence: string;
}

const entries = ['state', 'owner', 'target', 'note'] as const;

/** What changed in an assessment between two days. Comparing facts with themselves gives no changes. */
export function compare(earlier: AssessmentFacts, later: AssessmentFacts, words: ChecklistWords): Comparison {
  const [before, after] = [assess(earlier, words), assess(later, words)];
  const laterItems = new Map(after.stages.flatMap((stage) => stage.items.map((item) => [item.id, item])));
  const changes = before.stages
    .flatMap((stage) => stage.items)
    .flatMap((item): ItemChange[] => {
      const now = laterItems.get(item.id) ?? item;
      const fields = entries.filter((entry) => item[entry] !== now[entry]);
      if (fields.length === 0 && item.standing === now.standing) return [];
      const { id, title, stage } = item;
      return [{ id, title, stage, move: moveOf(item, now), earlier: item, later: now, fields }];
    });
  const changedGrounds = groundChanges(earlier, later);
  return {
    grounds: changedGrounds,
    items: changes,
    stages: before.stages.map(({ id, title, counts }, index) => ({
      id,
      title,
      earlier: counts,
      later: after.stages[index]?.counts ?? counts,
    })),
    sentence: changesSentence(
      changes.map(({ move }) => move),
      changedGrounds.length > 0,
    ),
  };
}

function moveOf(earlier: ItemStanding, later: ItemStanding): ItemMove {
  if (earlier.standing === later.standing) {
    if (earlier.state === later.state) return 'noted';
    return later.standing === 'open' ? 'moved' : 'set-apart';
  }
  if (later.standing === 'done') return 'done';
  if (earlier.standing === 'done') return 'no-longer-done';
  if (later.standing === 'open') return 'now-open';
  return earlier.standing === 'open' ? 'no-longer-open' : 'set-apart';
}

function groundChanges(earlier: AssessmentFacts, later: AssessmentFacts): GroundChange[] {
  return grounds.flatMap((ground) => {
    const [before, after] = [earlier[ground], later[ground]];
    if (before === after) return [];
    return [
      {
        ground,
        ...(before === undefined ? {} : { earlier: before }),
        ...(after === undefined ? {} : { later: after }),
      },
    ];
  });
}
