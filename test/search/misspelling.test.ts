import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { editDistance, slipsForgiven } from '../../src/search/query/edit-distance.ts';
import { nameKey } from '../../src/search/query/fold.ts';
import { suggestionFor } from '../../src/search/query/misspelling.ts';
import type { TermRecord } from '../../src/search/terms.ts';
import { list, terms } from './terms.ts';

const lookup = makeLookup(list);
const suggested = (typed: string) => suggestionFor(lookup.understand(typed), lookup.names, lookup.words);

/** Every way to drop, double, swap or change one letter inside a word. */
function misspellings(word: string): string[] {
  return Array.from(word).flatMap((letter, index) => {
    const before = word.slice(0, index);
    const after = word.slice(index + 1);
    const swapped = `${before}${word[index + 1] ?? ''}${letter}${word.slice(index + 2)}`;
    return [before + after, before + letter + letter + after, swapped, `${before}x${after}`];
  });
}

describe('the edit distance', () => {
  it.each([
    { one: 'kickoff', other: 'kickoff', expected: 0 },
    { one: 'kickof', other: 'kickoff', expected: 1 },
    { one: '3poa', other: '3pao', expected: 1 },
    { one: 'kitten', other: 'sitting', expected: 3 },
    { one: '', other: 'abc', expected: 3 },
  ])('of “$one” and “$other” is $expected', ({ one, other, expected }) => {
    expect(editDistance(one, other, 5)).toBe(expected);
    expect(editDistance(other, one, 5)).toBe(expected);
  });

  it('is not counted beyond what is asked', () => {
    expect(editDistance('assessor', 'milestone', 2)).toBe(3);
  });

  it('is zero only for equal words, and symmetric', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9) === 0).toBe(one === other);
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      }),
    );
  });
});

describe('a misspelling', () => {
  const namesOf = ({ term, expansion, aliases }: TermRecord) =>
    [term, ...(expansion ? [expansion] : []), ...aliases].map(nameKey);
  const cases = terms
    .flatMap(namesOf)
    .filter((name) => name.length > 4)
    .flatMap((name) => misspellings(name).map((typed) => ({ name, typed })))
    // What is a name itself, or the beginning of a known word, is no misspelling.
    .filter(({ typed }) => lookup.understand(typed).concepts.some(({ strange }) => strange));

  it('is made from every longer name', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  it('of a name offers a term that is at least as close', () => {
    const wrong = cases.filter(({ name, typed }) => {
      const key = nameKey(typed);
      const most = slipsForgiven(key);
      const isClose = (other: string) => editDistance(key, other, most) <= most;
      const offered = suggested(typed)?.term;
      return isClose(name) && !(offered && namesOf(offered).some(isClose));
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    { typed: 'kikoff meeting', expected: 'Kickoff Meeting' },
    { typed: 'continous monitoring', expected: 'Continuous Monitoring' },
    { typed: '3PA0', expected: '3PAO' },
    { typed: '3POB', expected: '3PAO' },
    { typed: 'asessor', expected: 'assessor' },
  ])('“$typed” offers “$expected”', ({ typed, expected }) => {
    expect(suggested(typed)?.text).toBe(expected);
  });

  it('of one word among others is mended in its place', () => {
    expect(suggested('report of the asessor')).toEqual({ text: 'report of the assessor' });
    expect(suggested('continous report')?.text).toBe('continuous report');
  });

  it.each(['3PAO', 'assess', 'weakness', 'who does what', 'qwertyuiop', '12345', '', '…'])(
    'is not seen in “%s”',
    (typed) => {
      expect(suggested(typed)).toBeUndefined();
    },
  );
});
