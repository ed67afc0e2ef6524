import type { ApproachId, Basis } from './approaches.ts';

/**
 * The two approaches side by side.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-241 to AP-254).
 */
export const comparison: readonly ComparisonRow[] = [
  {
    question: 'Which deliverables are named?',
    cells: {
      'just-in-time': 'SSP and attachments, SAP, SAR',
      simultaneous: 'SSP and attachments, SAP, SAR, POA&M',
    },
    basis: 'source',
    statements: 'AP-242 AP-249',
  },
  {
    question: 'In what order are they produced?',
    cells: {
      'just-in-time': 'One after another, each building on another; the SSP is the first',
      simultaneous: 'No order is given: all are complete before the Kickoff',
    },
    basis: 'source',
    statements: 'AP-241..242 AP-248',
  },
  {
    question: 'When does the agency have them?',
    cells: {
      'just-in-time': 'One at a time, when each is produced',
      simultaneous: 'All of them before the Kickoff',
    },
    basis: 'source',
    statements: 'AP-245 AP-248',
  },
  {
    question: 'When does the agency review?',
    cells: {
      'just-in-time': 'Deliverable by deliverable',
      simultaneous: 'All deliverables at once, together with the CSP and the 3PAO',
    },
    basis: 'source',
    statements: 'AP-245 AP-250..251',
  },
  {
    question: 'What does the review lead to?',
    cells: {
      'just-in-time': 'The deliverable is changed, finalized and accepted; only then does the next one begin',
      simultaneous: 'Not said',
    },
    basis: 'source',
    statements: 'AP-246..247',
  },
  {
    question: 'When may rework come up?',
    cells: {
      'just-in-time': 'Rework after testing may be prevented',
      simultaneous: 'A comment on the SSP or SAP may come when testing is over',
    },
    basis: 'judgment',
    statements: 'AP-248..250 AP-254',
  },
  {
    question: 'What is it like?',
    cells: {
      'just-in-time': 'More iterative and agile, the PMO says',
      simultaneous: 'The way in which JAB P-ATO authorizations are done',
    },
    basis: 'source',
    statements: 'AP-252 AP-254',
  },
  {
    question: 'Which one does the PMO recommend?',
    cells: { 'just-in-time': 'This one', simultaneous: 'Not this one' },
    basis: 'source',
    statements: 'AP-253',
  },
];

/** One row of the table. */
export interface ComparisonRow {
  readonly question: string;
  readonly cells: Readonly<Record<ApproachId, string>>;
  /** Whether the source words the row, or part of it is our judgment. */
  readonly basis: Basis;
  readonly statements: string;
}
