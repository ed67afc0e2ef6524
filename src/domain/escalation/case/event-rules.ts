import { edges } from '../edges.ts';
import type { EdgeId, EscalationEdge, MessageId, StepId } from '../types.ts';
import type { EventKind } from './events.ts';

/** The kinds of events that go by the name of the edge that they follow: the choices of step 2. */
export const namedByEdge = ['monitoring-chosen', 'raise-chosen', 'immediate-chosen'] as const;

/** A kind of event that goes by the name of its edge. */
export type NamedByEdge = (typeof namedByEdge)[number];

/**
 * Which event follows which edge. The edges themselves, with their levels and the steps they pass over, are those of
 * `edges.ts`; nothing of them is repeated here. What the events are called, and why an event is ours, stands in
 * `content/tools/escalation/events.yaml`.
 */
export const eventRules: Readonly<Record<EventKind, EventRule>> = {
  'deficiency-found': { follows: ['found'] },
  'monitoring-chosen': { follows: ['monitor-only'] },
  'raise-chosen': { follows: ['raise-level'] },
  'immediate-chosen': { follows: ['immediate'] },
  'intent-notified': { follows: ['intent-sent'], sends: 'intent-notice' },
  'intent-answered': { follows: ['intent-answered'], sends: 'intent-response' },
  'intent-unanswered': {
    follows: ['intent-answered'],
    isOurs: true,
    readings: ['escalation-no-answer', 'escalation-last-day'],
  },
  'answered-late': {
    follows: [],
    within: 'anywhere',
    sends: 'intent-response',
    isOurs: true,
    readings: ['escalation-no-answer'],
  },
  decided: { follows: ['decided'] },
  'decision-notified': { follows: ['followed-through', 'not-followed-through'], sends: 'decision-notice' },
  'plan-submitted': { follows: ['plan-sent', 'nothing-to-report'], sends: 'plan-response' },
  'plan-returned': {
    follows: [],
    within: ['answer-decision'],
    isOurs: true,
    readings: ['escalation-plan-returned'],
  },
  'plan-approved': { follows: ['plan-sent'] },
  'message-sent': { follows: [], within: 'anywhere' },
  'report-closed': { follows: ['reported'] },
  'ato-revoked': {
    follows: ['revoked'],
    ahead: ['answer-decision'],
    later: ['release'],
    isOurs: true,
    readings: ['escalation-revocation-end', 'escalation-revoked-early'],
  },
  'resolution-determined': { follows: [], within: ['release'] },
  released: { follows: ['resolved'] },
  'timeframe-passed': {
    follows: ['unresolved'],
    ahead: ['answer-decision', 'report'],
    isOurs: true,
    readings: ['escalation-back-to-review', 'escalation-last-day'],
  },
  'compliance-lost': {
    follows: ['unresolved'],
    ahead: ['answer-decision', 'report'],
    isOurs: true,
    readings: ['escalation-back-to-review'],
  },
  'content-recorded': { follows: [], within: ['answer-decision', 'report', 'release'] },
  'date-agreed': {
    follows: [],
    within: ['answer-intent', 'answer-decision', 'report', 'release'],
    readings: ['escalation-time-limits', 'escalation-last-day'],
  },
  noted: { follows: [], within: 'anywhere' },
};

/** How an event moves a case. */
export interface EventRule {
  /** Ids of the edges that it can follow; empty for an event that leaves the case in its step. */
  readonly follows: readonly EdgeId[];
  /** For an event that follows no edge: the steps in which it fits. */
  readonly within?: readonly StepId[] | 'anywhere';
  /** Earlier steps in which it fits too, although its edge starts at a later one: our reading. */
  readonly ahead?: readonly StepId[];
  /** Later steps in which it still fits, although its edge starts at an earlier one: our reading. */
  readonly later?: readonly StepId[];
  /** The message that has gone out when the event has happened. */
  readonly sends?: MessageId;
  /** Whether something in the event is ours and not the source’s. */
  readonly isOurs?: true;
  /** Ids of `content/readings.yaml` that say so on every page. */
  readonly readings?: readonly string[];
}

/** The edges that an event can follow. */
export function edgesOf(kind: EventKind): EscalationEdge[] {
  return edges.filter((edge) => eventRules[kind].follows.includes(edge.id));
}

/** The steps in which an event fits, whatever else has to be so. */
export function stepsOf(kind: EventKind): StepId[] | 'anywhere' {
  const { within = [], ahead = [], later = [] } = eventRules[kind];
  if (within === 'anywhere') return 'anywhere';
  return [...new Set([...within, ...ahead, ...edgesOf(kind).map((edge) => edge.from), ...later])];
}
