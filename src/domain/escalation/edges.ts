import type { EndId, EscalationEdge, EscalationEnd, StepId } from './types.ts';

/**
 * The ways between the nine steps, and where they end. Every way out of a step is listed, so that a walk needs no rule of
 * its own. `worded: false` marks what the source leaves unsaid and we conclude; the readings named there say how.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-030 to PM-100).
 */

/** Where the process stops. */
export const ends: readonly EscalationEnd[] = [
  {
    id: 'monitored',
    title: 'Monitored more closely',
    text: 'The agency AO only monitors the CSP more closely. No notice is sent.',
    worded: true,
    statements: 'PM-050..052',
  },
  {
    id: 'not-followed-through',
    title: 'Not followed through',
    text: 'The agency AO told the CSP of its decision, and does not follow through with an escalation.',
    worded: false,
    statements: 'PM-069..070',
  },
  {
    id: 'revoked',
    title: 'ATO revoked',
    text: 'The ATO is revoked and the data goes to another CSO. No way back is described.',
    worded: false,
    statements: 'PM-043',
  },
  {
    id: 'released',
    title: 'Released',
    text: 'The deficiencies are fully resolved, the criteria are satisfied, and FedRAMP has been told.',
    worded: true,
    statements: 'PM-096..100',
  },
];

/** The ways out of the steps, in the order of the steps. */
export const edges: readonly EscalationEdge[] = [
  { id: 'found', from: 'identify', to: 'review', skips: [], worded: true, readings: [], statements: 'PM-048' },
  {
    id: 'monitor-only',
    from: 'review',
    to: 'monitored',
    label: 'Monitor only',
    when: 'The agency AO elects simply to monitor the CSP more closely.',
    subStep: '2.1',
    skips: ['notify-intent', 'answer-intent', 'decide', 'notify-decision', 'answer-decision', 'report', 'release'],
    worded: true,
    readings: ['escalation-monitor-only'],
    statements: 'PM-050..052',
  },
  {
    id: 'raise-level',
    from: 'review',
    to: 'notify-intent',
    label: 'Raise the level',
    when: 'The agency AO intends to raise the CSP’s escalation level.',
    subStep: '2.2',
    skips: [],
    worded: true,
    readings: ['escalation-first'],
    statements: 'PM-053..054',
  },
  {
    id: 'immediate',
    from: 'review',
    to: 'decide',
    label: 'Escalate at once',
    when: 'The agency AO determines that the deficiency is severe enough to escalate at once.',
    subStep: '2.3',
    skips: ['notify-intent', 'answer-intent'],
    worded: true,
    readings: ['escalation-immediate'],
    statements: 'PM-055..056',
  },
  {
    id: 'intent-sent',
    from: 'notify-intent',
    to: 'answer-intent',
    skips: [],
    worded: true,
    readings: [],
    statements: 'PM-061',
  },
  {
    id: 'intent-answered',
    from: 'answer-intent',
    to: 'decide',
    skips: [],
    worded: true,
    readings: [],
    statements: 'PM-067',
  },
  { id: 'decided', from: 'decide', to: 'notify-decision', skips: [], worded: true, readings: [], statements: 'PM-069' },
  {
    id: 'followed-through',
    from: 'notify-decision',
    to: 'answer-decision',
    label: 'Follow through',
    when: 'The agency AO follows through with an escalation.',
    skips: [],
    worded: true,
    readings: [],
    statements: 'PM-070 PM-079',
  },
  {
    id: 'not-followed-through',
    from: 'notify-decision',
    to: 'not-followed-through',
    label: 'Do not follow through',
    when: 'The agency AO does not follow through with an escalation.',
    skips: ['answer-decision', 'report', 'release'],
    worded: false,
    readings: ['escalation-not-followed-through'],
    statements: 'PM-070',
  },
  {
    id: 'plan-sent',
    from: 'answer-decision',
    to: 'report',
    skips: [],
    worded: true,
    readings: [],
    statements: 'PM-090',
  },
  { id: 'reported', from: 'report', to: 'release', skips: [], worded: true, readings: [], statements: 'PM-096' },
  {
    id: 'revoked',
    from: 'report',
    to: 'revoked',
    label: 'Revoked',
    when: 'The level is Revocation.',
    levels: ['Revocation'],
    skips: ['release'],
    worded: false,
    readings: [],
    statements: 'PM-043',
  },
  {
    id: 'resolved',
    from: 'release',
    to: 'released',
    label: 'Resolved',
    when: 'The deficiencies are fully resolved, and the criteria of the notice are satisfied.',
    skips: [],
    worded: true,
    readings: [],
    statements: 'PM-096..100',
  },
  {
    id: 'unresolved',
    from: 'release',
    to: 'review',
    label: 'Not resolved in time',
    when: 'The agreed upon timeframe, or the deadline of the notice, passes without that. The present level is then the existing one.',
    levels: ['DFR', 'CAP', 'Suspension'],
    skips: [],
    worded: false,
    readings: ['escalation-back-to-review', 'escalation-time-limits', 'escalation-cap-to-revocation'],
    statements: 'PM-033 PM-036 PM-041 PM-073',
  },
];

/** The ways out of a step. */
export function edgesFrom(step: StepId): EscalationEdge[] {
  return edges.filter((edge) => edge.from === step);
}

/** Whether a place is an end of the process. */
export function isEnd(place: StepId | EndId): place is EndId {
  return ends.some((end) => end.id === place);
}
