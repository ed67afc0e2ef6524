import { describe, expect, it } from 'vitest';
import { endsLesson, minutesForToday, minutesOfLesson, minutesOfParts } from '../../../src/domain/lessons/minutes.ts';

const lessons = {
  first: {
    slides: [
      { id: 'a', minutes: 2 },
      { id: 'b', minutes: 1.5 },
      { id: 'c', minutes: 4 },
    ],
    exercise: { minutes: 7 },
  },
  second: { slides: [{ id: 'a', minutes: 3 }], exercise: { minutes: 5 } },
};

function lessonNamed(id: string) {
  const found = Object.entries(lessons).find(([name]) => name === id)?.[1];
  if (!found) throw new Error(`"${id}" is not a lesson.`);
  return found;
}

describe('the minutes of a lesson', () => {
  it('are those of its slides, of the slide on what holds today, and of its exercise', () => {
    expect(minutesForToday).toBe(1);
    expect(minutesOfLesson(lessons.first)).toBe(15.5);
    expect(minutesOfLesson({ slides: [], exercise: { minutes: 2 } })).toBe(3);
  });
});

describe('the minutes of the parts of a course', () => {
  it('are those of the chosen slides, of the exercise, or those that a part has of its own', () => {
    const parts = [
      { kind: 'own', minutes: 3 },
      { kind: 'slides', lesson: 'first', slides: ['c', 'a'] },
      { kind: 'exercise', lesson: 'first' },
      { kind: 'check', lesson: 'first', minutes: 10 },
      { kind: 'slides', lesson: 'second' },
    ] as const;
    expect(minutesOfParts(parts, lessonNamed)).toEqual([3, 7, 7, 10, 4]);
    expect(minutesOfParts([], lessonNamed)).toEqual([]);
  });

  it('count what holds today once for each lesson, with the last of its slides', () => {
    const parts = [
      { kind: 'slides', lesson: 'first', slides: ['a'] },
      { kind: 'slides', lesson: 'second' },
      { kind: 'slides', lesson: 'first', slides: ['b'] },
      { kind: 'exercise', lesson: 'first' },
    ] as const;
    expect(minutesOfParts(parts, lessonNamed)).toEqual([2, 4, 2.5, 7]);
    expect([0, 1, 2, 3, 4].map((place) => endsLesson(parts, place))).toEqual([false, true, true, false, false]);
  });

  it('of all slides of a lesson and its exercise are those of the lesson', () => {
    const parts = [
      { kind: 'slides', lesson: 'first' },
      { kind: 'exercise', lesson: 'first' },
    ] as const;
    const sum = minutesOfParts(parts, lessonNamed).reduce((all, one) => all + one, 0);
    expect(sum).toBe(minutesOfLesson(lessons.first));
  });

  it('cannot be told for a lesson that does not exist', () => {
    expect(() => minutesOfParts([{ kind: 'exercise', lesson: 'third' }], lessonNamed)).toThrow(
      '"third" is not a lesson.',
    );
  });
});
