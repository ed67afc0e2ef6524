import { type LessonId, lessonIds } from '../domain/lessons/lesson-list.ts';
import { minutesOfLesson } from '../domain/lessons/minutes.ts';
import type { CourseData } from '../schemas/course.ts';
import type { LessonData } from '../schemas/lesson.ts';
import type { QuestionData } from '../schemas/lesson-check.ts';
import { type ContentFault, faultsText } from './content-fault.ts';
import { filledIn } from './filled-texts.ts';
import { lessonFaults } from './lesson-faults.ts';
import { statementsById } from './statements.ts';
import { updates } from './updates.ts';

const files = import.meta.glob(['../../content/lessons/*/*.yaml', '../../content/courses/*.yaml'], {
  eager: true,
  import: 'default',
});
const texts = import.meta.glob<string>(
  ['../../content/lessons/*/*.yaml', '../../content/courses/*.yaml', '../../content/cases/*.yaml'],
  { eager: true, query: '?raw', import: 'default' },
);

/** A lesson with its numbers filled in. */
export interface Lesson extends LessonData {
  readonly id: LessonId;
  /** The questions of its knowledge check. */
  readonly questions: readonly QuestionData[];
  /** The minutes that it takes with its exercise, without the knowledge check. */
  readonly minutes: number;
}

/** A course with its numbers filled in. */
export interface Course extends CourseData {
  /** Its file in `content/courses`, and its place in the address `/teach/courses/<id>/`. */
  readonly id: string;
}

async function foundFaults(): Promise<ContentFault[]> {
  const statements = new Map([...(await statementsById())].map(([id, { statement }]) => [id, statement]));
  const changes = new Map((await updates()).map(({ id, now, steps }) => [id, { now, steps }]));
  const given = new Map(Object.entries(texts).map(([path, text]) => [path.replace('../../', ''), text]));
  return lessonFaults(given, { statements, updates: changes });
}

let checked: Promise<void> | undefined;

/** Stops the build, with file and line, where lessons do not hold together. */
function requireSoundLessons(): Promise<void> {
  if (import.meta.env.DEV) checked = undefined;
  checked ??= foundFaults().then((faults) => {
    if (faults.length > 0) throw new Error(faultsText('The lessons have faults.', faults));
  });
  return checked;
}

/**
 * All lessons in their order.
 * @throws Error that lists every fault of lessons, cases and courses.
 */
export async function lessons(): Promise<Lesson[]> {
  await requireSoundLessons();
  return lessonIds.map((id) => {
    const data = filledIn(files[`../../content/lessons/${id}/lesson.yaml`] as LessonData);
    const { questions } = files[`../../content/lessons/${id}/check.yaml`] as { questions: QuestionData[] };
    return { ...data, id, questions: filledIn(questions), minutes: minutesOfLesson(data) };
  });
}

/**
 * A lesson.
 * @throws Error for an id that no lesson has.
 */
export async function lessonOf(id: string): Promise<Lesson> {
  const found = (await lessons()).find((lesson) => lesson.id === id);
  if (!found) throw new Error(`"${id}" is not a lesson.`);
  return found;
}

/** All courses, the shortest first. */
export async function courses(): Promise<Course[]> {
  await requireSoundLessons();
  return Object.entries(files)
    .flatMap(([path, data]) => {
      const id = /courses\/([^/]+)\.yaml$/.exec(path)?.[1];
      return id === undefined ? [] : [{ ...filledIn(data as CourseData), id }];
    })
    .sort((one, other) => one.minutes - other.minutes);
}
