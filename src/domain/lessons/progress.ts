import { readPlainDate } from '../calendar/plain-date.ts';
import { type LessonId, lessonIds } from './lesson-list.ts';

/*
 * What one person has learned: which lessons were read, and which questions were answered. It is kept in that person’s
 * browser alone. Questions and lessons that are gone since are left out of every count, and kept.
 */

/** What became of a question: whether the last answer was right, and the day of it, `2026-11-30`. */
export interface KeptAnswer {
  readonly right: boolean;
  readonly on: string;
}

/** What is kept of one lesson. */
export interface LessonProgress {
  /** The day on which the lesson was marked as done; absent while it is not. */
  readonly done?: string | undefined;
  /** The last answer to each question, by the question’s id. */
  readonly answers: Readonly<Record<string, KeptAnswer>>;
}

/** What is kept of all lessons, by their ids; ids of lessons that are gone may be among them. */
export type Progress = Readonly<Record<string, LessonProgress>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): value is string => typeof value === 'string' && 'date' in readPlainDate(value);

/** What was kept, as far as it can be read: what is damaged counts as not answered. */
export function readProgress(given: unknown): Progress {
  if (!isRecord(given)) return {};
  const lessons = Object.entries(given).flatMap(([id, lesson]): [string, LessonProgress][] => {
    if (!isRecord(lesson)) return [];
    const answers = isRecord(lesson.answers) ? Object.entries(lesson.answers) : [];
    const sound = answers.flatMap(([question, answer]): [string, KeptAnswer][] =>
      isRecord(answer) && typeof answer.right === 'boolean' && isDay(answer.on)
        ? [[question, { right: answer.right, on: answer.on }]]
        : [],
    );
    const done = isDay(lesson.done) ? { done: lesson.done } : {};
    return [[id, { ...done, answers: Object.fromEntries(sound) }]];
  });
  return Object.fromEntries(lessons);
}

const nothing: LessonProgress = { answers: {} };

/** The progress with a question answered. */
export function withAnswer(progress: Progress, lesson: LessonId, question: string, answer: KeptAnswer): Progress {
  const before = progress[lesson] ?? nothing;
  return { ...progress, [lesson]: { ...before, answers: { ...before.answers, [question]: answer } } };
}

/** The progress without the answers to some questions of a lesson, to answer them again. */
export function withoutAnswers(progress: Progress, lesson: LessonId, questions: readonly string[]): Progress {
  const before = progress[lesson] ?? nothing;
  const kept = Object.entries(before.answers).filter(([id]) => !questions.includes(id));
  return { ...progress, [lesson]: { ...before, answers: Object.fromEntries(kept) } };
}

/** The progress with a lesson marked as done on a day, or with `undefined` as not done. */
export function withDone(progress: Progress, lesson: LessonId, done: string | undefined): Progress {
  const { answers } = progress[lesson] ?? nothing;
  return { ...progress, [lesson]: done === undefined ? { answers } : { done, answers } };
}

/** How a knowledge check stands. */
export interface CheckStanding {
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  /** The ids of the questions whose last answer was not right, in the order of the check. */
  readonly missed: readonly string[];
  /** How many kept answers are to questions that the check no longer has. */
  readonly gone: number;
}

/** How the knowledge check of a lesson stands, by the ids of its questions. */
export function standingOf({ answers }: LessonProgress, questions: readonly string[]): CheckStanding {
  const own = questions.filter((id) => Object.hasOwn(answers, id));
  const right = own.filter((id) => answers[id]?.right);
  return {
    asked: questions.length,
    answered: own.length,
    right: right.length,
    missed: own.filter((id) => !answers[id]?.right),
    gone: Object.keys(answers).length - own.length,
  };
}

/** A lesson on a path, as far as progress goes. */
export interface PathLesson {
  readonly id: LessonId;
  /** Minutes for the slides, the exercise and the knowledge check together. */
  readonly minutes: number;
  readonly questions: readonly string[];
}

/** Whether a lesson is behind the learner: marked as done, or each of its questions answered. */
function isBehind(progress: Progress, { id, questions }: PathLesson): boolean {
  const own = progress[id];
  if (!own) return false;
  return own.done !== undefined || standingOf(own, questions).answered === questions.length;
}

/** Where a path goes on: the first lesson that is not behind the learner, and the minutes of all that are left. */
export function aheadOn(
  progress: Progress,
  path: readonly PathLesson[],
): { readonly next: LessonId | undefined; readonly minutes: number } {
  const left = path.filter((lesson) => !isBehind(progress, lesson));
  return { next: left[0]?.id, minutes: left.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** The minutes that a question of a knowledge check takes, about. */
export const minutesOfQuestion = 1;

/** Whether an id is that of a lesson of this edition. */
export const isLessonId = (id: string): id is LessonId => lessonIds.some((one) => one === id);
