import type { TriggerId } from '../deficiency-triggers.ts';

/** A question on which a trigger turns and that no number decides. It is asked, never computed. */
export interface JudgmentQuestion {
  /** From the words of the row. */
  readonly id: string;
  /** The trigger that a yes meets. */
  readonly trigger: TriggerId;
  readonly question: string;
  /** What a yes says, as a sentence. */
  readonly yes: string;
  /** What a no says, as a sentence. */
  readonly no: string;
}

/**
 * The questions of the triggers of kind `judgement`, in the order of Table 1. A yes to any of a trigger’s questions meets it.
 * Source: ConMon Performance Management, Table 1 (PM-181 to PM-225).
 */
export const judgmentQuestions = [
  {
    id: 'deliverable-untimely',
    trigger: 'poor-quality-of-deliverables',
    question: 'Was any deliverable untimely?',
    yes: 'A deliverable was untimely.',
    no: 'No deliverable was untimely.',
  },
  {
    id: 'deliverable-inaccurate',
    trigger: 'poor-quality-of-deliverables',
    question: 'Was any deliverable inaccurate?',
    yes: 'A deliverable was inaccurate.',
    no: 'No deliverable was inaccurate.',
  },
  {
    id: 'known-issues-unreported',
    trigger: 'lack-of-transparency',
    question: 'Did known issues go unreported to FedRAMP?',
    yes: 'Known issues went unreported to FedRAMP.',
    no: 'No known issue went unreported to FedRAMP.',
  },
  {
    id: 'scans-manipulated',
    trigger: 'lack-of-transparency',
    question: 'Were scans purposely manipulated so as to avoid triggers?',
    yes: 'Scans were purposely manipulated so as to avoid triggers.',
    no: 'Scans were not purposely manipulated so as to avoid triggers.',
  },
  {
    id: 'configuration-plan-insufficiently-followed',
    trigger: 'degradation-of-change-processes',
    question: 'Has FedRAMP determined that the configuration management plan is insufficiently adhered to?',
    yes: 'FedRAMP has determined that the configuration management plan is insufficiently adhered to.',
    no: 'FedRAMP has not determined that the configuration management plan is insufficiently adhered to.',
  },
  {
    id: 'incident-notice-late',
    trigger: 'late-incident-notification',
    question: 'Was notice of an incident late under the rules for incident communications?',
    yes: 'Notice of an incident was late under the rules for incident communications.',
    no: 'No notice of an incident was late under the rules for incident communications.',
  },
] as const satisfies readonly JudgmentQuestion[];

/** The id of a question. */
export type QuestionId = (typeof judgmentQuestions)[number]['id'];
