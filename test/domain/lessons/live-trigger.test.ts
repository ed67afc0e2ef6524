import { describe, expect, it } from 'vitest';
import { type LiveNumber, liveState } from '../../../src/domain/lessons/live-trigger.ts';

const number = (value: number | null): LiveNumber => ({ value, comparison: '>=', limit: 5 });
const numbers = { met: number(5), 'not-met': number(4), 'not-known': number(null) };
type State = keyof typeof numbers;
const state = (combine: string, ...states: State[]) =>
  liveState(
    states.map((one) => numbers[one]),
    combine,
  );

describe('a trigger that is worked on a slide', () => {
  it('compares one number as the trigger does', () => {
    const one = (value: number, comparison: LiveNumber['comparison']) =>
      liveState([{ value, comparison, limit: 5 }], 'all');
    expect([4, 5, 6].map((value) => one(value, '>='))).toEqual(['not-met', 'met', 'met']);
    expect([4, 5, 6].map((value) => one(value, '>'))).toEqual(['not-met', 'not-met', 'met']);
    expect([4, 5, 6].map((value) => one(value, '='))).toEqual(['not-met', 'met', 'not-met']);
    expect([4, 5, 6].map((value) => one(value, '<='))).toEqual(['met', 'met', 'not-met']);
    expect([4, 5, 6].map((value) => one(value, '<'))).toEqual(['met', 'not-met', 'not-met']);
    expect(one(0, '<')).toBe('met');
  });

  it.each(['all', 'greater'])('is met by %s of several numbers only together', (combine) => {
    expect(state(combine, 'met', 'met')).toBe('met');
    expect(state(combine, 'met', 'not-met')).toBe('not-met');
    expect(state(combine, 'not-met', 'not-met')).toBe('not-met');
  });

  it('is met by any of several numbers where one suffices', () => {
    expect(state('any', 'met', 'met')).toBe('met');
    expect(state('any', 'not-met', 'met')).toBe('met');
    expect(state('any', 'not-met', 'not-met')).toBe('not-met');
  });

  it('is not known while the numbers that are there do not settle it, and known as soon as they do', () => {
    for (const combine of ['all', 'any', 'greater']) {
      expect(state(combine)).toBe('not-known');
      expect(state(combine, 'not-known', 'not-known')).toBe('not-known');
    }
    expect([state('all', 'met', 'not-known'), state('all', 'not-known', 'not-met')]).toEqual(['not-known', 'not-met']);
    expect([state('any', 'not-met', 'not-known'), state('any', 'not-known', 'met')]).toEqual(['not-known', 'met']);
    expect(state('greater', 'not-known', 'met')).toBe('not-known');
  });

  it('does not depend on the order of its numbers', () => {
    const all: State[] = ['met', 'not-met', 'not-known'];
    for (const combine of ['all', 'any', 'greater'])
      for (const one of all)
        for (const other of all) expect(state(combine, one, other)).toBe(state(combine, other, one));
  });
});
