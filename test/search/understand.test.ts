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

  it.each([
    { given: 'AC-2', forms: [['ac', '2'], ['ac2']] },
    { given: 'CM-3', forms: [['cm', '3'], ['cm3']] },
    { given: 'SP 800-53', forms: [['sp']], next: [['800', '53'], ['80053']] },
    { given: 'Rev5', forms: [['rev5'], ['rev', '5']] },
    { given: 'zero-day', forms: [['zero']], next: [['day']] },
  ])('takes “$given” as it is typed', ({ given, forms, next }) => {
    expect(understand(given).concepts.map((concept) => concept.forms)).toEqual(next ? [forms, next] : [forms]);
  });

  it('keeps the sign of a percentage', () => {
    for (const typed of ['10%', '10 %', '10 percent']) {
      expect(understand(typed).concepts).toMatchObject([{ forms: [['10']], sign: '%' }]);
    }
    expect(understand('10').concepts[0]?.sign).toBeUndefined();
  });

  it('is spelled as the site spells it', () => {
    const words = ['authorization', 'analyze', 'program', 'behavior', 'labeled'];
    const british = ['authorisation', 'analyse', 'programme', 'behaviour', 'labelled'];
    const heading = { text: words.join(' '), anchor: 'words' };
    const page = { path: '/guide/x/', title: 'X', kind: 'guide' as const, headings: [heading] };
    const own = makeLookup({ ...list, pages: [page], terms: [] });
    expect(own.understand(british.join(' ')).concepts.flatMap(({ forms }) => forms.flat())).toEqual(words);
    // What the site does not have stays as it is.
    expect(own.understand('merchandise').concepts[0]?.forms).toEqual([['merchandise']]);
  });

  it('takes two words for one that the site writes together', () => {
    const heading = { text: 'The kickoff', anchor: 'kickoff' };
    const page = { path: '/guide/x/', title: 'X', kind: 'guide' as const, headings: [heading] };
    const own = makeLookup({ ...list, pages: [page], terms: [] });
    expect(own.understand('kick off').concepts.map(({ forms }) => forms)).toEqual([[['kick', 'off'], ['kickoff']]]);
  });

  it('looks for what is akin to its words, too', () => {
    const own = makeLookup({
      ...list,
      similar: [
        ['fix', 'repair'],
        ['how long', 'how many days'],
      ],
    });
    expect(own.understand('fixes').concepts[0]).toMatchObject({ forms: [['fixes']], similar: [['repair']] });
    expect(own.understand('how long').concepts[0]).toMatchObject({ similar: [['how', 'many', 'days']] });
  });

  it('counts words for little that say what kind of answer is wanted', () => {
    expect(understand('difference milestone').concepts.map(({ weak }) => weak)).toEqual([true, false]);
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
