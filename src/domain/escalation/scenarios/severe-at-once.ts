import { plainDate } from '../../calendar/plain-date.ts';
import type { Scenario } from './scenario.ts';

const found = plainDate('2026-09-14');
const chosen = plainDate('2026-09-15');
const planned = plainDate('2026-09-28');
const signed = plainDate('2026-10-01');
const resolved = plainDate('2026-11-30');

/** A deficiency so severe that the escalation takes effect at once. */
export const severeAtOnce: Scenario = {
  id: 'severe-at-once',
  title: 'So severe that it takes effect at once',
  teaches: 'What an immediate escalation leaves out, and what it does not.',
  story:
    'An insider shows that a CSP took servers out of its scans whenever results were due. The CSP is on no level so far.',
  caseTitle: 'Scans without the weak servers at Model Platform',
  start: {
    names: { agency: 'Model Agency', csp: 'Model Platform Corp.', service: 'Model Platform' },
    findings: [
      { kind: 'trigger', trigger: 'lack-of-transparency', detail: 'Servers left out of three monthly scans.' },
      { kind: 'described', text: 'The inventory delivered with the scans did not match the one of the SSP.' },
    ],
    events: [{ kind: 'deficiency-found', on: found, existing: 'none' }],
  },
  turns: [
    {
      id: 'review',
      story: 'You act for the agency AO. The trigger’s minimum level is a CAP; higher levels are yours to decide.',
      question: 'What do you do?',
      choices: [
        {
          label: 'Escalate at once to Suspension, and notify the CSP of the intent',
          consequence:
            'At once means that steps 3 and 4 are skipped: there is no notice of an intent, and no answer to it.',
          events: [
            { kind: 'immediate-chosen', on: chosen, level: 'Suspension' },
            { kind: 'intent-notified', on: chosen },
          ],
          outcome: 'refused',
        },
        {
          label: 'Escalate at once to Suspension',
          consequence: 'The escalation takes effect. The next step is 5, the formal decision.',
          events: [{ kind: 'immediate-chosen', on: chosen, level: 'Suspension' }],
          outcome: 'next',
          next: 'decide',
        },
        {
          label: 'Monitor only',
          consequence:
            'You may: a minimum level says how mild an escalation can be, not that there must be one. No notice is sent, and the process stops.',
          events: [{ kind: 'monitoring-chosen', on: chosen }],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'decide',
      story: 'Step 5 speaks of the CSP’s response, but in this path there is none.',
      question: 'What comes next?',
      choices: [
        {
          label: 'Ask the system owner for a response, and adjudicate it',
          consequence: 'That is step 4, and it was skipped. By our reading step 5 is the decision alone.',
          events: [{ kind: 'intent-answered', on: chosen, by: 'csp-system-owner' }],
          outcome: 'refused',
        },
        {
          label: 'Decide on Suspension, tell FedRAMP, and notify the CSP',
          consequence:
            'All three stay with an immediate escalation. FedRAMP must be notified, and the CSP learns the criteria and the actions required of it.',
          events: [
            { kind: 'decided', on: chosen, level: 'Suspension' },
            { kind: 'message-sent', on: chosen, message: 'fedramp-notice-of-start', level: 'Suspension' },
            {
              kind: 'decision-notified',
              on: chosen,
              criteria: ['Full authenticated scans of the whole inventory, three months in a row.'],
              actions: ['A root-cause analysis.', 'A formal plan.'],
              otherItems: ['The inventory of every month since the ATO.'],
            },
          ],
          outcome: 'next',
          next: 'plan',
        },
        {
          label: 'Decide not to follow through',
          consequence: 'The Suspension ends as it began. The CSP is notified, and nothing further is worded.',
          events: [
            { kind: 'decided', on: chosen, level: 'none' },
            { kind: 'decision-notified', on: chosen },
          ],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'plan',
      story: 'The CSP responds with causes, a plan and the inventories. The system owner has not signed the plan.',
      question: 'Do you approve it?',
      choices: [
        {
          label: 'Yes, the content is good',
          consequence:
            'For a Suspension the plan must have the system owner’s signature. Without it the response is not complete.',
          events: [
            { kind: 'plan-submitted', on: planned, lacking: ['7.3'] },
            { kind: 'plan-approved', on: planned },
          ],
          outcome: 'refused',
        },
        {
          label: 'Not yet: first the signature, then the approval',
          consequence:
            'The signed plan comes three days later, and you approve it. Submission first, then approval: that order is our reading. FedRAMP has been told already, so step 8 is done.',
          events: [
            { kind: 'plan-submitted', on: planned, lacking: ['7.3'] },
            { kind: 'plan-submitted', on: signed, lacking: [], fullResolutionOn: plainDate('2026-11-20') },
            { kind: 'plan-approved', on: signed },
            { kind: 'report-closed', on: signed },
          ],
          outcome: 'next',
          next: 'release',
        },
      ],
    },
    {
      id: 'release',
      story: 'By the end of November three full scans are in, and nothing is missing.',
      question: 'What ends the Suspension?',
      choices: [
        {
          label: 'That the plan’s date of full resolution has passed',
          consequence:
            'A date resolves nothing. The agency AO determines that deficiencies and criteria are dealt with.',
          events: [{ kind: 'released', on: resolved }],
          outcome: 'refused',
        },
        {
          label: 'Your determination, and the notice to FedRAMP',
          consequence: 'Both have taken place, so the CSP is released.',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'Suspension' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
  ],
};
