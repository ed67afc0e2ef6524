import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonIds } from '../../../src/domain/lessons/lesson-list.ts';
import {
  aheadOn,
  isLessonId,
  type Progress,
  readProgress,
  standingOf,
  withAnswer,
  withDone,
  withoutAnswers,
} from '../../../src/domain/lessons/progress.ts';

const right = { right: true, on: '2026-11-30' };
const wrong = { right: false, on: '2026-12-01' };
const some: Progress = { escalation: { done: '2026-11-30', answers: { a: right, b: wrong } } };

describe('what a person has learned', () => {
  it('keeps the last answer to each question, and leaves the rest as it was', () => {
    const first = withAnswer({}, 'preparation', 'a', wrong);
    expect(first).toEqual({ preparation: { answers: { a: wrong } } });
    expect(withAnswer(first, 'preparation', 'a', right)).toEqual({ preparation: { answers: { a: right } } });
    expect(withAnswer(some, 'escalation', 'c', right)).toEqual({
      escalation: { done: '2026-11-30', answers: { a: right, b: wrong, c: right } },
    });
    expect(withAnswer(some, 'preparation', 'a', right)).toEqual({ ...some, preparation: { answers: { a: right } } });
    expect(some).toEqual({ escalation: { done: '2026-11-30', answers: { a: right, b: wrong } } });
  });

  it('forgets only the answers that are to be given again', () => {
    expect(withoutAnswers(some, 'escalation', ['b', 'gone'])).toEqual({
      escalation: { done: '2026-11-30', answers: { a: right } },
    });
    expect(withoutAnswers({}, 'escalation', ['b'])).toEqual({ escalation: { answers: {} } });
  });

  it('marks a lesson as done on a day, or as not done', () => {
    expect(withDone({}, 'preparation', '2026-11-30')).toEqual({ preparation: { done: '2026-11-30', answers: {} } });
    const undone = withDone(some, 'escalation', undefined);
    expect(undone).toEqual({ escalation: { answers: { a: right, b: wrong } } });
    expect(Object.keys(undone.escalation ?? {})).toEqual(['answers']);
  });

  it('knows the lessons of this edition by their ids', () => {
    expect(lessonIds.every(isLessonId)).toBe(true);
    expect(['', 'gone', 'Escalation', 'toString', '__proto__'].some(isLessonId)).toBe(false);
  });
});

describe('what was kept of it', () => {
  it('is read back as it was, with lessons and questions that are gone', () => {
    const id = fc.oneof(fc.constantFrom(...lessonIds, 'a-lesson-that-is-gone'));
    const day = fc.constantFrom('2026-11-30', '2027-01-01');
    const answers = fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), fc.record({ right: fc.boolean(), on: day }));
    const lesson = fc.record({ done: day, answers }, { requiredKeys: ['answers'] });
    fc.assert(
      fc.property(fc.dictionary(id, lesson), (progress) => {
        expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('is nothing where it is no progress', () => {
    for (const given of [undefined, null, 'x', 3, true, [], [some]]) expect(readProgress(given)).toEqual({});
  });

  it('is kept as far as it can be read', () => {
    const given = {
      preparation: { done: 'yesterday', answers: { a: right, b: { right: 'yes', on: '2026-11-30' }, c: null } },
      escalation: { done: '2026-11-30', answers: [right] },
      'charter-and-decisions': { answers: { a: { right: true }, b: { right: true, on: '30.11.2026' }, c: [true] } },
      'moving-to-2026': 'done',
      // There is no such day.
      'planning-and-kickoff': { done: '2026-02-31', answers: {} },
      'process-and-people': null,
    };
    expect(readProgress(given)).toEqual({
      preparation: { answers: { a: right } },
      escalation: { done: '2026-11-30', answers: {} },
      'planning-and-kickoff': { answers: {} },
      'charter-and-decisions': { answers: {} },
    });
  });

  it('leaves out of an answer and of a lesson what is no part of them', () => {
    const given = { escalation: { answers: { a: { ...right, more: 1 } }, more: 2 } };
    expect(readProgress(given)).toEqual({ escalation: { answers: { a: right } } });
  });

  it('takes names that every object has for what they are: names', () => {
    const text = '{"__proto__":{"done":"2026-11-30"},"escalation":{"answers":{"__proto__":{"right":true,"on":"x"}}}}';
    const progress = readProgress(JSON.parse(text));
    expect(Object.getPrototypeOf(progress)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).done).toBeUndefined();
    expect(standingOf({ answers: {} }, ['toString', 'constructor'])).toMatchObject({ answered: 0, right: 0 });
  });

  it('is read without an error whatever is given, and once read it stays as it is', () => {
    const lesson = fc.record({ done: fc.anything(), answers: fc.oneof(fc.anything(), fc.object()) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.string(), lesson)), (given) => {
        const read = readProgress(given);
        expect(readProgress(read)).toEqual(read);
      }),
      { seed: 1, numRuns: 80 },
    );
  });
});

describe('how a knowledge check stands', () => {
  it('counts its own questions alone, and names those that were missed in its own order', () => {
    const answers = { b: wrong, a: right, c: wrong, gone: right, old: wrong };
    expect(standingOf({ answers }, ['d', 'c', 'a', 'b'])).toEqual({
      asked: 4,
      answered: 3,
      right: 1,
      missed: ['c', 'b'],
      gone: 2,
    });
    expect(standingOf({ answers: {} }, ['a'])).toEqual({ asked: 1, answered: 0, right: 0, missed: [], gone: 0 });
  });
});

describe('a path', () => {
  const path = [
    { id: 'preparation', minutes: 40, questions: ['a', 'b'] },
    { id: 'escalation', minutes: 39.5, questions: ['a', 'b'] },
    { id: 'moving-to-2026', minutes: 30, questions: ['a'] },
  ] as const;

  it('begins with its first lesson', () => {
    expect(aheadOn({}, path)).toEqual({ next: 'preparation', minutes: 109.5 });
  });

  it('goes on behind what is done, whether it was marked or every question was answered, right or wrong', () => {
    const marked = withDone({}, 'preparation', '2026-11-30');
    expect(aheadOn(marked, path)).toEqual({ next: 'escalation', minutes: 69.5 });
    expect(aheadOn({ ...marked, escalation: { answers: { a: wrong, b: wrong } } }, path)).toEqual({
      next: 'moving-to-2026',
      minutes: 30,
    });
  });

  it('comes back to a lesson of which a question is not answered yet', () => {
    const progress: Progress = {
      preparation: { answers: { a: right, gone: right } },
      'moving-to-2026': { answers: { a: right } },
    };
    expect(aheadOn(progress, path)).toEqual({ next: 'preparation', minutes: 79.5 });
  });

  it('has nothing ahead at its end', () => {
    const all = path.reduce<Progress>((before, { id }) => withDone(before, id, '2026-11-30'), {});
    expect(aheadOn(all, path)).toEqual({ next: undefined, minutes: 0 });
  });
});
