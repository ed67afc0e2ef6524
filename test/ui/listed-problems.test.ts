import { describe, expect, it } from 'vitest';
import { listedProblems, mostListed } from '../../src/ui/problems/listed-problems.ts';

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ field: `changes.${index}`, message: 'This entry is empty.' }));

describe('the problems of a damaged file', () => {
  it('are all listed up to the bound', () => {
    expect(listedProblems(problems(mostListed))).toEqual(problems(mostListed));
  });

  it('are cut beyond it, and the last line says how many are left out', () => {
    const listed = listedProblems(problems(mostListed + 2_000));
    expect(listed.slice(0, -1)).toEqual(problems(mostListed));
    expect(listed.at(-1)).toEqual({ field: '', message: 'And 2,000 more.' });
  });
});
