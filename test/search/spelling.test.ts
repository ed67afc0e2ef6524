import { describe, expect, it } from 'vitest';
import { wordCounts } from '../../src/search/query/known-words.ts';
import { nearestNames } from '../../src/search/query/nearest.ts';
import { speller } from '../../src/search/query/spelling.ts';
import { wordCloseness } from '../../src/search/query/word-closeness.ts';
import { terms } from './terms.ts';

describe('the spelling of a word that the quick list lacks', () => {
  const spell = speller(
    wordCounts([
      ['remediation', 'remediation', 'template', 'quorum'],
      ['relation', '2026', 'ready'],
    ]),
  );

  it.each([
    { typed: 'template', expected: 'template' },
    { typed: 'templ', expected: 'templ' },
    { typed: 'remidiation', expected: 'remediation' },
    { typed: 'tempalte', expected: 'template' },
    { typed: 'qourum', expected: 'quorum' },
    { typed: 'raedy', expected: 'ready' },
    { typed: 'guorun', expected: undefined },
    { typed: '2027', expected: undefined },
    { typed: 'xyzzy', expected: undefined },
  ])('“$typed” is $expected', ({ typed, expected }) => {
    expect(spell(typed)).toBe(expected);
  });
});

describe('a word of a text', () => {
  it.each([
    { typed: 'remediate', word: 'remediation' },
    { typed: 'plan', word: 'planned' },
    { typed: 'notify', word: 'notification' },
    { typed: 'escalate', word: 'escalation' },
    { typed: 'authorize', word: 'authorization' },
    { typed: 'sponsor', word: 'sponsorship' },
    { typed: 'reusing', word: 'reuse' },
    { typed: 'policies', word: 'policy' },
  ])('“$word” is a form of “$typed”', ({ typed, word }) => {
    expect(wordCloseness(typed, word)).toBeGreaterThanOrEqual(0.9);
    expect(wordCloseness(word, typed)).toBeGreaterThanOrEqual(0.9);
  });

  it('counts for less where it only begins like the one typed, and for nothing where it does not', () => {
    expect(wordCloseness('market', 'marketplace')).toBe(0.5);
    expect(wordCloseness('kickof', 'kickoff')).toBeGreaterThan(0.5);
    for (const word of ['mark', 'sign', 'parking']) expect(wordCloseness('market', word)).toBe(0);
    expect(wordCloseness('provider', 'proof')).toBe(0);
  });
});

describe('the nearest terms', () => {
  it('are those that look most like what was typed, under any of their names', () => {
    expect(nearestNames('kikoff metting', terms)[0]).toBe('Kickoff Meeting');
    expect(nearestNames('assessr', terms)[0]).toBe('3PAO');
  });

  it('are some for anything', () => {
    for (const typed of ['xyzzy', '', '…', '12']) expect(nearestNames(typed, terms).length).toBeGreaterThan(2);
    expect(nearestNames('xyzzy', [])).toEqual([]);
  });
});
