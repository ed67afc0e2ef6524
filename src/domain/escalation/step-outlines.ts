import type { StepId, StepOutline } from './types.ts';

/**
 * The nine steps in a few words each, in order: what lists and drawings need. All else that is said of them stands in
 * `steps.ts`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-045 to PM-100).
 */
export const stepOutlines: readonly StepOutline[] = [
  { id: 'identify', number: 1, actor: 'agency-ao', title: 'Identify a deficiency' },
  { id: 'review', number: 2, actor: 'agency-ao', title: 'Review it and choose' },
  { id: 'notify-intent', number: 3, actor: 'agency-ao', title: 'Notify the CSP of the intent' },
  { id: 'answer-intent', number: 4, actor: 'csp', title: 'Answer the notice' },
  { id: 'decide', number: 5, actor: 'agency-ao', title: 'Adjudicate and decide' },
  { id: 'notify-decision', number: 6, actor: 'agency-ao', title: 'Notify the CSP of the decision' },
  { id: 'answer-decision', number: 7, actor: 'csp', title: 'Respond with causes and a plan' },
  { id: 'report', number: 8, actor: 'agency-ao', title: 'Notify FedRAMP or file the letter' },
  { id: 'release', number: 9, actor: 'agency-ao', title: 'Release when resolved' },
];

/** The number of a step, from 1. */
export function stepNumber(id: StepId): number {
  return stepOutlines.findIndex((step) => step.id === id) + 1;
}
