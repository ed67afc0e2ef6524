import { edges } from '../edges.ts';
import type { EscalationEdge, StepId } from '../types.ts';
import type { EventKind } from './events.ts';

/**
 * Which event takes which way. The ways themselves, with their levels and the steps they pass over, are those of
 * `edges.ts`; nothing of them is repeated here.
 */
export const eventRules: Readonly<Record<EventKind, EventRule>> = {
  'deficiency-found': { label: 'Record the deficiency', takes: ['found'] },
  'monitoring-chosen': { label: 'Monitor only', takes: ['monitor-only'] },
  'raise-chosen': { label: 'Raise the level', takes: ['raise-level'] },
  'immediate-chosen': { label: 'Escalate at once', takes: ['immediate'] },
  'intent-notified': {
    label: 'The CSP has been notified of the intent',
    takes: ['intent-sent'],
    sends: 'intent-notice',
  },
  'intent-answered': { label: 'The CSP has answered', takes: ['intent-answered'], sends: 'intent-response' },
  'intent-unanswered': {
    label: 'No answer came in time: go on without one',
    takes: ['intent-answered'],
    ours: 'The source does not say what follows when the CSP does not answer. We let the agency AO decide without an answer once the agreed date has passed.',
    readings: ['escalation-no-answer', 'escalation-last-day'],
  },
  decided: { label: 'Decide formally', takes: ['decided'] },
  'decision-notified': {
    label: 'The CSP has been notified of the decision',
    takes: ['followed-through', 'not-followed-through'],
    sends: 'decision-notice',
  },
  'plan-submitted': { label: 'The CSP has responded with its plan', takes: ['plan-sent'], sends: 'plan-response' },
  'plan-returned': {
    label: 'Return the plan to the CSP',
    takes: [],
    within: ['answer-decision'],
    ours: 'The source asks for the agency AO’s approval and does not say what follows without it. We have the CSP respond again.',
    readings: ['escalation-plan-returned'],
  },
  'plan-approved': { label: 'Approve the plan', takes: ['plan-sent'] },
  'message-sent': { label: 'Sent or filed', takes: [], within: 'anywhere' },
  'report-closed': { label: 'Step 8 is done', takes: ['reported'] },
  'ato-revoked': {
    label: 'The ATO has been revoked',
    takes: ['revoked'],
    ahead: {
      from: ['answer-decision'],
      reason: 'The ATO was revoked without waiting for the CSP’s response.',
    },
    ours: 'A revoked ATO does not depend on the CSP’s response, so we do not make it wait for one.',
  },
  'resolution-determined': {
    label: 'The deficiencies are fully resolved, and the criteria satisfied',
    takes: [],
    within: ['release'],
  },
  released: { label: 'Release the CSP', takes: ['resolved'] },
  'timeframe-passed': {
    label: 'The time has passed: consider a higher level',
    takes: ['unresolved'],
    ahead: {
      from: ['answer-decision', 'report'],
      reason: 'The timeframe of the level runs whatever step the case stands at.',
    },
    ours: 'How a level that is not resolved in time enters the nine steps again is not worded. We go back to step 2.',
    readings: ['escalation-back-to-review', 'escalation-last-day'],
  },
  'compliance-lost': {
    label: 'The CSP can no longer meet FedRAMP’s compliance requirements',
    takes: ['unresolved'],
    ahead: {
      from: ['answer-decision', 'report'],
      reason: 'The source ties this to the Suspension, not to one of the nine steps.',
    },
    ours: 'How this enters the nine steps is not worded. We go back to step 2.',
    readings: ['escalation-back-to-review'],
  },
  'date-agreed': {
    label: 'Agree on a date',
    takes: [],
    readings: ['escalation-time-limits', 'escalation-last-day'],
    within: ['answer-intent', 'answer-decision', 'report', 'release'],
  },
  noted: { label: 'Add a note', takes: [], within: 'anywhere' },
};

/** How an event moves a case. */
export interface EventRule {
  /** A few words for a button. */
  readonly label: string;
  /** Ids of the ways that it can take; empty for an event that leaves the case in its step. */
  readonly takes: readonly string[];
  /** For an event that takes no way: the steps in which it fits. */
  readonly within?: readonly StepId[] | 'anywhere';
  /** Earlier steps in which it fits too, although its way starts at a later one: our reading, with the reason. */
  readonly ahead?: { readonly from: readonly StepId[]; readonly reason: string };
  /** The message that has gone out when the event has happened. */
  readonly sends?: string;
  /** What in the event is ours and not the source’s. */
  readonly ours?: string;
  /** Ids of `content/readings.yaml` that say so on every page. */
  readonly readings?: readonly string[];
}

/** The ways that an event can take. */
export function edgesOf(kind: EventKind): EscalationEdge[] {
  return edges.filter((edge) => eventRules[kind].takes.includes(edge.id));
}

/** The steps in which an event fits, whatever else has to be so. */
export function stepsOf(kind: EventKind): StepId[] | 'anywhere' {
  const { within = [], ahead } = eventRules[kind];
  if (within === 'anywhere') return 'anywhere';
  return [...new Set([...within, ...(ahead?.from ?? []), ...edgesOf(kind).map((edge) => edge.from)])];
}
