import type { Criterion } from './criterion.ts';

/**
 * The questions that speak for one approach or the other. That they are asked at all, and that they weigh alike, is our
 * judgment; each reason says whether the source words it.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-241 to AP-254).
 */
export const preferences = [
  {
    id: 'feedback',
    kind: 'preference',
    question: 'How does the agency want to give its feedback?',
    why: 'The two approaches differ in when the agency reviews.',
    statements: 'AP-245 AP-250',
    answers: [
      {
        id: 'per-deliverable',
        label: 'On each deliverable as it is produced',
        favors: 'just-in-time',
        reason: 'Under Just-In-Time, the agency comments on every deliverable when it is there.',
        basis: 'source',
        statements: 'AP-245..246',
      },
      {
        id: 'all-at-once',
        label: 'On the whole package at once',
        favors: 'simultaneous',
        reason: 'Under the simultaneous approach, the agency reviews everything together.',
        basis: 'source',
        statements: 'AP-250',
      },
      {
        id: 'either',
        label: 'Either would do',
        reason: 'The agency can work with the timing of both approaches.',
        basis: 'judgment',
      },
    ],
  },
  {
    id: 'testing',
    kind: 'preference',
    question: 'Has the 3PAO’s testing already taken place?',
    why: 'The PMO’s reason for Just-In-Time is rework after testing.',
    statements: 'AP-254',
    answers: [
      {
        id: 'not-begun',
        label: 'No, it has not begun',
        favors: 'just-in-time',
        reason: 'Feedback before testing may prevent rework after it, which is the reason the PMO gives.',
        basis: 'source',
        statements: 'AP-254',
      },
      {
        id: 'under-way',
        label: 'It is under way',
        reason: 'Some of the rework may still be prevented, and some may not.',
        basis: 'judgment',
      },
      {
        id: 'done',
        label: 'Yes, it is done',
        favors: 'simultaneous',
        reason: 'Once testing is over, the rework that Just-In-Time may prevent can no longer be prevented.',
        basis: 'judgment',
        statements: 'AP-254',
      },
    ],
  },
  {
    id: 'early-changes',
    kind: 'preference',
    question: 'How likely is the agency’s review to change the SSP or the SAP?',
    why: 'A change to either one after testing is the rework in question.',
    statements: 'AP-246 AP-254',
    answers: [
      {
        id: 'likely',
        label: 'Likely',
        favors: 'just-in-time',
        reason: 'Changes are made to each deliverable before work on the next begins, so fewer should come late.',
        basis: 'judgment',
        statements: 'AP-246..247 AP-254',
      },
      {
        id: 'unlikely',
        label: 'Unlikely',
        reason: 'With few changes expected, there is little rework to prevent and little to gain either way.',
        basis: 'judgment',
      },
      {
        id: 'cannot-say',
        label: 'Cannot say',
        reason: 'An open outcome speaks for neither approach.',
        basis: 'judgment',
      },
    ],
  },
  {
    id: 'capacity',
    kind: 'preference',
    question: 'When do the agency’s reviewers have time?',
    why: 'One approach asks for a little time several times, the other for much time once.',
    statements: 'AP-245 AP-250',
    answers: [
      {
        id: 'spread',
        label: 'A little at a time, several times',
        favors: 'just-in-time',
        reason: 'The review comes in parts, one for each deliverable.',
        basis: 'judgment',
        statements: 'AP-245',
      },
      {
        id: 'one-block',
        label: 'Much at a time, once',
        favors: 'simultaneous',
        reason: 'The review of all deliverables falls into one stretch.',
        basis: 'judgment',
        statements: 'AP-250',
      },
      {
        id: 'both',
        label: 'Either way is possible',
        reason: 'The reviewers’ time fits both approaches.',
        basis: 'judgment',
      },
    ],
  },
  {
    id: 'waiting',
    kind: 'preference',
    question: 'Can work on a deliverable wait until the agency has accepted the one before?',
    why: 'Under Just-In-Time, the agency’s acceptance starts the next deliverable.',
    statements: 'AP-247',
    answers: [
      {
        id: 'can-wait',
        label: 'Yes',
        favors: 'just-in-time',
        reason: 'Just-In-Time has each deliverable accepted before work on the next begins.',
        basis: 'source',
        statements: 'AP-247',
      },
      {
        id: 'cannot-wait',
        label: 'No, the CSP or the 3PAO has to go on',
        favors: 'simultaneous',
        reason: 'Finishing everything before the Kickoff needs no acceptance in between.',
        basis: 'judgment',
        statements: 'AP-248',
      },
      {
        id: 'sometimes',
        label: 'For some of them',
        reason: 'Where work cannot wait, the order of Just-In-Time is broken; where it can, it holds.',
        basis: 'judgment',
      },
    ],
  },
  {
    id: 'teamwork',
    kind: 'preference',
    question: 'How will the agency, the CSP and the 3PAO work together?',
    why: 'How the CSP’s and the agency’s teams will work together is settled in planning too.',
    statements: 'AP-234 AP-245..247 AP-250..251',
    answers: [
      {
        id: 'rounds',
        label: 'In short rounds: comment, change, accept',
        favors: 'just-in-time',
        reason: 'Just-In-Time is made of such rounds, which is why it is called more iterative and agile.',
        basis: 'judgment',
        statements: 'AP-245..247 AP-254',
      },
      {
        id: 'joint-review',
        label: 'In one review, worked through together',
        favors: 'simultaneous',
        reason: 'Under the simultaneous approach the three work collaboratively over the whole package.',
        basis: 'source',
        statements: 'AP-250..251',
      },
      {
        id: 'not-settled',
        label: 'Not settled yet',
        reason: 'A way of working can still be chosen to fit either approach.',
        basis: 'judgment',
      },
    ],
  },
] as const satisfies readonly Criterion[];
