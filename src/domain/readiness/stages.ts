import type { StationId } from '../process/process-line.ts';
import type { LimitId } from './limits.ts';

interface StageFacts {
  readonly id: string;
  /** The page of the guide that teaches it. */
  readonly station: StationId;
  /** Limits on every item of the stage. */
  readonly limits?: readonly LimitId[];
  /** The statements it comes from, as ids and ranges. */
  readonly statements: string;
}

/**
 * The stages of readiness, in the order in which they are reached. Their words are in
 * `content/tools/readiness/stages.yaml`.
 * Source: Agency Authorization Playbook, from Readiness Assessment to Continuous Monitoring; Collaborative ConMon.
 */
export const stages = [
  { id: 'fit-to-partner', station: 'partnership-establishment', statements: 'AP-215' },
  {
    id: 'readiness-assessment',
    station: 'readiness-assessment',
    limits: ['ready-levels'],
    statements: 'AP-171..172',
  },
  { id: 'in-process', station: 'partnership-establishment', statements: 'AP-102 AP-222..224' },
  { id: 'kickoff', station: 'kickoff-meeting', statements: 'AP-268' },
  { id: 'full-security-assessment', station: 'full-security-assessment', statements: 'AP-147..149 AP-248 AP-332' },
  { id: 'sar-debrief', station: 'sar-debrief', statements: 'AP-360' },
  { id: 'pmo-review', station: 'pmo-review', statements: 'AP-434 AP-441' },
  { id: 'continuous-monitoring', station: 'continuous-monitoring', statements: 'AP-464..467 CC-010..011' },
] as const satisfies readonly StageFacts[];

/** The id of a stage. */
export type StageId = (typeof stages)[number]['id'];

/** A stage of readiness. */
export type ReadinessStage = Omit<StageFacts, 'id'> & { readonly id: StageId };

/** The ids of all stages, in order. */
export const stageIds: readonly StageId[] = stages.map((stage) => stage.id);
