import type { LevelId } from './levels.ts';
import type { Message, StepId } from './types.ts';

/**
 * What is sent, answered and filed in an escalation, by step. What a message holds stands with its step.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 3, 4 and 6 to 9.
 */
export const messages: readonly Message[] = [
  {
    id: 'intent-notice',
    step: 'notify-intent',
    kind: 'notice',
    title: 'Notice of the intended escalation',
    from: 'agency-ao',
    to: 'csp',
    force: 'does',
    statements: 'PM-059..060',
  },
  {
    id: 'intent-response',
    step: 'answer-intent',
    kind: 'response',
    title: 'Response to the intended escalation',
    from: 'csp',
    to: 'agency-ao',
    force: 'does',
    statements: 'PM-061..066',
  },
  {
    id: 'decision-notice',
    step: 'notify-decision',
    kind: 'notice',
    title: 'Notice of the decision',
    from: 'agency-ao',
    to: 'csp',
    force: 'does',
    statements: 'PM-069..078',
  },
  {
    id: 'plan-response',
    step: 'answer-decision',
    kind: 'response',
    title: 'Response with root cause and plan',
    from: 'csp',
    to: 'agency-ao',
    force: 'does',
    statements: 'PM-079..087',
  },
  {
    id: 'fedramp-notice-of-start',
    step: 'report',
    kind: 'notice',
    title: 'Notice to FedRAMP of a Suspension or Revocation',
    from: 'agency-ao',
    to: 'fedramp',
    by: 'email',
    levels: ['Suspension', 'Revocation'],
    force: 'must',
    statements: 'PM-091..092',
  },
  {
    id: 'cap-letter',
    step: 'report',
    kind: 'letter',
    title: 'CAP letter',
    from: 'agency-ao',
    to: 'fedramp',
    by: 'secure-repository',
    levels: ['CAP'],
    force: 'should',
    whoActs: 'our-reading',
    statements: 'PM-093',
  },
  {
    id: 'fedramp-notice-of-resolution',
    step: 'release',
    kind: 'notice',
    title: 'Notice to FedRAMP of a resolved escalation',
    from: 'agency-ao',
    to: 'fedramp',
    by: 'email',
    force: 'must',
    statements: 'PM-098..099',
  },
  {
    id: 'cap-release-letter',
    step: 'release',
    kind: 'letter',
    title: 'CAP release letter',
    from: 'agency-ao',
    to: 'fedramp',
    by: 'secure-repository',
    levels: ['CAP'],
    force: 'must',
    statements: 'PM-100',
  },
];

/** What is sent in a step at a level. */
export function messagesAt(step: StepId, level: LevelId): Message[] {
  return messages.filter((message) => message.step === step && (message.levels?.includes(level) ?? true));
}

/** The message with this id; nothing for an id that is none, such as one of a file. */
export function messageOf(id: string): Message | undefined {
  return messages.find((message) => message.id === id);
}
