import { stepOutlines } from './step-outlines.ts';
import type { EdgeId, EndId, EscalationEdge, EscalationEnd, StepId } from './types.ts';

/*
 * The edges between the nine steps, and where they end. Every edge out of a step is listed, so that a walk needs no rule of
 * its own. `worded: false` marks what the source leaves unsaid and we conclude; the readings named there say how. When an
 * edge is followed, and what an end means, stands in `content/tools/escalation/edges.yaml`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-030 to PM-100).
 */

/** Where the process stops. */
export const ends: readonly EscalationEnd[] = [
  { id: 'monitored', title: 'Monitored more closely', worded: true, statements: 'PM-050..052' },
  { id: 'not-followed-through', title: 'Not followed through', worded: false, statements: 'PM-069..070' },
  { id: 'revoked', title: 'ATO revoked', worded: false, statements: 'PM-043' },
  { id: 'released', title: 'Released', worded: true, statements: 'PM-096..100' },
];

const table: readonly Omit<EscalationEdge, 'skips'>[] = [
  { id: 'found', from: 'identify', to: 'review', worded: true, readings: [], statements: 'PM-048' },
  {
    id: 'monitor-only',
    from: 'review',
    to: 'monitored',
    label: 'Monitor only',
    worded: true,
    readings: ['escalation-monitor-only'],
    statements: 'PM-050..052',
  },
  {
    id: 'raise-level',
    from: 'review',
    to: 'notify-intent',
    label: 'Raise the level',
    worded: true,
    readings: ['escalation-first'],
    statements: 'PM-053..054',
  },
  {
    id: 'immediate',
    from: 'review',
    to: 'decide',
    label: 'Escalate immediately',
    worded: true,
    readings: ['escalation-immediate'],
    statements: 'PM-055..056',
  },
  { id: 'intent-sent', from: 'notify-intent', to: 'answer-intent', worded: true, readings: [], statements: 'PM-061' },
  { id: 'intent-answered', from: 'answer-intent', to: 'decide', worded: true, readings: [], statements: 'PM-067' },
  { id: 'decided', from: 'decide', to: 'notify-decision', worded: true, readings: [], statements: 'PM-069' },
  {
    id: 'followed-through',
    from: 'notify-decision',
    to: 'answer-decision',
    label: 'Follow through',
    worded: true,
    readings: [],
    statements: 'PM-070 PM-079',
  },
  {
    id: 'not-followed-through',
    from: 'notify-decision',
    to: 'not-followed-through',
    label: 'Do not follow through',
    worded: false,
    readings: ['escalation-not-followed-through'],
    statements: 'PM-070',
  },
  {
    id: 'plan-sent',
    from: 'answer-decision',
    to: 'report',
    levels: ['CAP', 'Suspension', 'Revocation'],
    worded: true,
    readings: [],
    statements: 'PM-090',
  },
  {
    id: 'nothing-to-report',
    from: 'answer-decision',
    to: 'release',
    label: 'DFR',
    levels: ['DFR'],
    worded: false,
    readings: ['escalation-fedramp-notices'],
    statements: 'PM-090..093',
  },
  { id: 'reported', from: 'report', to: 'release', worded: true, readings: [], statements: 'PM-096' },
  {
    id: 'revoked',
    from: 'report',
    to: 'revoked',
    label: 'Revoked',
    levels: ['Revocation'],
    worded: false,
    readings: ['escalation-revocation-end', 'escalation-revoked-early'],
    statements: 'PM-043',
  },
  {
    id: 'resolved',
    from: 'release',
    to: 'released',
    label: 'Resolved',
    worded: true,
    readings: [],
    statements: 'PM-096..100',
  },
  {
    id: 'unresolved',
    from: 'release',
    to: 'review',
    label: 'Not resolved in time',
    levels: ['DFR', 'CAP', 'Suspension'],
    worded: false,
    readings: ['escalation-back-to-review', 'escalation-time-limits', 'escalation-cap-to-revocation'],
    statements: 'PM-033 PM-036 PM-041 PM-073',
  },
];

/** The edges, in the order of the steps. */
export const edges: readonly EscalationEdge[] = table.map((edge) => ({ ...edge, skips: stepsBetween(edge) }));

/** The steps that an edge passes over: those before the step that it leads to, or before the end. None on the way back. */
function stepsBetween({ from, to }: Pick<EscalationEdge, 'from' | 'to'>): StepId[] {
  const place = (of: StepId | EndId) =>
    isEnd(of) ? stepOutlines.length : stepOutlines.findIndex(({ id }) => id === of);
  return stepOutlines.slice(place(from) + 1, Math.max(place(from) + 1, place(to))).map(({ id }) => id);
}

/** The edges out of a step. */
export function edgesFrom(step: StepId): EscalationEdge[] {
  return edges.filter((edge) => edge.from === step);
}

/** The edge with this id. */
export function edgeOf(id: EdgeId): EscalationEdge {
  const found = edges.find((edge) => edge.id === id);
  if (!found) throw new Error(`"${id}" is not an edge of the escalation process.`);
  return found;
}

/** Whether a place is an end of the process. */
export function isEnd(place: StepId | EndId): place is EndId {
  return ends.some((end) => end.id === place);
}
