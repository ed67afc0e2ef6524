import { levelsAnsweredBy } from './levels.ts';
import { fedrampAddress } from './parties.ts';
import type { StepId, SubStep } from './types.ts';

/**
 * The lines beneath the nine steps, with the numbers printed in the source. Step 8 and step 9 have one line each there,
 * which says two things: it stands here as two lines of the same number.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 2, 4 and 6 to 9.
 */
export const subSteps: Readonly<Record<StepId, readonly SubStep[]>> = {
  identify: [],
  review: [
    {
      number: '2.1',
      kind: 'choice',
      force: 'may',
      text: 'Simply monitor the CSP more closely, and do nothing further. No notice goes out, and the process stops.',
      statements: 'PM-050..052',
    },
    {
      number: '2.2',
      kind: 'choice',
      force: 'may',
      text: 'Raise the escalation level that the CSP already has. A CSP on a CAP, for example, may face Suspension.',
      statements: 'PM-053..054',
    },
    {
      number: '2.3',
      kind: 'choice',
      force: 'may',
      text: 'Find the deficiency so severe that the escalation takes effect at once. Steps 3 and 4 are then skipped.',
      statements: 'PM-055..056',
    },
  ],
  'notify-intent': [],
  'answer-intent': [
    {
      number: '4.1',
      kind: 'answerer',
      levels: levelsAnsweredBy('csp-security-poc'),
      force: 'must',
      text: 'the CSP’s security POC.',
      statements: 'PM-065',
    },
    {
      number: '4.2',
      kind: 'answerer',
      levels: levelsAnsweredBy('csp-system-owner'),
      force: 'must',
      text: 'the CSP’s system owner.',
      statements: 'PM-066',
    },
  ],
  decide: [],
  'notify-decision': [
    {
      number: '6.1',
      kind: 'content',
      force: 'does',
      text: 'The criteria by which the CSO returns to a Satisfactory status. There may be a deadline too: a CSP that does not fully satisfy the criteria by then faces more severe escalation.',
      statements: 'PM-071..073',
    },
    {
      number: '6.2',
      kind: 'content',
      force: 'does',
      text: 'Actions required of the CSP: typically a root-cause analysis, and a formal plan that addresses the deficiencies.',
      statements: 'PM-076..078',
    },
  ],
  'answer-decision': [
    {
      number: '7.1',
      kind: 'content',
      force: 'must',
      text: 'The results of the root cause analysis.',
      statements: 'PM-080',
    },
    {
      number: '7.2',
      kind: 'content',
      force: 'must',
      text: 'A plan to resolve the issues fully. Its milestones and dates are clearly established, one of them the date of full resolution.',
      statements: 'PM-081..083',
    },
    {
      number: '7.3',
      kind: 'content',
      levels: ['CAP', 'Suspension'],
      force: 'must',
      text: 'the system owner’s signature on the plan, and the agency AO’s approval of it.',
      statements: 'PM-084..085',
    },
    {
      number: '7.4',
      kind: 'content',
      force: 'must',
      text: 'Whatever else the agency AO specified in the notice.',
      statements: 'PM-087',
    },
  ],
  report: [
    {
      number: '8.1',
      kind: 'report',
      levels: ['Suspension', 'Revocation'],
      force: 'must',
      text: `agency AOs must notify FedRAMP (${fedrampAddress}) of a decision to initiate it.`,
      statements: 'PM-091..092',
    },
    {
      number: '8.1',
      kind: 'report',
      levels: ['CAP'],
      force: 'should',
      text: 'the CAP letter should be uploaded to FedRAMP’s secure repository.',
      statements: 'PM-093',
    },
  ],
  release: [
    {
      number: '9.1',
      kind: 'report',
      force: 'must',
      text: `Agency AOs must notify FedRAMP (${fedrampAddress}) that an escalation is resolved.`,
      statements: 'PM-098..099',
    },
    {
      number: '9.1',
      kind: 'report',
      levels: ['CAP'],
      force: 'must',
      text: 'the CAP release letter must be posted to FedRAMP’s secure repository.',
      statements: 'PM-100',
    },
  ],
};
