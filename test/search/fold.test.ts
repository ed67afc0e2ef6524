import { describe, expect, it } from 'vitest';
import { foldedWords, holdsInOrder, nameKey, singular } from '../../src/search/query/fold.ts';

describe('the folding of words', () => {
  it.each([
    { given: 'POA&M', expected: ['poam'] },
    { given: 'Third-Party Assessor', expected: ['third', 'party', 'assessor'] },
    { given: 'A.T.O.', expected: ['ato'] },
    { given: 'the CSP’s data/metadata', expected: ['the', 'csps', 'data', 'metadata'] },
    { given: 'Résumé', expected: ['resume'] },
    { given: '  <script>alert("x")</script> ', expected: ['script', 'alert', 'x', 'script'] },
    { given: '?!… — 😀', expected: [] },
  ])('makes $expected of “$given”', ({ given, expected }) => {
    expect(foldedWords(given)).toEqual(expected);
  });

  it('gives plain text the same words as the rules for all text do', () => {
    for (const text of ['POA & M (open) items', "don't A.B", 'x+y=z; 800-53']) {
      expect(foldedWords(text)).toEqual(foldedWords(`${text} é`).slice(0, -1));
    }
  });

  it.each([
    { given: 'actions', expected: 'action' },
    { given: 'policies', expected: 'policy' },
    { given: 'process', expected: 'process' },
    { given: 'csps', expected: 'csp' },
    { given: 'its', expected: 'its' },
  ])('takes the plural off “$given”', ({ given, expected }) => {
    expect(singular(given)).toBe(expected);
  });

  it('makes names equal that differ in capitals, hyphens and plural', () => {
    expect(nameKey('Third-party Assessors')).toBe(nameKey('third party assessor'));
  });

  it('finds words in order and nowhere else', () => {
    expect(holdsInOrder(['plan', 'of', 'action'], ['of', 'action'])).toBe(true);
    expect(holdsInOrder(['plan', 'of', 'action'], ['action', 'of'])).toBe(false);
    expect(holdsInOrder(['plan'], ['plan', 'of'])).toBe(false);
    expect(holdsInOrder(['plan'], [])).toBe(false);
  });
});
