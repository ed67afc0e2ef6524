import type { TriggerId } from '../deficiency-triggers.ts';

/** A question on which a trigger turns and that no number decides. It is asked, never computed. */
export interface JudgmentQuestion {
  /** From the words of the row. */
  readonly id: string;
  /** The trigger that a yes meets. */
  readonly trigger: TriggerId;
}

/**
 * The questions of the triggers of kind `judgement`, in the order of Table 1. A yes to any of a trigger’s questions meets it.
 * Source: ConMon Performance Management, Table 1 (PM-181 to PM-225).
 */
export const judgmentQuestions = [
  { id: 'deliverable-untimely', trigger: 'poor-quality-of-deliverables' },
  { id: 'deliverable-inaccurate', trigger: 'poor-quality-of-deliverables' },
  { id: 'known-issues-unreported', trigger: 'lack-of-transparency' },
  { id: 'scans-manipulated', trigger: 'lack-of-transparency' },
  { id: 'configuration-plan-insufficiently-followed', trigger: 'degradation-of-change-processes' },
  { id: 'incident-notice-late', trigger: 'late-incident-notification' },
] as const satisfies readonly JudgmentQuestion[];

/** The id of a question. */
export type QuestionId = (typeof judgmentQuestions)[number]['id'];

/** The words of every question. */
export type QuestionWords = Readonly<
  Record<
    QuestionId,
    {
      readonly question: string;
      /** What a yes says, as a sentence. */
      readonly yes: string;
      /** What a no says, as a sentence. */
      readonly no: string;
    }
  >
>;

/** Each question by its id in place of words: for an evaluation of which nobody reads what it says about the questions. */
export const questionsWithoutWords = Object.fromEntries(
  judgmentQuestions.map(({ id }) => [id, { question: id, yes: id, no: id }]),
) as unknown as QuestionWords;
