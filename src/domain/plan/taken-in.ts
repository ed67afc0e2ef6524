import { assess } from '../readiness/assess.ts';
import { readinessTool } from '../readiness/check-facts.ts';
import { checklist } from '../readiness/checklist.ts';
import type { AssessmentFacts } from '../readiness/facts.ts';
import { limitIds } from '../readiness/limits.ts';
import { type StageId, stageIds } from '../readiness/stages.ts';
import { assessorRoles, itemStates, scopeFields } from '../readiness/types.ts';
import type { ChecklistWords } from '../readiness/words.ts';
import { type ReviewAnswers, reviewApproachTool } from '../review-approach/answers.ts';
import type { ApproachId } from '../review-approach/approaches.ts';
import { criteria } from '../review-approach/criteria.ts';
import { decideReviewApproach } from '../review-approach/decision.ts';
import type { Questions } from '../review-approach/question-words.ts';

/*
 * What a plan takes from the work of other tools: the result of the review-approach chooser, and what the readiness
 * checklist has open. Only results are taken, no sentences, so ids stand in for the words of those tools.
 */

const byId = <Id extends string, Words>(ids: readonly Id[], words: (id: Id) => Words) =>
  Object.fromEntries(ids.map((id) => [id, words(id)])) as Record<Id, Words>;

const questions = Object.fromEntries(
  criteria.map(({ id, answers }) => [
    id,
    {
      question: id,
      why: '',
      answers: Object.fromEntries(answers.map((one) => [one.id, { label: one.id, reason: '' }])),
    },
  ]),
) as unknown as Questions;

const checklistWords: ChecklistWords = {
  roles: byId(assessorRoles, (name) => ({ name })),
  states: byId([...itemStates, 'not-answered'], (id) => id),
  items: byId(
    checklist.map(({ id }) => id),
    (title) => ({ title, csp: '', agency: '', why: '' }),
  ),
  stages: byId(stageIds, (title) => ({ title, goal: '', note: '' })),
  limits: byId(limitIds, (id) => id),
  scope: byId(scopeFields, (label) => ({ label, question: '', missing: '' })),
  statuses: { 'does-not-apply': '', 'not-assessed': '' },
  remarks: { kept: '', 'must-without-exception': '', 'reason-missing': '' },
  nothingOpen: '',
};

/** Reads work of the review-approach chooser. */
export const chooserWork = reviewApproachTool(questions);

/** Reads work of the readiness checklist. */
export const readinessWork = readinessTool(checklistWords);

/** The approach that the answers lead to; nothing while an open question could still change it. */
export const approachOfAnswers = (answers: ReviewAnswers): ApproachId | undefined =>
  decideReviewApproach(answers, questions).recommended;

/** How many items are open before each stage, those that only may be done left out; stages without any are left out too. */
export function openByStage(facts: AssessmentFacts): { readonly [Id in StageId]?: number } {
  const open = assess(facts, checklistWords).stages.map(({ id, between }) => [id, between.length] as const);
  return Object.fromEntries(open.filter(([, count]) => count > 0));
}
