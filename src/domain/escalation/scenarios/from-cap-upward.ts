import { plainDate } from '../../calendar/plain-date.ts';
import type { Scenario } from './scenario.ts';

const found = plainDate('2026-06-01');
const told = plainDate('2026-06-03');
const answered = plainDate('2026-06-10');
const decided = plainDate('2026-06-15');
const planned = plainDate('2026-06-29');
const reviewed = plainDate('2026-08-17');
const revoked = plainDate('2026-09-30');

/** A CSP on a CAP that faces Suspension, and perhaps Revocation. */
export const fromCapUpward: Scenario = {
  id: 'from-cap-upward',
  title: 'On a CAP already: Suspension, or Revocation',
  teaches: 'What changes above a CAP: who answers, when FedRAMP must be told, and which way leads to Revocation.',
  story:
    'A CSP has been on a CAP since spring. Now its annual assessment package has not arrived by the ATO anniversary.',
  caseTitle: 'No annual assessment package from Sample Hosting',
  start: {
    names: { agency: 'Sample Agency', csp: 'Sample Hosting LLC', service: 'Sample Hosting' },
    findings: [
      {
        kind: 'trigger',
        trigger: 'late-annual-assessment-package',
        detail: 'Anniversary 29 May 2026, no package yet.',
      },
    ],
    events: [{ kind: 'deficiency-found', on: found, existing: 'CAP' }],
  },
  turns: [
    {
      id: 'review',
      story: 'You act for the agency AO. The trigger’s minimum level is a CAP, and the CSP is on one.',
      question: 'To which level do you intend to escalate?',
      choices: [
        {
          label: 'To a CAP, the minimum level of the trigger',
          consequence: 'Step 2.2 raises the level that the CSP has. A second CAP on top of the first is not a raise.',
          events: [{ kind: 'raise-chosen', on: told, level: 'CAP' }],
          outcome: 'refused',
        },
        {
          label: 'To Suspension',
          consequence: 'A CSP on a CAP may face Suspension. The notice says so, and the CSP can answer.',
          events: [
            { kind: 'raise-chosen', on: told, level: 'Suspension' },
            { kind: 'intent-notified', on: told, answerBy: plainDate('2026-06-12') },
          ],
          outcome: 'next',
          next: 'answer',
        },
        {
          label: 'Straight to Revocation',
          consequence:
            'Possible: an unresolved CAP may lead to Suspension or to Revocation, and Suspension need not come in between. The CSP’s answer moves you to Suspension for now.',
          events: [
            { kind: 'raise-chosen', on: told, level: 'Revocation' },
            { kind: 'intent-notified', on: told },
            { kind: 'intent-answered', on: answered, by: 'csp-system-owner' },
            { kind: 'decided', on: decided, level: 'Suspension' },
          ],
          outcome: 'next',
          next: 'tell-fedramp',
        },
      ],
    },
    {
      id: 'answer',
      story: 'The CSP’s security POC writes that the package is nearly done.',
      question: 'Do you take that as the response of step 4?',
      choices: [
        {
          label: 'Yes, the security POC speaks for the CSP',
          consequence: 'For a DFR that would do. For an intended Suspension the system owner must respond.',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-security-poc' }],
          outcome: 'refused',
        },
        {
          label: 'No, you wait for the system owner, and decide then',
          consequence: 'The system owner responds, without a rebuttal. You formally decide on Suspension.',
          events: [
            { kind: 'intent-answered', on: answered, by: 'csp-system-owner' },
            { kind: 'decided', on: decided, level: 'Suspension' },
          ],
          outcome: 'next',
          next: 'tell-fedramp',
        },
      ],
    },
    {
      id: 'tell-fedramp',
      story: 'The decision is made. The CSP has not been notified yet, and its plan is weeks away.',
      question: 'When do you tell FedRAMP?',
      choices: [
        {
          label: 'Not at all: it is our own ATO',
          consequence:
            'Agency AOs must notify FedRAMP of a decision to initiate Suspension. Step 8 stays open until then.',
          events: [
            { kind: 'decision-notified', on: decided },
            { kind: 'plan-submitted', on: planned, lacking: [] },
            { kind: 'plan-approved', on: planned },
            { kind: 'report-closed', on: planned },
          ],
          outcome: 'refused',
        },
        {
          label: 'Now',
          consequence:
            'By our reading the notice falls due once the decision is made, despite its place in step 8. The CSP is then notified and sends its plan; the system owner has signed it, and you approve it.',
          events: [
            { kind: 'message-sent', on: decided, message: 'fedramp-notice-of-start', level: 'Suspension' },
            { kind: 'decision-notified', on: decided, deadline: plainDate('2026-08-14') },
            { kind: 'plan-submitted', on: planned, lacking: [], fullResolutionOn: plainDate('2026-08-07') },
            { kind: 'plan-approved', on: planned },
            { kind: 'report-closed', on: planned },
          ],
          outcome: 'next',
          next: 'outcome',
        },
      ],
    },
    {
      id: 'outcome',
      story: 'Summer passes under Suspension.',
      question: 'How does it go on?',
      choices: [
        {
          label: 'The package arrives, everything is resolved: post a CAP release letter',
          consequence:
            'The source names that letter for a CAP. For Suspension it asks for the notice to FedRAMP. What becomes of the CAP before is not worded.',
          events: [
            { kind: 'resolution-determined', on: reviewed },
            { kind: 'message-sent', on: reviewed, message: 'cap-release-letter', level: 'Suspension' },
          ],
          outcome: 'refused',
        },
        {
          label: 'The package arrives, everything is resolved: notify FedRAMP and release the CSP',
          consequence: 'The Suspension is over. FedRAMP was told at its start and is told of its resolution.',
          events: [
            { kind: 'resolution-determined', on: reviewed },
            { kind: 'message-sent', on: reviewed, message: 'fedramp-notice-of-resolution', level: 'Suspension' },
            { kind: 'released', on: reviewed },
          ],
          outcome: 'end',
        },
        {
          label: 'The CSP gives up on compliance: you find that it can no longer meet the requirements',
          consequence:
            'That is a second way from Suspension to Revocation, next to the time that passes. The case returns to step 2.',
          events: [{ kind: 'compliance-lost', on: reviewed }],
          outcome: 'next',
          next: 'revoke',
        },
      ],
    },
    {
      id: 'revoke',
      story: 'Step 2 again, with Suspension in force.',
      question: 'What do you choose?',
      choices: [
        {
          label: 'Monitor only',
          consequence:
            'The level is not raised. By our reading the Suspension stays in force, and its step 9 stays open.',
          events: [{ kind: 'monitoring-chosen', on: reviewed }],
          outcome: 'next',
          next: 'outcome',
        },
        {
          label: 'Revocation, at once',
          consequence:
            'Steps 3 and 4 are skipped. You decide, tell FedRAMP again, now of the Revocation, and notify the CSP. The ATO is revoked and the data moves to another CSO. No way back is described.',
          events: [
            { kind: 'immediate-chosen', on: reviewed, level: 'Revocation' },
            { kind: 'decided', on: reviewed, level: 'Revocation' },
            { kind: 'message-sent', on: reviewed, message: 'fedramp-notice-of-start', level: 'Revocation' },
            { kind: 'decision-notified', on: reviewed },
            { kind: 'ato-revoked', on: revoked },
          ],
          outcome: 'end',
        },
      ],
    },
  ],
};
