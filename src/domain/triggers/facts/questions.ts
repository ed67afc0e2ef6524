import type { Trigger } from '../deficiency-triggers.ts';

/** A trigger that no number decides. */
export type JudgmentTrigger = Extract<Trigger, { kind: 'judgement' }>['id'];

/** The ids of questions, each from the words of the row, by the trigger that a yes meets: at least one for each trigger. */
export type QuestionsByTrigger = Readonly<Record<JudgmentTrigger, readonly [string, ...string[]]>>;

/**
 * The questions of the triggers of kind `judgement`, in the order of Table 1. A yes to any of a trigger’s questions meets it.
 * Source: ConMon Performance Management, Table 1 (PM-181 to PM-225).
 */
export const questionsByTrigger = {
  'poor-quality-of-deliverables': ['deliverable-untimely', 'deliverable-inaccurate'],
  'lack-of-transparency': ['known-issues-unreported', 'scans-manipulated'],
  'degradation-of-change-processes': ['configuration-plan-insufficiently-followed'],
  'late-incident-notification': ['incident-notice-late'],
} as const satisfies QuestionsByTrigger;

/** The id of a question. */
export type QuestionId = (typeof questionsByTrigger)[JudgmentTrigger][number];

/** A question on which a trigger turns and that no number decides. It is asked, never computed. */
export interface JudgmentQuestion {
  readonly id: QuestionId;
  /** The trigger that a yes meets. */
  readonly trigger: JudgmentTrigger;
}

/** All questions, in the order of Table 1. */
export const judgmentQuestions: readonly JudgmentQuestion[] = (
  Object.keys(questionsByTrigger) as JudgmentTrigger[]
).flatMap((trigger) => questionsByTrigger[trigger].map((id) => ({ id, trigger })));

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
