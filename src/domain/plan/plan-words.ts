import type { TextsOf } from '../placeholders.ts';
import type { StageId } from '../readiness/stages.ts';
import { deliverables } from '../review-approach/approaches.ts';
import { filled } from '../wording.ts';
import type { Certainty } from './constraints.ts';
import type { OwnStep } from './facts.ts';
import type { PlanNode } from './network.ts';
import { allStepIds, type WorkRound } from './step-ids.ts';
import type { planTexts } from './texts.ts';

/** The names of a plan’s parts, as `content/tools/plan/names.yaml` holds them. */
export interface PlanNames {
  readonly steps: Readonly<Record<string, string>>;
  /** What each round of a deliverable is called: `{deliverable}` stands for its name. */
  readonly rounds: Readonly<Record<WorkRound, string>>;
}

/** The words of a plan’s papers, as the files of `content/tools/plan/` hold them. */
export interface PlanWords {
  readonly names: PlanNames;
  readonly texts: TextsOf<typeof planTexts>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly forces: Readonly<Record<'must' | 'should' | 'may' | 'does', string>>;
  /** What an open stage of the readiness checklist is called in a plan. */
  readonly stages: Readonly<Record<StageId, string>>;
  /** What a milestone means for a plan, with how sure that is. */
  readonly milestones: Readonly<Record<string, string>>;
}

/** The ids of the steps that have a name of their own: all but the rounds of deliverables. */
export const namedStepIds: readonly string[] = allStepIds.filter((id) => roundOf(id) === undefined);

function roundOf(id: string): { readonly deliverable: string; readonly round: string } | undefined {
  const match = /^(ssp|sap|sar|poam)-(produce|feedback|change|accept|submit)$/.exec(id);
  return match ? { deliverable: match[1] ?? '', round: match[2] ?? '' } : undefined;
}

/** What a step of the process is called: “SAR Debrief”, “Agency feedback on the SAP”. */
export function stepName(id: string, names: PlanNames): string {
  const round = roundOf(id);
  if (!round) return names.steps[id] ?? id;
  const found = deliverables.find((one) => one.id === round.deliverable);
  return filled(names.rounds[round.round as WorkRound] ?? id, {
    deliverable: found?.abbreviation ?? round.deliverable,
  });
}

/** What a step of a plan is called; one of the planner’s own without a name by its number. */
export function nodeName(node: PlanNode, names: PlanNames): string {
  if (node.own === undefined) return stepName(node.id, names);
  const { title } = node.entry as OwnStep;
  return title?.trim() ? title : `Own step ${node.own + 1}`;
}
