import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { type LessonId, lessonIds } from '../domain/lessons/lesson-list.ts';
import { minutesOfLesson, minutesOfParts } from '../domain/lessons/minutes.ts';
import { fillTriggerNumbers } from '../domain/triggers/number-placeholders.ts';
import { type CourseData, courseFile } from '../schemas/course.ts';
import { type LessonData, lessonFile } from '../schemas/lesson.ts';
import { caseFile } from '../schemas/lesson-case.ts';
import { checkFile, type QuestionData } from '../schemas/lesson-check.ts';
import type { ContentFault } from './content-fault.ts';
import { rightAnswer } from './question-answer.ts';
import { fillRulesetDays } from './ruleset-days.ts';
import { wordFaults } from './word-faults.ts';

/** What lessons point at. */
export interface TaughtContent {
  /** The statements of the ledger: their texts by their ids. */
  readonly statements: ReadonlyMap<string, string>;
  /** What holds now by each change, by the change’s id, and the pages that the change touches. */
  readonly updates: ReadonlyMap<string, { readonly now: string; readonly steps: readonly string[] }>;
}

/** Files of lessons, cases and courses: their texts by their paths from the project’s root. */
export type LessonFiles = ReadonlyMap<string, string>;

/** The shortest and the longest lesson, in minutes with its exercise, both included. */
const lessonBounds = { least: 10, most: 30 } as const;

const kinds = [
  { folder: 'lessons', file: 'lesson.yaml', schema: lessonFile, home: 'src/schemas/lesson.ts' },
  { folder: 'lessons', file: 'check.yaml', schema: checkFile, home: 'src/schemas/lesson-check.ts' },
  { folder: 'cases', file: undefined, schema: caseFile, home: 'src/schemas/lesson-case.ts' },
  { folder: 'courses', file: undefined, schema: courseFile, home: 'src/schemas/course.ts' },
] as const;

/**
 * What is wrong with lessons, their checks, cases and courses: a file that is missing or that nothing reads, a text that
 * breaks its schema, an id that does not exist, minutes that do not add up, an answer that its statement does not hold.
 */
export function lessonFaults(files: LessonFiles, content: TaughtContent): ContentFault[] {
  const shapeFaults = [...files].flatMap(([file, text]): ContentFault[] => {
    const [, folder, ...rest] = file.split('/');
    const kind = kinds.find((one) => one.folder === folder && (one.file === undefined || one.file === rest.at(-1)));
    if (!kind) return [fault(file, 'file', 'nothing reads this file', 'Rename it, or take it away.')];
    try {
      return wordFaults(file, filledIn(text), kind.schema as z.ZodType, kind.home);
    } catch (error) {
      return [fault(file, 'braces', error instanceof Error ? error.message : String(error), 'Mend the placeholder.')];
    }
  });
  const missing = lessonIds
    .flatMap((id) => [`content/lessons/${id}/lesson.yaml`, `content/lessons/${id}/check.yaml`])
    .filter((file) => !files.has(file))
    .map((file) => fault(file, 'file', 'it is missing', 'src/domain/lessons/lesson-list.ts names the lesson.'));
  const extra = [...files.keys()]
    .filter((file) => file.startsWith('content/lessons/') && !lessonIds.includes(file.split('/')[2] as LessonId))
    .map((file) => fault(file, 'folder', 'no lesson has this name', 'Add it to src/domain/lessons/lesson-list.ts.'));
  if (shapeFaults.length > 0) return [...shapeFaults, ...missing, ...extra];
  const lessons = new Map<string, LessonData>();
  for (const id of lessonIds) {
    const text = files.get(`content/lessons/${id}/lesson.yaml`);
    if (text !== undefined) lessons.set(id, parse(filledIn(text)) as LessonData);
  }
  return [
    ...missing,
    ...extra,
    ...[...lessons].flatMap(([id, lesson]) =>
      faultsOfLesson(`content/lessons/${id}/lesson.yaml`, lesson, files, content),
    ),
    ...[...files]
      .filter(([file]) => file.endsWith('/check.yaml'))
      .flatMap(([file, text]) =>
        (parse(filledIn(text)) as { questions: QuestionData[] }).questions.flatMap((question) =>
          faultsOfQuestion(file, question, content),
        ),
      ),
    ...[...files]
      .filter(([file]) => file.startsWith('content/courses/'))
      .flatMap(([file, text]) => faultsOfCourse(file, parse(filledIn(text)) as CourseData, lessons)),
  ];
}

/** A file’s text with the numbers of triggers and the days of rulesets in their places. */
const filledIn = (text: string): string => fillRulesetDays(fillTriggerNumbers(text));

const fault = (file: string, field: string, what: string, hint: string, line?: number): ContentFault => ({
  file,
  field,
  what,
  hint,
  ...(line === undefined ? {} : { line }),
});

function faultsOfLesson(
  file: string,
  lesson: LessonData,
  files: LessonFiles,
  { statements, updates }: TaughtContent,
): ContentFault[] {
  const parts = [
    ...lesson.slides.map((slide) => ({ ...slide, name: `slide ${slide.id}` })),
    ...lesson.handout.map((part) => ({ ...part, name: `handout, ${part.title}` })),
  ];
  const ids = lesson.slides.map(({ id }) => id);
  const minutes = minutesOfLesson(lesson);
  const repeated = ids.filter((id, place) => ids.indexOf(id) !== place || id === 'today' || id === 'exercise');
  return [
    ...repeated.map((id) => fault(file, id, 'another slide has this id', 'Give each slide an id of its own.')),
    ...parts.flatMap(({ name, source, updates: named }) => [
      ...unknownStatements(source, statements).map((what) =>
        fault(file, name, what, 'Write ids of content/statements.'),
      ),
      ...(named ?? [])
        .filter((id) => !updates.has(id))
        .map((id) => fault(file, name, `“${id}” is unknown`, 'Write an id from content/updates.yaml.')),
    ]),
    ...lesson.today
      .filter((id) => !(updates.get(id)?.steps ?? []).some((step) => lesson.teaches.some((page) => page === step)))
      .map((id) =>
        fault(file, 'today', `“${id}” touches no page that the lesson teaches`, 'Name changes to its pages.'),
      ),
    ...(files.has(`content/cases/${lesson.exercise.case}.yaml`)
      ? []
      : [
          fault(
            file,
            'exercise.case',
            `there is no case “${lesson.exercise.case}”`,
            'Write content/cases/<case>.yaml.',
          ),
        ]),
    ...(minutes < lessonBounds.least || minutes > lessonBounds.most
      ? [
          fault(
            file,
            'minutes',
            `slides and exercise take ${minutes} minutes`,
            `A lesson takes ${lessonBounds.least} to ${lessonBounds.most}.`,
          ),
        ]
      : []),
  ];
}

function unknownStatements(list: string | undefined, statements: ReadonlyMap<string, string>): string[] {
  if (list === undefined) return [];
  try {
    return expandStatementIds(list)
      .filter((id) => !statements.has(id))
      .map((id) => `${id} is not in the ledger`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A question’s proof: what it holds stands in the statement or change that settles it, and in the right answer. */
function faultsOfQuestion(
  file: string,
  question: QuestionData,
  { statements, updates }: TaughtContent,
): ContentFault[] {
  const { id, proof } = question;
  const place = `question ${id}`;
  const [unknown] = 'statement' in proof ? unknownStatements(proof.statement, statements) : [];
  if (unknown !== undefined) return [fault(file, place, unknown, 'Write ids of content/statements.')];
  const texts =
    'statement' in proof
      ? expandStatementIds(proof.statement).map((one) => statements.get(one))
      : [updates.get(proof.update)?.now];
  if (texts.includes(undefined))
    return [fault(file, place, 'what settles it does not exist', 'Name a statement of the ledger or a change.')];
  const holds = (text: string) => plain(text).includes(plain(proof.holds));
  return [
    ...(texts.some((text) => holds(text ?? ''))
      ? []
      : [fault(file, place, `what settles it does not say “${proof.holds}”`, `It says: ${texts.join(' ')}`)]),
    ...(holds(rightAnswer(question))
      ? []
      : [
          fault(
            file,
            place,
            `neither the right answer nor its reason says “${proof.holds}”`,
            'Say in “holds” what the answer rests on, and say it in the reason.',
          ),
        ]),
  ];
}

/** A text without case and marks that statements and pages write differently. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[“”"*]/g, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ');

function faultsOfCourse(file: string, course: CourseData, lessons: ReadonlyMap<string, LessonData>): ContentFault[] {
  const named = course.parts.flatMap((part) => (part.kind === 'own' ? [] : [part.lesson]));
  // A lesson that is missing is a fault by itself.
  if (named.some((id) => !lessons.has(id))) return [];
  const unknown = course.parts.flatMap((part) => {
    const ids = part.kind === 'slides' ? (lessons.get(part.lesson)?.slides ?? []).map(({ id }) => id) : [];
    return part.kind !== 'slides'
      ? []
      : (part.slides ?? [])
          .filter((id) => !ids.includes(id))
          .map((id) => fault(file, part.lesson, `the lesson has no slide “${id}”`, `Its slides: ${ids.join(', ')}.`));
  });
  const sum = minutesOfParts(course.parts, (id) => lessons.get(id) as LessonData).reduce((all, one) => all + one, 0);
  if (sum === course.minutes) return unknown;
  return [
    ...unknown,
    fault(file, 'minutes', `its parts take ${sum} minutes, not ${course.minutes}`, 'Make them add up.'),
  ];
}
