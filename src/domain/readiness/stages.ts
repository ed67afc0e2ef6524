import type { StationId } from '../process/process-line.ts';
import { readyLevelsOnly } from './limits.ts';
import type { Limit } from './types.ts';

interface StageShape {
  readonly id: string;
  readonly title: string;
  /** What the stage’s items stand in front of, to end the sentence “Between you and …”. */
  readonly goal: string;
  /** The page of the guide that teaches it. */
  readonly station: StationId;
  /** Said of the stage as a whole. */
  readonly note?: string;
  /** Bounds that hold for every item of the stage. */
  readonly limits?: readonly Limit[];
  readonly statements: string;
}

/**
 * The stages of readiness, in the order in which they are reached.
 * Source: Agency Authorization Playbook, from Readiness Assessment to Continuous Monitoring; Collaborative ConMon.
 */
export const stages = [
  {
    id: 'fit-to-partner',
    title: 'Fit to partner',
    goal: 'a partnership',
    station: 'partnership-establishment',
    note: 'Six points that an agency should consider when it judges whether a CSP is ready.',
    statements: 'AP-215',
  },
  {
    id: 'readiness-assessment',
    title: 'Ready for a Readiness Assessment',
    goal: 'a Readiness Assessment',
    station: 'readiness-assessment',
    note: 'Highly recommended on the way with an agency partner, not required there.',
    limits: [readyLevelsOnly],
    statements: 'AP-171..172',
  },
  {
    id: 'in-process',
    title: 'Ready for In Process',
    goal: 'the In Process designation',
    station: 'partnership-establishment',
    note: 'FedRAMP In Process marks a CSP that actively pursues an authorization.',
    statements: 'AP-102 AP-222..224',
  },
  {
    id: 'kickoff',
    title: 'Ready for the Kickoff',
    goal: 'the Kickoff Meeting',
    station: 'kickoff-meeting',
    note: 'The Kickoff Meeting formally begins the agency’s authorization process.',
    statements: 'AP-268',
  },
  {
    id: 'full-security-assessment',
    title: 'Ready for the full assessment',
    goal: 'the Full Security Assessment',
    station: 'full-security-assessment',
    note: 'Under All Deliverables Provided Simultaneously this stage comes before the Kickoff.',
    statements: 'AP-147..149 AP-248 AP-332',
  },
  {
    id: 'sar-debrief',
    title: 'Ready for the SAR Debrief',
    goal: 'the SAR Debrief',
    station: 'sar-debrief',
    note: 'The debrief helps to inform the agency’s review of risk.',
    statements: 'AP-360',
  },
  {
    id: 'pmo-review',
    title: 'Ready for the PMO review',
    goal: 'FedRAMP Authorized',
    station: 'pmo-review',
    note: 'What comes before the ATO letter, then the {pmo-review-steps} steps from the letter to FedRAMP Authorized.',
    statements: 'AP-434 AP-441',
  },
  {
    id: 'continuous-monitoring',
    title: 'Ready for continuous monitoring',
    goal: 'continuous monitoring',
    station: 'continuous-monitoring',
    note: 'Collaborative where FedRAMP has more than one active ATO or ATU for the CSO on file.',
    statements: 'AP-464..467 CC-010..011',
  },
] as const satisfies readonly StageShape[];

/** The id of a stage. */
export type StageId = (typeof stages)[number]['id'];

/** A stage of readiness. */
export type ReadinessStage = Omit<StageShape, 'id'> & { readonly id: StageId };
