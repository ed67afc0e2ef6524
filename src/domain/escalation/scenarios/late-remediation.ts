import { plainDate } from '../../calendar/plain-date.ts';
import type { Scenario } from './scenario.ts';

const found = plainDate('2026-03-02');
const told = plainDate('2026-03-04');
const answered = plainDate('2026-03-11');
const decided = plainDate('2026-03-16');
const responded = plainDate('2026-03-30');
const lastDay = plainDate('2026-04-30');
const dayAfter = plainDate('2026-05-01');
const later = plainDate('2026-05-18');
const resolved = plainDate('2026-05-29');

/** A DFR that is resolved, or that becomes a CAP. */
export const lateRemediation: Scenario = {
  id: 'late-remediation',
  title: 'Late patches: a DFR that may become a CAP',
  teaches: 'The whole path of a DFR: who answers, what is agreed on, and what happens when the time passes.',
  story:
    'The monthly scan shows seven High vulnerabilities that are 31 to 48 days old. The CSP has had no escalation before.',
  caseTitle: 'Late patches at Example Cloud',
  start: {
    names: { agency: 'Example Agency', csp: 'Example Cloud Inc.', service: 'Example Cloud' },
    findings: [
      { kind: 'trigger', trigger: 'late-remediation-high-dfr', detail: '7 vulnerabilities, 31 to 48 days old.' },
    ],
    events: [{ kind: 'deficiency-found', on: found, existing: 'none' }],
  },
  turns: [
    {
      id: 'review',
      story: 'You act for the agency AO. The trigger has a DFR as its minimum level.',
      question: 'What do you do with the deficiency?',
      choices: [
        {
          label: 'Monitor the CSP more closely, and nothing else',
          consequence:
            'You may. No notice goes out, and the process stops at step 2. Should the weaknesses stay, you begin again at step 1.',
          events: [{ kind: 'monitoring-chosen', on: told }],
          outcome: 'end',
        },
        {
          label: 'Tell FedRAMP first',
          consequence:
            'FedRAMP is told at the start of a Suspension or Revocation only. For a DFR it is told when the escalation is resolved.',
          events: [{ kind: 'message-sent', on: told, message: 'fedramp-notice-of-start', level: 'DFR' }],
          outcome: 'refused',
        },
        {
          label: 'Raise the level from none to a DFR, and notify the CSP',
          consequence:
            'The notice names the deficiency and the intended DFR. You agree on 18 March for the answer: the source sets no date, so both sides need one.',
          events: [
            { kind: 'raise-chosen', on: told, level: 'DFR' },
            { kind: 'intent-notified', on: told, answerBy: plainDate('2026-03-18') },
          ],
          outcome: 'next',
          next: 'answer',
        },
      ],
    },
    {
      id: 'answer',
      story: 'A week later an answer comes. It explains a broken patch job and names no facts against the escalation.',
      question: 'From whom must it come, for a DFR?',
      choices: [
        {
          label: 'From the CSP’s system owner',
          consequence:
            'The system owner must answer for a CAP, Suspension or Revocation. A DFR asks for somebody else.',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-system-owner' }],
          outcome: 'refused',
        },
        {
          label: 'From the CSP’s security POC',
          consequence: 'For a DFR, the response must come from the security POC. Now the decision is yours.',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-security-poc' }],
          outcome: 'next',
          next: 'decide',
        },
      ],
    },
    {
      id: 'decide',
      story: 'The answer does not rebut the finding, but two of the seven are patched by now.',
      question: 'What do you decide?',
      choices: [
        {
          label: 'Do not follow through',
          consequence:
            'You still notify the CSP of the decision. That the process ends here is implied in step 6, not said: it is our reading.',
          events: [
            { kind: 'decided', on: decided, level: 'none' },
            { kind: 'decision-notified', on: decided },
          ],
          outcome: 'end',
        },
        {
          label: 'Follow through with the DFR, with criteria and a deadline',
          consequence:
            'The notice names the criteria and sets 30 April as the deadline. The CSP responds with the cause and a plan. At a DFR nobody has to sign it, and step 8 asks for nothing.',
          events: [
            { kind: 'decided', on: decided, level: 'DFR' },
            {
              kind: 'decision-notified',
              on: decided,
              criteria: ['No High vulnerability older than 30 days in two monthly scans in a row.'],
              deadline: lastDay,
              actions: ['A root-cause analysis of the broken patch job.', 'A plan that closes the remaining five.'],
            },
            { kind: 'plan-submitted', on: responded, lacking: [], fullResolutionOn: plainDate('2026-04-20') },
            { kind: 'report-closed', on: responded },
          ],
          outcome: 'next',
          next: 'deadline',
        },
      ],
    },
    {
      id: 'deadline',
      story: 'April ends. Four of the seven are still open.',
      question: 'What can you do?',
      choices: [
        {
          label: 'On 30 April, declare the deadline missed',
          consequence: 'The last day is still in time. The deadline has passed on the day after.',
          events: [{ kind: 'timeframe-passed', on: lastDay }],
          outcome: 'refused',
        },
        {
          label: 'On 1 May, go back to step 2 and raise the DFR to a CAP',
          consequence:
            'The agency AO may escalate an unresolved DFR to a CAP. The system owner answers this time, and must sign the plan; you approve it. The CAP letter should be uploaded to FedRAMP’s secure repository.',
          events: [
            { kind: 'timeframe-passed', on: dayAfter },
            { kind: 'raise-chosen', on: dayAfter, level: 'CAP' },
            { kind: 'intent-notified', on: dayAfter },
            { kind: 'intent-answered', on: plainDate('2026-05-06'), by: 'csp-system-owner' },
            { kind: 'decided', on: plainDate('2026-05-08'), level: 'CAP' },
            { kind: 'message-sent', on: plainDate('2026-05-08'), message: 'cap-letter', level: 'CAP' },
            { kind: 'decision-notified', on: plainDate('2026-05-08') },
            { kind: 'plan-submitted', on: later, lacking: [] },
            { kind: 'plan-approved', on: later },
            { kind: 'report-closed', on: later },
          ],
          outcome: 'next',
          next: 'release-cap',
        },
        {
          label: 'Agree on a new date, since escalating is a may',
          consequence: 'Nothing forces you upward. The DFR stays in force, and the new date runs until 29 May.',
          events: [{ kind: 'date-agreed', on: dayAfter, which: 'deadline', until: resolved }],
          outcome: 'next',
          next: 'release-dfr',
        },
      ],
    },
    {
      id: 'release-dfr',
      story: 'By 29 May all seven are closed, and the criteria are satisfied.',
      question: 'How do you end the DFR?',
      choices: [
        {
          label: 'Release the CSP without a word to FedRAMP',
          consequence:
            'Agency AOs must notify FedRAMP when an escalation has been resolved, a DFR included, although it was not told of the start.',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'released', on: resolved },
          ],
          outcome: 'refused',
        },
        {
          label: 'Notify FedRAMP, then release the CSP',
          consequence: 'The DFR is resolved and FedRAMP knows. The CSP is back to no escalation.',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'DFR' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'release-cap',
      story: 'By 29 May the CAP’s criteria are satisfied, and the deficiencies fully resolved.',
      question: 'How do you end the CAP?',
      choices: [
        {
          label: 'Notify FedRAMP, then release the CSP',
          consequence: 'One thing is missing: the CAP release letter must be posted to FedRAMP’s secure repository.',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'CAP' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'refused',
        },
        {
          label: 'Notify FedRAMP, post the CAP release letter, then release the CSP',
          consequence:
            'The letter at the start should be uploaded; the one at the end must be posted. Both are there now.',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'CAP' },
            { kind: 'message-sent', on: resolved, message: 'cap-release-letter', level: 'CAP' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
  ],
};
