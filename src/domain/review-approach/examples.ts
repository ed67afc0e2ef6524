import type { ReviewAnswers } from './answers.ts';
import type { ApproachId } from './approaches.ts';

/** Worked examples of the choice, for the page and the tests alike. The organizations in them are invented. */
export const reviewExamples: readonly ReviewExample[] = [
  {
    id: 'first-authorization',
    title: 'A first authorization, the SSP nearly finished',
    story:
      'A small CSP seeks its first authorization. Its SSP will be finished before the Kickoff; the plan for testing will not, and nothing has been tested. The agency expects to have comments on the boundary, and its two reviewers have a few hours a week.',
    answers: {
      'ssp-complete': 'yes',
      'sap-complete': 'no',
      'sar-complete': 'no',
      'poam-complete': 'no',
      feedback: 'per-deliverable',
      testing: 'not-begun',
      'early-changes': 'likely',
      capacity: 'spread',
      waiting: 'can-wait',
      teamwork: 'rounds',
    },
    leadsTo: 'just-in-time',
  },
  {
    id: 'package-at-hand',
    title: 'A package that is already there',
    story:
      'A CSP has been assessed already: SSP, SAP, SAR and POA&M lie ready, months before the Kickoff. The agency has set aside a month for its reviewers and wants to go through everything together with the CSP and the 3PAO.',
    answers: {
      'ssp-complete': 'yes',
      'sap-complete': 'yes',
      'sar-complete': 'yes',
      'poam-complete': 'yes',
      feedback: 'all-at-once',
      testing: 'done',
      'early-changes': 'unlikely',
      capacity: 'one-block',
      waiting: 'cannot-wait',
      teamwork: 'joint-review',
    },
    leadsTo: 'simultaneous',
  },
  {
    id: 'complete-but-in-parts',
    title: 'Everything in time, reviewers with little time at once',
    story:
      'All four deliverables will be complete before the Kickoff, and the 3PAO is testing now. The agency prefers to comment on one deliverable after the other, because its reviewers can never take more than a day at a time.',
    answers: {
      'ssp-complete': 'yes',
      'sap-complete': 'yes',
      'sar-complete': 'yes',
      'poam-complete': 'yes',
      feedback: 'per-deliverable',
      testing: 'under-way',
      'early-changes': 'cannot-say',
      capacity: 'spread',
      waiting: 'cannot-wait',
      teamwork: 'not-settled',
    },
    leadsTo: 'just-in-time',
  },
];

/** A worked example. */
export interface ReviewExample {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly answers: ReviewAnswers;
  /** The approach that the answers lead to; a test holds it against the decision. */
  readonly leadsTo: ApproachId;
}
