import { z } from 'astro/zod';
import { roleIds } from '../domain/process/roles.ts';
import { slug } from './fields.ts';
import { lessonId } from './lesson.ts';
import { pageDescription } from './page.ts';
import { label, sentenceWithPeriods } from './tool-words.ts';

const minutes = z.number().multipleOf(0.5, 'Give minutes in halves.').positive();

/** A part of a course: slides of a lesson, a lesson’s exercise or check, or a part of its own. */
const part = z.discriminatedUnion('kind', [
  /** Slides of a lesson: those named, or all. Their minutes are theirs, and the slide on what holds today ends them. */
  z.strictObject({
    kind: z.literal('slides'),
    lesson: lessonId,
    /** The slides by their ids, in the lesson’s order; left out for all. */
    slides: z.array(slug('three-parts')).min(1).optional(),
    say: z.array(sentenceWithPeriods).min(1),
    ask: z.array(sentenceWithPeriods).optional(),
  }),
  /** A lesson’s exercise, with its own minutes. */
  z.strictObject({ kind: z.literal('exercise'), lesson: lessonId, say: z.array(sentenceWithPeriods).min(1) }),
  /** A lesson’s knowledge check. */
  z.strictObject({ kind: z.literal('check'), lesson: lessonId, minutes, say: z.array(sentenceWithPeriods).min(1) }),
  /** A welcome, a break, questions, a close. */
  z.strictObject({
    kind: z.literal('own'),
    title: label,
    minutes,
    /** Whether it is a break: slides that follow it are a deck of their own. */
    isBreak: z.literal(true).optional(),
    say: z.array(sentenceWithPeriods).min(1),
    ask: z.array(sentenceWithPeriods).optional(),
  }),
]);

/** What `content/courses/<course>.yaml` holds. */
export const courseFile = z.strictObject({
  /** At most 31 characters: the browser’s tab puts “Handout:” before it, and the site’s name after it. */
  title: label.max(31, 'Keep the title to 31 characters.'),
  description: pageDescription(sentenceWithPeriods),
  lede: sentenceWithPeriods,
  for: z.array(z.enum(roleIds)).min(1),
  /** How long it takes, in minutes: a test adds up its parts. */
  minutes: z.number().int().positive(),
  /** What the teacher gets ready. */
  prepare: z.array(sentenceWithPeriods).min(3),
  parts: z.array(part).min(3),
  /** What to send to those who took part. */
  after: z.array(sentenceWithPeriods).min(1),
});

/** A course, as its file has it. */
export type CourseData = z.infer<typeof courseFile>;
