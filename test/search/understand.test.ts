import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { maxQueryLength } from '../../src/search/query/understand.ts';
import { list, terms } from './terms.ts';

const { understand } = makeLookup(list);
const asked = (typed: string) => understand(typed).concepts.map(({ term, forms }) => term?.id ?? forms.join());

describe('a query', () => {
  it.each([
    { given: 'POAM', expected: ['poam'] },
    { given: 'plan of action', expected: ['poam'] },
    { given: 'third-party assessors', expected: ['3pao'] },
    { given: 'ATO letter', expected: ['ato-letter'] },
    { given: 'the ATO, letters aside', expected: ['ato-letter', 'aside'] },
    { given: 'overdue POA&M', expected: ['past-due-poam'] },
    { given: 'ConMon report for the 3PAO', expected: ['conmon', 'report', '3pao'] },
    { given: 'who signs the ATO letter?', expected: ['signs', 'ato-letter'] },
    { given: 'report report', expected: ['report'] },
    { given: 'what is the', expected: ['what', 'is', 'the'] },
    { given: '?!', expected: [] },
  ])('“$given” asks for $expected', ({ given, expected }) => {
    expect(asked(given)).toEqual(expected);
  });

  it.each(terms.map((term) => ({ term, names: [term.term, term.expansion ?? term.term, ...term.aliases] })))(
    'asks for the same under every name of $term.term',
    ({ term, names }) => {
      const [first, ...others] = names.map((name) => understand(`${name} report`).concepts);
      expect(first?.[0]?.term).toBe(term);
      for (const other of others) expect(other).toEqual(first);
    },
  );

  it('names a term when nothing else is asked', () => {
    expect(understand('what is a 3PAO?').term?.id).toBe('3pao');
    expect(understand('3PAO report').term).toBeUndefined();
  });

  it('tells what else is searched for, without what was typed and without misspellings', () => {
    expect(understand('third party assessor').alsoFor).toEqual([
      '3PAO',
      'Third Party Assessment Organization',
      'assessor',
    ]);
  });

  it('leaves its last word open while nothing follows it', () => {
    const open = (typed: string) => understand(typed).concepts.map((concept) => concept.open);
    expect(open('weekly repo')).toEqual([false, true]);
    expect(open('weekly report ')).toEqual([false, false]);
  });

  it('finds a word strange when no word of the quick list begins so', () => {
    const strange = (typed: string) => understand(typed).concepts.map((concept) => concept.strange);
    expect(strange('weakn kikoff')).toEqual([false, true]);
  });

  it('copes with anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const { text, concepts } = understand(typed);
        expect(text.length).toBeLessThanOrEqual(maxQueryLength);
        expect(concepts.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
