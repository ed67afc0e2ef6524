import { describe, expect, it } from 'vitest';
import { countInWords } from '../../src/search/interface/count-in-words.ts';
import { makeLookup } from '../../src/search/lookup.ts';
import { list } from './terms.ts';

const lookup = makeLookup(list);

describe('the count that is read out', () => {
  it.each([
    { typed: 'kick', kind: undefined, expected: '2 results: 1 guide page, 1 term' },
    { typed: 'zero-day attack', kind: undefined, expected: '1 result: 1 trigger' },
    { typed: 'kick', kind: 'term', expected: '1 result: 1 term' },
    { typed: 'kick', kind: 'trigger', expected: 'No results' },
    { typed: 'xyzzy', kind: undefined, expected: 'No results' },
  ] as const)('for “$typed” of kind $kind is “$expected”', ({ typed, kind, expected }) => {
    const query = lookup.understand(typed);
    expect(countInWords(lookup.answer(query, lookup.match(query), [], { kind }), kind)).toBe(expected);
  });
});
