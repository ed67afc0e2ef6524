import { describe, expect, it } from 'vitest';
import { outcomeOf, shuffled } from '../../../src/domain/lessons/answers.ts';

const chosen = (places: readonly number[], right: readonly number[]) =>
  outcomeOf({ kind: 'places', places, right, isOrdered: false });
const ordered = (places: readonly number[]) => outcomeOf({ kind: 'places', places, right: [0, 1, 2], isOrdered: true });
const typed = (text: string, right = 30) => outcomeOf({ kind: 'number', text, right });

describe('an answer', () => {
  it('with one option is right, wrong, or open where none is chosen', () => {
    expect([chosen([2], [2]), chosen([1], [2]), chosen([], [2])]).toEqual(['right', 'wrong', 'open']);
  });

  it('with several options is right only with all of them and no other, in any order', () => {
    expect([chosen([0, 3], [0, 3]), chosen([3, 0], [0, 3])]).toEqual(['right', 'right']);
    expect([chosen([0], [0, 3]), chosen([0, 1, 3], [0, 3]), chosen([1, 2], [0, 3])]).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    expect(chosen([10, 9], [9, 10])).toBe('right');
  });

  it('that is an order is right only as a whole, and open until each step has its place', () => {
    expect([ordered([0, 1, 2]), ordered([0, 2, 1]), ordered([2, 1, 0])]).toEqual(['right', 'wrong', 'wrong']);
    expect([ordered([]), ordered([0]), ordered([0, 1])]).toEqual(['open', 'open', 'open']);
  });

  it('that is a number is judged by its value, not by how it is typed', () => {
    for (const text of ['30', ' 30 ', '030', '30.0']) expect([text, typed(text)]).toEqual([text, 'right']);
    for (const text of ['31', '3', '300', '30.5', '0']) expect([text, typed(text)]).toEqual([text, 'wrong']);
    expect([typed('1,500', 1500), typed('1500', 1500)]).toEqual(['right', 'right']);
  });

  it('that is no number is open, for nothing was answered yet', () => {
    for (const text of [
      '',
      ' ',
      'thirty',
      '30 days',
      '-30',
      '3e1',
      '0x1e',
      '30.',
      '.5',
      ',',
      '3,0',
      '1,50',
      'Infinity',
      'NaN',
    ])
      expect([text, typed(text)]).toEqual([text, 'open']);
  });
});

describe('steps to be put in order', () => {
  it.each([3, 4, 5, 6])(
    'are shown in another order where there are %i, each once, and the same each time',
    (length) => {
      const right = Array.from({ length }, (_, place) => place);
      const shown = shuffled(length);
      expect(shown.toSorted((one, other) => one - other)).toEqual(right);
      expect(shown).not.toEqual(right);
      // To turn them around is no answer either.
      expect(shown.toReversed()).not.toEqual(right);
      expect(shuffled(length)).toEqual(shown);
    },
  );

  it('are each once where there are none, one, or many', () => {
    for (const length of [0, 1, 2, 7, 40]) expect(new Set(shuffled(length)).size).toBe(length);
  });
});
