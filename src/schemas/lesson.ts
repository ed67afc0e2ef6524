import { z } from 'astro/zod';
import { lessonIds } from '../domain/lessons/lesson-list.ts';
import { stationIds } from '../domain/process/process-line.ts';
import { roleIds } from '../domain/process/roles.ts';
import { triggerIds } from '../domain/triggers/deficiency-triggers.ts';
import { slug, stationList } from './fields.ts';
import { pageDescription } from './page.ts';
import { label, sentenceWithPeriods, text } from './tool-words.ts';

/*
 * A lesson: its slides with what the teacher says, its exercise and its handout. Numbers that have a home are written as
 * `{comment-period}` or `{late-remediation-high-dfr.days}`. Slides, notes, PowerPoint, handout and plan are made of it.
 */

/** Words of a slide: at most so many characters, so that they are read from the back of a room. */
const short = (most: number) => text.max(most, `Keep it to ${most} characters: it is read from the back of a room.`);

/** Minutes, in halves. */
const minutes = z.number().multipleOf(0.5, 'Give minutes in halves.').positive();

/** Statements of the ledger: ids and ranges, `AP-268..274 AP-276`. */
export const statementList = z
  .string()
  .regex(
    /^(?:AP|CC|PM)-\d{3}(?:\.\.\d{3})?(?: (?:AP|CC|PM)-\d{3}(?:\.\.\d{3})?)*$/,
    'Write ids and ranges: AP-268..274 AP-276.',
  );

/** Where what is said comes from: statements of the sources, changes since, or ourselves. One of them at least. */
const origin = {
  /** The statements by which it is so. */
  source: statementList.optional(),
  /** The changes by which it is so, by their ids in `content/updates.yaml`. */
  updates: z.array(slug('sponsorship-legacy')).min(1).optional(),
  /** Our own addition: a topic to talk about, a way to remember. */
  ours: z.literal(true).optional(),
};

/** What a slide shows below its title. */
const shown = z.discriminatedUnion('kind', [
  /** Up to five points, each a phrase or a sentence. */
  z.strictObject({ kind: z.literal('points'), points: z.array(short(120)).min(1).max(5) }),
  /** Two or three things side by side. */
  z.strictObject({
    kind: z.literal('columns'),
    columns: z
      .array(z.strictObject({ title: short(40), text: short(150) }))
      .min(2)
      .max(3),
  }),
  /** Up to three numbers, large, each with what it counts. */
  z.strictObject({
    kind: z.literal('figures'),
    figures: z
      .array(z.strictObject({ figure: short(20), text: short(110) }))
      .min(1)
      .max(3),
  }),
  /** A small table. */
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(short(40)).min(2).max(4),
    rows: z
      .array(z.array(short(90)))
      .min(1)
      .max(6),
  }),
  /** The process line with a station marked, and one sentence under it. */
  z.strictObject({ kind: z.literal('line'), at: z.enum(stationIds), text: short(160) }),
  /** A deficiency trigger that the teacher works live: numbers are entered, and the slide says what they meet. */
  z.strictObject({ kind: z.literal('trigger'), trigger: z.enum(triggerIds) }),
  /** The steps of the escalation, one after the other. */
  z.strictObject({ kind: z.literal('escalation') }),
  /** A question to the room: hands are counted and entered, then the answer is shown. */
  z.strictObject({
    kind: z.literal('vote'),
    question: short(160),
    options: z
      .array(z.strictObject({ text: short(80), right: z.literal(true).optional() }))
      .min(2)
      .max(4)
      .refine((options) => options.filter(({ right }) => right).length === 1, 'Mark one option as right.'),
    because: short(220),
  }),
]);

const slide = z
  .strictObject({
    /** Its anchor within the lesson; it never changes, for links lead to it. */
    id: slug('three-parts'),
    /** What it says, as a claim where there is one. At most 60 characters. */
    title: short(60),
    minutes,
    ...origin,
    show: shown,
    /** What the teacher says, a paragraph each: to be spoken, in whole sentences. */
    notes: z.array(sentenceWithPeriods).min(1),
    /** A question to put to the room. */
    ask: sentenceWithPeriods.optional(),
  })
  .refine(({ source, updates, ours }) => source ?? updates ?? ours, {
    path: ['source'],
    error: 'Say where it is from: source, updates, or ours: true.',
  })
  .refine(({ show }) => show.kind !== 'table' || show.rows.every((row) => row.length === show.columns.length), {
    path: ['show', 'rows'],
    error: 'Give each row as many cells as there are columns.',
  });

/** A part of a handout: short facts under a heading. */
const handoutPart = z
  .strictObject({
    title: short(60),
    ...origin,
    points: z.array(sentenceWithPeriods).min(1).max(7),
  })
  .refine(({ source, updates, ours }) => source ?? updates ?? ours, {
    path: ['source'],
    error: 'Say where it is from: source, updates, or ours: true.',
  });

/** What `content/lessons/<lesson>/lesson.yaml` holds. */
export const lessonFile = z.strictObject({
  /** At most 31 characters: the browser’s tab puts “Handout:” before it, and the site’s name after it. */
  title: label.max(31, 'Keep the title to 31 characters.'),
  /** One sentence for search engines, 70 to 155 characters. */
  description: pageDescription(sentenceWithPeriods),
  /** One or two sentences: what those who took part know or can do afterward, and why it matters. */
  lede: sentenceWithPeriods,
  /** The roles for whom it is meant. */
  for: z.array(z.enum(roleIds)).min(1),
  /** The pages of the guide that it teaches: its last slide says what still holds of them. */
  teaches: stationList,
  /** What those who took part can do afterward, each beginning with a verb: “Name the nine steps.” */
  objectives: z.array(sentenceWithPeriods).min(3).max(5),
  /** What the teacher gets ready. */
  prepare: z.array(sentenceWithPeriods).min(1).max(6),
  slides: z.array(slide).min(6).max(18),
  /** The changes that the last slide names, the most important first; the slide counts the others. */
  today: z.array(slug('sponsorship-legacy')).min(2).max(4),
  exercise: z.strictObject({
    /** The prepared case, by its file in `content/cases`. */
    case: slug('six-highs'),
    minutes,
    /** What to do, step by step. */
    task: z.array(sentenceWithPeriods).min(2).max(6),
    /** What to talk about when it is done. */
    discuss: z.array(sentenceWithPeriods).min(1).max(4),
  }),
  handout: z.array(handoutPart).min(2).max(6),
});

/** A lesson, as its file has it. */
export type LessonData = z.infer<typeof lessonFile>;
/** A slide of a lesson. */
export type SlideData = LessonData['slides'][number];
/** What a slide shows below its title. */
export type Shown = SlideData['show'];

/** The id of a lesson. */
export const lessonId = z.enum(lessonIds, `Name a lesson: ${lessonIds.join(', ')}.`);
