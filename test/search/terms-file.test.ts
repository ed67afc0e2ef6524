import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTerms, unpackTerms } from '../../src/search/terms-file.ts';
import { list } from './terms.ts';

describe('the quick list on its way', () => {
  it('arrives as it was sent', () => {
    expect(unpackTerms(JSON.parse(JSON.stringify(packTerms(list))))).toEqual(list);
  });

  it('arrives as it was sent whatever its ids and anchors are', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, word, (id, term, text, anchor) => {
        const odd = {
          ...list,
          terms: [{ id, term, meaning: 'A thing.', aliases: [], misspelled: [] }],
          pages: [{ path: '/x/', title: 'X', kind: 'guide' as const, headings: [{ text, anchor }] }],
        };
        expect(unpackTerms(JSON.parse(JSON.stringify(packTerms(odd))))).toEqual(odd);
      }),
    );
  });

  it('leaves out ids and anchors that follow from the words', () => {
    const text = JSON.stringify(packTerms(list));
    expect(text).not.toContain('who-does-what');
    expect(text).not.toContain('"past-due-poam"');
    expect(text).toContain('["Who does what after the ATO","after"]');
  });
});
