import type { LevelId } from './levels.ts';
import { stepOutlines } from './step-outlines.ts';
import { subSteps } from './sub-steps.ts';
import type { EscalationStep, StepId, StepOutline, SubStep } from './types.ts';

/** What each step is besides its outline. */
const details: Readonly<Record<StepId, Omit<EscalationStep, keyof StepOutline>>> = {
  identify: {
    action: 'The agency AO finds a deficiency in the CSP’s ConMon capability.',
    produces: 'An identified deficiency',
    subSteps: subSteps.identify,
    readings: [],
    statements: 'PM-045 PM-047',
  },
  review: {
    action:
      'The agency AO reviews the deficiency against the CSP’s past ConMon performance, then decides on one of three actions.',
    produces: 'A decision to monitor, to raise the level, or to escalate at once',
    subSteps: subSteps.review,
    readings: ['escalation-monitor-only', 'escalation-first', 'escalation-immediate'],
    statements: 'PM-048..049',
  },
  'notify-intent': {
    action: 'The agency AO tells the CSP of two things: the deficiency, and the escalation that the agency AO intends.',
    produces: 'A notice of the deficiency and the intended escalation',
    subSteps: subSteps['notify-intent'],
    readings: [],
    statements: 'PM-059..060',
  },
  'answer-intent': {
    action:
      'The CSP responds. The response should hold whatever information may rebut the escalation. The intended level decides from whom it must come.',
    produces: 'The CSP’s response, with any rebuttal',
    subSteps: subSteps['answer-intent'],
    readings: ['escalation-rebuttal', 'escalation-no-answer'],
    statements: 'PM-061..062 PM-064',
  },
  decide: {
    action: 'The agency AO reviews what the CSP answered, adjudicates it, and makes a formal escalation decision.',
    produces: 'A formal escalation decision',
    subSteps: subSteps.decide,
    readings: [],
    statements: 'PM-067..068',
  },
  'notify-decision': {
    action:
      'The agency AO gives the CSP notice of the decision. If that is to follow through with an escalation, the notice holds this:',
    produces: 'A notice of the decision',
    subSteps: subSteps['notify-decision'],
    readings: ['escalation-not-followed-through', 'escalation-satisfactory'],
    statements: 'PM-069..070',
  },
  'answer-decision': {
    action: 'The CSP responds to that notice. Its response must include:',
    produces: 'The CSP’s response, with its plan',
    subSteps: subSteps['answer-decision'],
    readings: ['escalation-root-cause', 'escalation-signature', 'escalation-plan-returned'],
    statements: 'PM-079',
  },
  report: {
    action: 'Once the CSP is subject to escalation, its level decides what else follows.',
    produces: 'A notice to FedRAMP, or a CAP letter in the FedRAMP secure repository',
    subSteps: subSteps.report,
    dueAfter: 'decide',
    readings: ['escalation-step-8-order', 'escalation-fedramp-notices'],
    statements: 'PM-090',
  },
  release: {
    action:
      'The agency AO determines two things: that the deficiencies cited are fully resolved, and that the CSP has satisfied the criteria set out in the notice. The AO must then act:',
    produces: 'A notice of resolution to FedRAMP, and for a CAP a release letter',
    subSteps: subSteps.release,
    readings: ['escalation-letters'],
    statements: 'PM-096..097',
  },
};

/**
 * The nine steps of the recommended escalation process, in order. The lines beneath them stand in `sub-steps.ts`, the ways
 * between them in `edges.ts`, what is sent in `messages.ts`, and what lists and drawings need in `step-outlines.ts`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-045 to PM-100).
 */
export const steps: readonly EscalationStep[] = stepOutlines.map((outline) => ({ ...outline, ...details[outline.id] }));

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
