import { assess } from './assess.ts';
import type { ItemId } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import type { ItemStatus } from './item-status.ts';
import type { StageId } from './stages.ts';
import {
  type ItemEntry,
  type ItemMove,
  itemEntries,
  type ReadinessCounts,
  type ScopeField,
  scopeFields,
} from './types.ts';
import { type ChecklistWords, changesSentence } from './words.ts';

/** A scope field that changed. */
export interface ScopeChange {
  readonly field: ScopeField;
  /** Absent if it was not given. */
  readonly earlier?: string | boolean;
  readonly later?: string | boolean;
}

/** An item that changed. */
export interface ItemChange {
  readonly id: ItemId;
  readonly title: string;
  readonly stage: StageId;
  readonly move: ItemMove;
  readonly earlier: ItemStatus;
  readonly later: ItemStatus;
  /** The entries that differ. */
  readonly fields: readonly ItemEntry[];
}

/** A stage’s counts on both days. */
export interface StageChange {
  readonly id: StageId;
  readonly title: string;
  readonly earlier: ReadinessCounts;
  readonly later: ReadinessCounts;
}

/** What changed between two days of one assessment. */
export interface Comparison {
  /** The scope fields that changed: if any did, the counts of the two days cover different items. */
  readonly scope: readonly ScopeChange[];
  /** Every item that changed, in the order of the checklist. */
  readonly items: readonly ItemChange[];
  /** All stages, in order. */
  readonly stages: readonly StageChange[];
  /** What changed, in a sentence or two. */
  readonly sentence: string;
}

/** Compares an assessment on two days. Comparing facts with themselves gives no changes. */
export function compare(earlier: AssessmentFacts, later: AssessmentFacts, words: ChecklistWords): Comparison {
  const [before, after] = [assess(earlier, words), assess(later, words)];
  const laterItems = new Map(after.stages.flatMap((stage) => stage.items.map((item) => [item.id, item])));
  const changes = before.stages
    .flatMap((stage) => stage.items)
    .flatMap((item): ItemChange[] => {
      const now = laterItems.get(item.id) ?? item;
      const fields = itemEntries.filter((entry) => item[entry] !== now[entry]);
      if (fields.length === 0 && item.status === now.status) return [];
      const { id, title, stage } = item;
      return [{ id, title, stage, move: moveOf(item, now), earlier: item, later: now, fields }];
    });
  const changedScope = scopeChanges(earlier, later);
  return {
    scope: changedScope,
    items: changes,
    stages: before.stages.map(({ id, title, counts }, index) => ({
      id,
      title,
      earlier: counts,
      later: after.stages[index]?.counts ?? counts,
    })),
    sentence: changesSentence(
      changes.map(({ move }) => move),
      changedScope.length > 0,
    ),
  };
}

function moveOf(earlier: ItemStatus, later: ItemStatus): ItemMove {
  if (earlier.status === later.status) {
    if (earlier.state === later.state) return 'noted';
    return later.status === 'open' ? 'moved' : 'set-apart';
  }
  if (later.status === 'done') return 'done';
  if (earlier.status === 'done') return 'no-longer-done';
  if (later.status === 'open') return 'now-open';
  return earlier.status === 'open' ? 'no-longer-open' : 'set-apart';
}

function scopeChanges(earlier: AssessmentFacts, later: AssessmentFacts): ScopeChange[] {
  return scopeFields.flatMap((field) => {
    const [before, after] = [earlier[field], later[field]];
    if (before === after) return [];
    return [
      {
        field,
        ...(before === undefined ? {} : { earlier: before }),
        ...(after === undefined ? {} : { later: after }),
      },
    ];
  });
}
