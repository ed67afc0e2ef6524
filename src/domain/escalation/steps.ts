import type { LevelId } from './levels.ts';
import { stepOutlines } from './step-outlines.ts';
import { subSteps } from './sub-steps.ts';
import type { EscalationStep, StepId, StepOutline, SubStep } from './types.ts';

/** What each step is besides its outline and its lines. */
const details: Readonly<Record<StepId, Omit<EscalationStep, keyof StepOutline | 'subSteps'>>> = {
  identify: { readings: [], statements: 'PM-045 PM-047' },
  review: {
    readings: ['escalation-monitor-only', 'escalation-first', 'escalation-immediate'],
    statements: 'PM-048..049',
  },
  'notify-intent': { readings: [], statements: 'PM-059..060' },
  'answer-intent': {
    readings: ['escalation-rebuttal', 'escalation-who-answers', 'escalation-no-answer'],
    statements: 'PM-061..062 PM-064',
  },
  decide: { readings: [], statements: 'PM-067..068' },
  'notify-decision': {
    readings: ['escalation-not-followed-through', 'escalation-satisfactory'],
    statements: 'PM-069..070',
  },
  'answer-decision': {
    readings: ['escalation-root-cause', 'escalation-signature', 'escalation-plan-returned'],
    statements: 'PM-079',
  },
  report: {
    dueAfter: 'decide',
    readings: ['escalation-letters-due', 'escalation-fedramp-notices'],
    statements: 'PM-090',
  },
  release: { readings: ['escalation-letters'], statements: 'PM-096..097' },
};

/**
 * The nine steps of the recommended escalation process, in order. The lines beneath them stand in `sub-steps.ts`, the edges
 * between them in `edges.ts`, what is sent in `messages.ts`, what lists and drawings need in `step-outlines.ts`, and what
 * the steps say in `content/tools/escalation/steps.yaml`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-045 to PM-100).
 */
export const steps: readonly EscalationStep[] = stepOutlines.map((outline) => ({
  ...outline,
  ...details[outline.id],
  subSteps: subSteps[outline.id],
}));

/** The step with this id. */
export function stepOf(id: StepId): EscalationStep {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`"${id}" is not a step of the escalation process.`);
  return found;
}

/** The lines of a step that hold at a level, of one kind or of all. */
export function subStepsAt(step: EscalationStep, level: LevelId, kind?: SubStep['kind']): SubStep[] {
  return step.subSteps.filter(
    (line) => (kind === undefined || line.kind === kind) && (line.levels === undefined || line.levels.includes(level)),
  );
}
