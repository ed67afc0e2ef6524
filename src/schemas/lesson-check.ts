import { z } from 'astro/zod';
import { slug } from './fields.ts';
import { statementList } from './lesson.ts';
import { sentenceWithPeriods, text } from './tool-words.ts';

/* The knowledge check of a lesson: questions as data, each option explained, each answer settled by a statement. */

/** What settles a question, and what it holds that the answer says: a test looks for it in both. */
const proof = z.union([
  z.strictObject({
    /** The statement that settles it. */
    statement: statementList,
    /** The number or term of the answer, as the statement has it. `two weeks` */
    holds: text,
  }),
  z.strictObject({
    /** The change that settles it, where the question is about today’s rules. */
    update: slug('sponsorship-legacy'),
    holds: text,
  }),
]);

const asked = {
  /** Never changes: results that are kept name it. */
  id: slug('late-debrief'),
  /** A situation in a few sentences, for a question on judgment. */
  case: sentenceWithPeriods.optional(),
  ask: sentenceWithPeriods,
  /** The paragraph of the guide that settles it, for those who want to read. `/guide/sar-debrief/#before-the-meeting` */
  see: z.string().regex(/^\/[\w/-]+\/(?:#[\w-]+)?$/, 'Write an address of this site: /guide/sar-debrief/#anchor.'),
  proof,
};

const because = sentenceWithPeriods;
const option = z.strictObject({ text, right: z.literal(true).optional(), because });

const question = z.discriminatedUnion('kind', [
  /** One option is right. */
  z.strictObject({
    kind: z.literal('one'),
    ...asked,
    options: z
      .array(option)
      .min(3)
      .max(5)
      .refine((options) => options.filter(({ right }) => right).length === 1, 'Mark one option as right.'),
  }),
  /** Two or more options are right, and not all. */
  z.strictObject({
    kind: z.literal('several'),
    ...asked,
    options: z
      .array(option)
      .min(4)
      .max(6)
      .refine((options) => {
        const right = options.filter((one) => one.right).length;
        return right >= 2 && right < options.length;
      }, 'Mark two or more options as right, and leave one that is not.'),
  }),
  /** Steps to be put in order; they are written in the right one. */
  z.strictObject({
    kind: z.literal('order'),
    ...asked,
    inOrder: z.array(text).min(3).max(6),
    because,
  }),
  /** A number to be entered. */
  z.strictObject({
    kind: z.literal('number'),
    ...asked,
    /** The number, or a number of the table of triggers in braces. `{late-remediation-high-dfr.days}` */
    answer: z.string().regex(/^\d+$/, 'Write a whole number in quotes.'),
    /** What is counted, to stand after the field. `days` */
    unit: text,
    because,
  }),
  /** An excerpt of an invented document, one sentence of which is at fault. */
  z.strictObject({
    kind: z.literal('fault'),
    ...asked,
    /** What the excerpt is from, marked as invented. */
    from: text,
    sentences: z
      .array(option)
      .min(3)
      .max(6)
      .refine((options) => options.filter(({ right }) => right).length === 1, 'Mark the one sentence at fault.'),
  }),
]);

/** What `content/lessons/<lesson>/check.yaml` holds. */
export const checkFile = z.strictObject({
  questions: z
    .array(question)
    .min(8, 'Ask eight questions or more.')
    .max(14)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Give each question an id of its own.')
    .refine((all) => new Set(all.map(({ kind }) => kind)).size >= 4, 'Use four kinds of questions or more.'),
});

/** A question, as its file has it. */
export type QuestionData = z.infer<typeof checkFile>['questions'][number];
