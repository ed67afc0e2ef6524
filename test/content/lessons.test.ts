import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultsText } from '../../src/content/content-fault.ts';
import { lessonFaults } from '../../src/content/lesson-faults.ts';
import { lessonIds } from '../../src/domain/lessons/lesson-list.ts';
import { minutesOfLesson } from '../../src/domain/lessons/minutes.ts';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { triggerIds } from '../../src/domain/triggers/deficiency-triggers.ts';
import type { CourseData } from '../../src/schemas/course.ts';
import type { LessonData } from '../../src/schemas/lesson.ts';
import type { CaseData } from '../../src/schemas/lesson-case.ts';
import type { QuestionData } from '../../src/schemas/lesson-check.ts';
import { guidePages, statements, updates } from '../support/content-files.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

const files = new Map(
  projectFiles('content/{lessons,cases,courses}/**/*.yaml').map((file) => [file, projectText(file)]),
);
const content = {
  statements: new Map(statements().map(({ id, statement }) => [id, statement])),
  updates: new Map(updates().map(({ id, now, steps }) => [id, { now, steps }])),
};

/** The files in a folder of the content whose names end so, each with its folder’s or its own name. */
function dataOf<Data>(folder: string, ending: string) {
  return [...files].flatMap(([file, text]) =>
    file.startsWith(`content/${folder}/`) && file.endsWith(ending)
      ? [{ id: (file.split('/')[2] ?? '').replace('.yaml', ''), ...(parse(text) as Data) }]
      : [],
  );
}
const lessons = dataOf<LessonData>('lessons', '/lesson.yaml');
const checks = dataOf<{ questions: QuestionData[] }>('lessons', '/check.yaml');
const cases = dataOf<CaseData>('cases', '.yaml');
const courses = dataOf<CourseData>('courses', '.yaml');
const questions = checks.flatMap((check) => check.questions.map((question) => ({ ...question, lesson: check.id })));

it('Lessons, cases and courses hold together, and each answer rests on what settles it', () => {
  expect(faultsText('', lessonFaults(files, content)).trim()).toBe('');
});

describe('the ten lessons', () => {
  it('are those of the list, and take 10 to 30 minutes each with their exercise', () => {
    expect(lessons.map(({ id }) => id)).toEqual(lessonIds.toSorted());
    expect(lessonIds).toHaveLength(10);
    const outside = lessons.map((lesson) => `${lesson.id}: ${minutesOfLesson(lesson)}`);
    expect(outside.filter((text) => !/: (?:[12]\d(?:\.5)?|30)$/.test(text))).toEqual([]);
  });

  it('teach every page of the guide', () => {
    const taught = new Set(lessons.flatMap(({ teaches }) => teaches));
    expect(stationIds.filter((id) => !taught.has(id))).toEqual([]);
  });

  it('put a question to the vote, each of them', () => {
    const without = lessons.filter(({ slides }) => !slides.some(({ show }) => show.kind === 'vote'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('name changes to what they teach on their last slide, each change once', () => {
    for (const { id, today } of lessons) {
      expect([id, today.length >= 2, new Set(today).size]).toEqual([id, true, today.length]);
      expect(today.filter((change) => !content.updates.has(change))).toEqual([]);
    }
  });

  it('name a case of their own each, and every case belongs to a lesson', () => {
    const named = lessons.map(({ exercise }) => exercise.case);
    expect(named.toSorted()).toEqual(cases.map(({ id }) => id));
  });

  it('have five worked cases among theirs', () => {
    expect(cases.filter(({ worked }) => worked)).toHaveLength(5);
  });
});

describe('the knowledge checks', () => {
  it('ask eight questions or more for each lesson, of four kinds at least', () => {
    expect(checks.map(({ id }) => id)).toEqual(lessonIds.toSorted());
    for (const check of checks) {
      expect([check.id, check.questions.length >= 8]).toEqual([check.id, true]);
      const kinds = new Set(check.questions.map(({ kind }) => kind));
      expect([check.id, kinds.size >= 4]).toEqual([check.id, true]);
    }
  });

  it('send readers to pages and headings that exist', () => {
    const anchors = new Map<string, readonly string[]>([
      ...guidePages().map(({ id, mdx }) => [`/guide/${id}/`, mdx.sections.map(({ anchor }) => anchor)] as const),
      ['/changes/', [...content.updates.keys()]],
      ['/today/', ['by-ruleset']],
    ]);
    // Each row of the table of triggers has an anchor of its own.
    const triggers = '/guide/deficiency-triggers/';
    anchors.set(triggers, [...(anchors.get(triggers) ?? []), ...triggerIds]);
    const astray = questions.filter(({ see }) => {
      const [address = '', anchor = ''] = see.split('#');
      return !anchors.get(address)?.includes(anchor);
    });
    expect(astray.map(({ lesson, id, see }) => `${lesson}, ${id}: ${see}`)).toEqual([]);
  });

  /** The questions with one right option, each with the place of that option and the lengths of all. */
  const withOne = questions.flatMap((question) =>
    question.kind === 'one'
      ? [
          {
            place: question.options.findIndex(({ right }) => right),
            lengths: question.options.map(({ text }) => text.length),
          },
        ]
      : [],
  );

  it('have the right option in every place: in none too seldom, in none too often', () => {
    for (const place of [0, 1, 2, 3]) {
      const share = withOne.filter((one) => one.place === place).length / withOne.length;
      expect([place, share >= 0.1 && share <= 0.5]).toEqual([place, true]);
    }
  });

  it('do not give the right option away by its length', () => {
    const longest = withOne.filter(({ place, lengths }) => lengths[place] === Math.max(...lengths));
    const shortest = withOne.filter(({ place, lengths }) => lengths[place] === Math.min(...lengths));
    expect(longest.length / withOne.length).toBeLessThan(0.5);
    expect(shortest.length / withOne.length).toBeLessThan(0.5);
  });
});

describe('the courses', () => {
  it('take half an hour, an hour, an hour and a half, and three hours and a half', () => {
    const minutes = courses.map((course) => course.minutes);
    expect(minutes.toSorted((one, other) => one - other)).toEqual([30, 60, 90, 210]);
  });
});
