import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchTerms } from '../../src/search/terms.ts';
import { fillMeanings, packTerms, unpackTerms } from '../../src/search/terms-file.ts';
import { list } from './terms.ts';

const arrived = (sent: SearchTerms) => unpackTerms(JSON.parse(JSON.stringify(packTerms(sent))));
const withMeanings = (arriving: SearchTerms, meanings?: readonly string[]) => {
  fillMeanings(arriving, meanings);
  return arriving;
};
const meaningsOf = ({ terms }: SearchTerms) => terms.map(({ meaning }) => meaning);

describe('the quick list on its way', () => {
  it('arrives as it was sent', () => {
    expect(withMeanings(arrived(list), meaningsOf(list))).toEqual(list);
  });

  it('keeps room for the meanings, which come by themselves', () => {
    for (const [index, { meaning, room = 0 }] of arrived(list).terms.entries()) {
      const { length = 0 } = list.terms[index]?.meaning ?? '';
      expect(meaning).toBe('');
      expect(room - length).toBeGreaterThanOrEqual(0);
      expect(room - length).toBeLessThan(10);
    }
  });

  it('has no meanings and keeps no room where they could not be had, or are those of another edition', () => {
    const none = list.terms.map((term) => ({ ...term, meaning: '' }));
    const [, ...others] = meaningsOf(list);
    for (const meanings of [undefined, [], others]) {
      expect(withMeanings(arrived(list), meanings).terms, String(meanings)).toEqual(none);
    }
  });

  it('arrives as it was sent whatever its ids and anchors are', () => {
    const word = fc.string({ maxLength: 12 }).map((text) => text.replace(/[|~#]/g, '-'));
    fc.assert(
      fc.property(word, word, word, word, (id, term, text, anchor) => {
        const odd = {
          ...list,
          terms: [{ id, term, meaning: 'A thing.', aliases: [], misspelled: [] }],
          pages: [{ path: '/x/', title: 'X', kind: 'guide' as const, headings: [{ text, anchor }] }],
        };
        expect(withMeanings(arrived(odd), meaningsOf(odd))).toEqual(odd);
      }),
    );
  });

  it('is not sent where a name or heading would arrive as something else', () => {
    for (const term of ['one|two', '~one', '#one']) {
      const odd = { ...list, terms: [{ id: 'x', term, meaning: '', aliases: [], misspelled: [] }] };
      expect(() => packTerms(odd), term).toThrow('cannot send');
    }
    for (const text of ['one|two', 'No. #1']) {
      const odd = {
        ...list,
        pages: [{ path: '/x/', title: 'X', kind: 'guide' as const, headings: [{ text, anchor: 'x' }] }],
      };
      expect(() => packTerms(odd), text).toThrow('cannot send');
    }
  });

  it('leaves out ids and anchors that follow from the words', () => {
    const text = JSON.stringify(packTerms(list));
    expect(text).not.toContain('who-does-what');
    expect(text).not.toContain('past-due-poam');
    expect(text).toContain('|Who does what after the ATO#after');
  });
});
