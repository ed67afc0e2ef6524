import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { type ReviewAnswers, reviewApproachTool } from '../../domain/review-approach/answers.ts';
import { approachIds, deliverables } from '../../domain/review-approach/approaches.ts';
import { comparison } from '../../domain/review-approach/comparison.ts';
import {
  type ConditionId,
  type CriterionId,
  criteria,
  criterionOf,
  preferenceIds,
  type VoicedQuestion,
} from '../../domain/review-approach/criteria.ts';
import { ordersOfWork, rounds } from '../../domain/review-approach/order-of-work.ts';
import type { Questions } from '../../domain/review-approach/question-words.ts';
import { decisionRule, ruleValues } from '../../domain/review-approach/rule.ts';
import {
  differIn,
  label,
  sentence,
  soundFacts,
  withNames,
  wordsById,
  workedExamples,
} from '../../schemas/tool-words.ts';

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[]) => rows.map(({ id }) => id);
const conditionIds = deliverables.map(({ id }): ConditionId => `${id}-complete`);
const sides = [...approachIds, 'neither'] as const;

const questions = z.strictObject({
  conditions: z.strictObject({
    why: sentence,
    labels: wordsById(['yes', 'no', 'not-certain'], label),
    reasons: wordsById(['yes', 'not-certain'], sentence),
    questions: wordsById(conditionIds, z.strictObject({ question: sentence, no: sentence })).superRefine(
      differIn('question'),
    ),
  }),
  preferences: wordsById(preferenceIds, (id) => {
    const answers = wordsById(
      criterionOf(id).answers.map((answer) => answer.id),
      z.strictObject({ label, reason: sentence }),
    );
    return z.strictObject({ question: sentence, why: sentence, answers: answers.superRefine(differIn('label')) });
  }).superRefine(differIn('question')),
});

/** Notes on the place of a stage: required where the place is ours, optional elsewhere. */
const notes = wordsById(approachIds, (approach) =>
  z.strictObject(
    Object.fromEntries(
      ordersOfWork[approach].map(({ id, basis }) => [id, basis === 'judgment' ? sentence : sentence.optional()]),
    ),
  ),
);

const tool = z.strictObject({
  newTitle: label,
  noun: label,
  undecided: label,
  judgment: label,
  section: label,
  clearAll: label,
  cleared: sentence,
  soFar: wordsById(['heading', 'pmo', 'see', 'loading'], label),
  question: wordsById(
    [
      'label',
      'missing',
      'continue',
      'continueToResult',
      'backToResult',
      'back',
      'leaveOpen',
      'clear',
      'weighs',
      'why',
      'ours',
    ],
    label,
  ),
  answers: wordsById(['heading', 'open', 'unusable', 'current', 'answer', 'answerOf', 'change', 'changeOf'], label),
  weights: wordsById(sides, label),
  ruledOut: sentence,
});

/** The answers to a question that ask for an approach, by their ids. */
const askedIn = (id: CriterionId) =>
  criterionOf(id).answers.flatMap((one) => (one.voices === undefined ? [] : [one.id]));
const voicedQuestions = criteria.flatMap(({ id }) => (askedIn(id).length > 0 ? [id as VoicedQuestion] : []));

const conflicts = z.strictObject({
  heading: label,
  named: withNames(['answer', 'wanted', 'result']),
  whatToDo: label,
  choose: wordsById(approachIds, sentence),
  asked: wordsById(voicedQuestions, (id) =>
    z.strictObject({
      who: label,
      answers: wordsById(askedIn(id), z.strictObject({ means: sentence, talk: sentence })),
    }),
  ),
});

const result = z.strictObject({
  pmo: sentence,
  ours: sentence,
  groups: wordsById(sides, label),
  rounds: wordsById(rounds, label),
  stages: wordsById(['kickoff', 'testing'], label),
  notes,
  conflicts,
  comparison: wordsById(
    idsOf(comparison),
    z.strictObject({ question: sentence, cells: wordsById(approachIds, label) }),
  ).superRefine(differIn('question')),
  screen: wordsById(
    [
      'open',
      'recommended',
      'first',
      'next',
      'pmo',
      'differs',
      'same',
      'weights',
      'inconsistent',
      'unanswered',
      'mayChange',
      'cannotChange',
      'orders',
      'recommendedMark',
      'ourPlacing',
      'compared',
      'comparedNote',
      'question',
      'restsOn',
      'partlyOurs',
    ],
    label,
  ),
  drawing: wordsById(['submitted', 'ourPlacing', 'review', 'oneReview'], label),
  memo: wordsById(['heading', 'text', 'show', 'hide', 'print'], label),
});

const memo = z.strictObject({
  title: label,
  date: label,
  head: z.array(label),
  recommendation: label,
  differs: sentence,
  mayChange: label,
  reasons: label,
  noReasons: sentence,
  judgment: label,
  order: label,
  ours: label,
  decision: label,
  signature: z.array(label),
  origin: sentence,
  exportWord: label,
  export: label,
  exportData: label,
});

const filledText = withNames(Object.keys(ruleValues));

const page = z.strictObject({
  meanings: wordsById(approachIds, sentence),
  rule: wordsById(idsOf(decisionRule), filledText),
  basis: wordsById(['source', 'judgment', 'judgmentOn'], label),
  tables: wordsById(['question', 'answer', 'weight', 'reason', 'restsOn', 'stage', 'what'], label),
  weights: wordsById([...sides, 'ruledOut', 'voiced'], label),
  preferenceIsOurs: sentence,
  examples: wordsById(['differs', 'same'], sentence),
  paper: z.strictObject({
    head: z.array(label),
    signature: z.array(label),
    letters: wordsById(sides, label.length(1, 'Give one letter.')),
    neutral: label,
    count: filledText,
    howToRead: label,
    steps: z.array(filledText),
    result: label,
  }),
});

/** Names each answer by its id, which is what a file of examples holds. */
const names = Object.fromEntries(
  criteria.map(({ id, answers }) => [
    id,
    {
      question: id,
      why: id,
      answers: Object.fromEntries(answers.map((answer) => [answer.id, { label: answer.id, reason: '' }])),
    },
  ]),
) as Questions;

const examples = workedExamples(
  z.strictObject({
    title: label,
    story: sentence,
    answers: soundFacts<ReviewAnswers>((answers) => reviewApproachTool(names).check(answers)),
    leadsTo: z.enum(approachIds, `Name an approach: ${approachIds.join(', ')}.`),
  }),
);

/** The schemas of the chooser’s words, by file name in `content/tools/review-approach/`. */
export const wordFiles = { questions, tool, result, memo, page, examples } as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
