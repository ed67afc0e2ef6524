import { assessmentItems } from './items/assessment.ts';
import { authorizationItems } from './items/authorization.ts';
import { collaborativeItems } from './items/collaborative.ts';
import { inProcessItems } from './items/in-process.ts';
import { kickoffItems } from './items/kickoff.ts';
import { monitoringItems } from './items/monitoring.ts';
import { partnershipItems } from './items/partnership.ts';
import { planningItems } from './items/planning.ts';
import { pmoReviewItems } from './items/pmo-review.ts';
import { readinessAssessmentItems } from './items/readiness-assessment.ts';
import { sarDebriefItems } from './items/sar-debrief.ts';
import type { ReadinessItem } from './readiness-item.ts';
import { type ReadinessStage, type StageId, stages } from './stages.ts';

const rows = [
  ...partnershipItems,
  ...readinessAssessmentItems,
  ...inProcessItems,
  ...planningItems,
  ...kickoffItems,
  ...assessmentItems,
  ...sarDebriefItems,
  ...authorizationItems,
  ...pmoReviewItems,
  ...monitoringItems,
  ...collaborativeItems,
] as const;

/** The id of an item. */
export type ItemId = (typeof rows)[number]['id'];

/** An item of the checklist, with an id that stands in it. */
export type ChecklistItem = Omit<ReadinessItem, 'id'> & { readonly id: ItemId };

/** The whole checklist: the items of all stages, in the order of the stages and within each in the order of the work. */
export const checklist: readonly ChecklistItem[] = rows;

/** The ids of all items, in order. */
export const itemIds: readonly ItemId[] = checklist.map((item) => item.id);

/** Whether a text is the id of an item. */
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
