import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { faultsText } from '../../src/content/content-fault.ts';
import { lessonFaults } from '../../src/content/lesson-faults.ts';
import type { CourseData } from '../../src/schemas/course.ts';
import type { LessonData } from '../../src/schemas/lesson.ts';
import type { QuestionData } from '../../src/schemas/lesson-check.ts';
import { statements, updates } from '../support/content-files.ts';
import { projectText } from '../support/project-files.ts';

/*
 * The files of one real lesson, with fewer slides and round minutes, so that each test changes one thing. The files of
 * all other lessons are missing, which is not repeated in what the tests expect.
 */
const home = {
  lesson: 'content/lessons/escalation/lesson.yaml',
  check: 'content/lessons/escalation/check.yaml',
  case: 'content/cases/failing-cap.yaml',
  course: 'content/courses/csp-team.yaml',
};
const real = parse(projectText(home.lesson)) as LessonData;
const lesson: LessonData = {
  ...real,
  slides: real.slides.slice(0, 6).map((slide) => ({ ...slide, minutes: 1 })),
  exercise: { ...real.exercise, minutes: 8 },
  handout: real.handout.slice(0, 2),
};
const { questions: asked } = parse(projectText(home.check)) as { questions: QuestionData[] };
// One of each kind and more, an order first.
const questions = asked.toSorted((one, other) => rank(one) - rank(other)).slice(0, 8);
function rank({ kind }: QuestionData): number {
  return ['order', 'fault', 'several', 'number', 'one'].indexOf(kind);
}
const realCourse = parse(projectText(home.course)) as CourseData;
const say = ['We begin.'];
const course: CourseData = {
  ...realCourse,
  minutes: 20,
  prepare: realCourse.prepare.slice(0, 3),
  parts: [
    { kind: 'own', title: 'Welcome', minutes: 5, say },
    { kind: 'slides', lesson: 'escalation', say },
    { kind: 'exercise', lesson: 'escalation', say },
  ],
};
const files = new Map([
  [home.lesson, stringify(lesson)],
  [home.check, stringify({ questions })],
  [home.case, projectText(home.case)],
  [home.course, stringify(course)],
]);
const content = {
  statements: new Map(statements().map(({ id, statement }) => [id, statement])),
  updates: new Map(updates().map(({ id, now, steps }) => [id, { now, steps }])),
};

/** What is found where some files have another text, or with `undefined` are missing. */
function faultsWith(changes: Readonly<Record<string, string | undefined>> = {}) {
  const given = new Map(files);
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) given.delete(file);
    else given.set(file, text);
  }
  return lessonFaults(given, content).filter(
    ({ file, what }) => what !== 'it is missing' || !/lessons\/(?!escalation\/)/.test(file),
  );
}

/** What is found, a line each: the file with its line, the field, what is wrong. */
const found = (changes?: Readonly<Record<string, string | undefined>>) =>
  faultsWith(changes).map(
    ({ file, line, field, what }) => `${line === undefined ? file : `${file}:${line}`} ${field}: ${what}`,
  );

const [slide = real.slides[0], ...others] = lesson.slides;
const lessonWith = (change: object) => ({ [home.lesson]: stringify({ ...lesson, ...change }) });
/** The lesson with something else about its first slide. */
const slideWith = (change: object) => lessonWith({ slides: [{ ...slide, ...change }, ...others] });
/** The lesson with another exercise, and no course, whose minutes would be wrong then, too. */
const lessonOf = (minutes: number) => ({
  ...lessonWith({ exercise: { ...lesson.exercise, minutes } }),
  [home.course]: undefined,
});
const courseWith = (change: object) => ({ [home.course]: stringify({ ...course, ...change }) });
/** The check with something else about its first question. */
const questionWith = (change: object) => ({
  [home.check]: stringify({ questions: [{ ...questions[0], ...change }, ...questions.slice(1)] }),
});
/** The line, counted from 1, of the lesson’s file at which its lede stands. */
const ledeAt = (files.get(home.lesson)?.split('lede:')[0] ?? '').split('\n').length;

it('Sound files of a lesson have no faults', () => {
  expect(faultsText('', faultsWith()).trim()).toBe('');
});

describe('a mistake in the files of lessons is named:', () => {
  it('a file that is missing', () => {
    expect(found({ [home.check]: undefined })).toEqual([`${home.check} file: it is missing`]);
    expect(found({ [home.lesson]: undefined })).toEqual([`${home.lesson} file: it is missing`]);
    const all = lessonFaults(new Map(), content);
    expect(all).toHaveLength(20);
    expect(new Set(all.map(({ what }) => what))).toEqual(new Set(['it is missing']));
  });

  it('a folder that no lesson has', () => {
    const file = 'content/lessons/escalating/check.yaml';
    expect(found({ [file]: files.get(home.check) })).toEqual([`${file} folder: no lesson has this name`]);
  });

  it('a file that nothing reads', () => {
    const file = 'content/lessons/escalation/slides.yaml';
    expect(found({ [file]: 'slides: []' })).toEqual([`${file} file: nothing reads this file`]);
  });

  it('bad YAML, with its line', () => {
    const text = files.get(home.lesson)?.replace('lede:', 'lede: To the point: who does what.\nnext:');
    expect(found({ [home.lesson]: text })).toEqual([
      expect.stringMatching(new RegExp(`^${home.lesson}:${ledeAt} YAML: Nested mappings`)),
    ]);
  });

  it('a key that nothing reads, with its line', () => {
    const text = files.get(home.lesson)?.replace('lede:', 'summary: Words.\nlede:');
    expect(found({ [home.lesson]: text })).toEqual([`${home.lesson}:${ledeAt} summary: nothing has this name`]);
  });

  it('a key that is missing', () => {
    expect(found(lessonWith({ lede: undefined }))).toEqual([
      expect.stringMatching(new RegExp(`^${home.lesson}:\\d+ lede: it is missing$`)),
    ]);
  });

  it('a number of the triggers that does not exist', () => {
    expect(found(slideWith({ ask: 'Is it {no-such-trigger.days} days?' }))).toEqual([
      expect.stringContaining(`${home.lesson} braces: "no-such-trigger" is not a deficiency trigger.`),
    ]);
  });
});

describe('a mistake in a lesson is named:', () => {
  it('a statement that the ledger does not have, on a slide and in the handout', () => {
    expect(found(slideWith({ source: 'PM-045..046 PM-999' }))).toEqual([
      `${home.lesson} slide ${slide?.id}: PM-999 is not in the ledger`,
    ]);
    const [part, ...parts] = lesson.handout;
    expect(found(lessonWith({ handout: [{ ...part, source: 'CC-998..999' }, ...parts] }))).toEqual([
      `${home.lesson} handout, ${part?.title}: CC-998 is not in the ledger`,
      `${home.lesson} handout, ${part?.title}: CC-999 is not in the ledger`,
    ]);
  });

  it('statements that run backward', () => {
    expect(found(slideWith({ source: 'PM-047..045' }))).toEqual([
      `${home.lesson} slide ${slide?.id}: "PM-047..045" runs backwards.`,
    ]);
  });

  it('a change that does not exist', () => {
    expect(found(slideWith({ updates: ['no-such-change'] }))).toEqual([
      `${home.lesson} slide ${slide?.id}: “no-such-change” is unknown`,
    ]);
  });

  it('a change on the last slide that touches none of the pages, or does not exist', () => {
    const elsewhere = updates().find(
      ({ steps }) => !steps.some((step) => lesson.teaches.some((page) => page === step)),
    );
    const today = [...lesson.today.slice(0, 2), elsewhere?.id, 'no-such-change'];
    expect(found(lessonWith({ today }))).toEqual([
      `${home.lesson} today: “${elsewhere?.id}” touches no page that the lesson teaches`,
      `${home.lesson} today: “no-such-change” touches no page that the lesson teaches`,
    ]);
  });

  it('an id of a slide that another has, or that the site gives to a slide of its own', () => {
    for (const id of [others[0]?.id, 'today', 'exercise'])
      expect(found(slideWith({ id }))).toEqual([`${home.lesson} ${id}: another slide has this id`]);
  });

  it('a case that does not exist', () => {
    const fault = (name: string) => `${home.lesson} exercise.case: there is no case “${name}”`;
    expect(found(lessonWith({ exercise: { ...lesson.exercise, case: 'no-such-case' } }))).toEqual([
      fault('no-such-case'),
    ]);
    expect(found({ [home.case]: undefined })).toEqual([fault('failing-cap')]);
  });

  it.each([
    { minutes: 9, exercise: 2, is: 'too short' },
    { minutes: 31, exercise: 24, is: 'too long' },
  ])('$minutes minutes, which are $is', ({ minutes, exercise }) => {
    expect(found(lessonOf(exercise))).toEqual([`${home.lesson} minutes: slides and exercise take ${minutes} minutes`]);
  });

  it('but neither 10 nor 30 minutes', () => {
    for (const exercise of [3, 23]) expect(found(lessonOf(exercise))).toEqual([]);
  });
});

describe('a mistake in a knowledge check is named:', () => {
  const question = `${home.check} question ${questions[0]?.id}`;
  const proof = questions[0]?.proof;

  it('a proof that its statement does not hold', () => {
    // The answer says it all the same.
    const change = { because: 'It is nowhere in the ledger.', proof: { ...proof, holds: 'nowhere in the ledger' } };
    expect(found(questionWith(change))).toEqual([`${question}: what settles it does not say “nowhere in the ledger”`]);
  });

  it('a proof that neither the right answer nor its reason holds', () => {
    expect(found(questionWith({ because: 'It is so.', inOrder: ['One thing', 'Another thing', 'A third'] }))).toEqual([
      `${question}: neither the right answer nor its reason says “${proof?.holds}”`,
    ]);
  });

  it('a statement or a change that does not exist', () => {
    for (const [settled, what] of [
      [{ statement: 'PM-068 PM-999' }, 'PM-999 is not in the ledger'],
      [{ statement: 'PM-068..067' }, '"PM-068..067" runs backwards.'],
      [{ update: 'no-such-change' }, 'what settles it does not exist'],
    ] as const)
      expect(found(questionWith({ proof: { ...settled, holds: 'formal escalation decision' } }))).toEqual([
        `${question}: ${what}`,
      ]);
  });

  it('an id that another question has', () => {
    const [fault = ''] = found(questionWith({ id: questions[1]?.id }));
    expect(fault).toMatch(/questions: Give each question an id of its own\.$/);
  });
});

describe('a mistake in a course is named:', () => {
  const [welcome, , exercise] = course.parts;

  it('a slide that its lesson does not have', () => {
    const slides = { kind: 'slides', lesson: 'escalation', slides: [slide?.id, 'no-such-slide'], say };
    expect(found(courseWith({ minutes: 15, parts: [welcome, slides, exercise] }))).toEqual([
      `${home.course} escalation: the lesson has no slide “no-such-slide”`,
    ]);
  });

  it('minutes that do not add up', () => {
    expect(found(courseWith({ minutes: 21 }))).toEqual([`${home.course} minutes: its parts take 20 minutes, not 21`]);
  });

  it('a lesson that does not exist', () => {
    const parts = [welcome, { kind: 'slides', lesson: 'no-such-lesson', say }, exercise];
    expect(found(courseWith({ parts }))).toEqual([
      expect.stringMatching(new RegExp(`^${home.course}:\\d+ parts\\.1\\.lesson: Name a lesson: process-and-people, `)),
    ]);
  });
});
