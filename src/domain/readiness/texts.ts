import { fillPeriods } from '../schedule/periods.ts';
import type { ItemId } from './checklist.ts';
import { assessmentTexts } from './texts/assessment.ts';
import { authorizationTexts } from './texts/authorization.ts';
import { collaborativeTexts } from './texts/collaborative.ts';
import { inProcessTexts } from './texts/in-process.ts';
import type { ItemText } from './texts/item-text.ts';
import { kickoffTexts } from './texts/kickoff.ts';
import { monitoringTexts } from './texts/monitoring.ts';
import { partnershipTexts } from './texts/partnership.ts';
import { planningTexts } from './texts/planning.ts';
import { pmoReviewTexts } from './texts/pmo-review.ts';
import { readinessAssessmentTexts } from './texts/readiness-assessment.ts';
import { sarDebriefTexts } from './texts/sar-debrief.ts';
import type { AssessorRole } from './types.ts';

/** The texts of all items. Kept apart from the items, so that a page can load them when they are to be read. */
const texts: Readonly<Record<ItemId, ItemText>> = {
  ...partnershipTexts,
  ...readinessAssessmentTexts,
  ...inProcessTexts,
  ...planningTexts,
  ...kickoffTexts,
  ...assessmentTexts,
  ...sarDebriefTexts,
  ...authorizationTexts,
  ...pmoReviewTexts,
  ...monitoringTexts,
  ...collaborativeTexts,
};

/** What holds once an item is done, for an assessor’s eye, its times filled in. */
export function itemText(id: ItemId, role: AssessorRole): string {
  return fillPeriods(texts[id][role]);
}
