import { authorizationItems } from './items/authorization.ts';
import { monitoringItems } from './items/monitoring.ts';
import { preparationItems } from './items/preparation.ts';
import type { ReadinessItem } from './readiness-item.ts';
import { type ReadinessStage, type StageId, stages } from './stages.ts';

const items = { ...preparationItems, ...authorizationItems, ...monitoringItems };

/** The id of an item. */
export type ItemId = (typeof items)[StageId][number]['id'];

/** An item of the checklist, with its stage. */
export interface ChecklistItem extends ReadinessItem {
  readonly id: ItemId;
  readonly stage: StageId;
}

/** The items of all stages, in the order of the stages, and within each in the order of the work. */
export const checklist: readonly ChecklistItem[] = stages.flatMap(({ id: stage }) =>
  items[stage].map((item) => ({ ...item, stage })),
);

/** The ids of all items, in order. */
export const itemIds: readonly ItemId[] = checklist.map((item) => item.id);

/** Whether this is the id of an item. */
export function isItemId(id: string): id is ItemId {
  return checklist.some((item) => item.id === id);
}

/**
 * The item with this id.
 * @throws Error for an id that is not in the checklist.
 */
export function itemOf(id: string): ChecklistItem {
  const found = checklist.find((item) => item.id === id);
  if (!found) throw new Error(`"${id}" is not an item of the readiness checklist.`);
  return found;
}

/** The items of a stage, in order. */
export function itemsOf(stage: StageId): ChecklistItem[] {
  return checklist.filter((item) => item.stage === stage);
}

/** The stage with this id. */
export function stageOf(id: StageId): ReadinessStage {
  const found = stages.find((stage) => stage.id === id);
  if (!found) throw new Error(`"${id}" is not a stage of readiness.`);
  return found;
}
