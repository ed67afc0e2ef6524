import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryString, requestFromAddress, type SearchRequest } from '../../src/search/interface/address.ts';
import { maxQueryLength } from '../../src/search/query/understand.ts';
import { kinds } from '../../src/search/terms.ts';

describe('the address of a search', () => {
  it.each([
    { asked: { query: 'ATO letter' }, expected: '?q=ATO+letter' },
    { asked: { query: 'POA&M', kind: 'term' }, expected: '?q=POA%26M&kind=term' },
    { asked: { query: '', role: 'csp', phase: 'start' }, expected: '?role=csp&phase=start' },
    { asked: { query: '' }, expected: '' },
  ] satisfies { asked: SearchRequest; expected: string }[])('for $asked is “$expected”', ({ asked, expected }) => {
    expect(queryString(asked)).toBe(expected);
  });

  it('says what was asked', () => {
    const choice = fc.option(fc.constantFrom('csp', 'final-review-and-ato', '3pao'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.option(fc.constantFrom(...kinds), { nil: undefined }),
        choice,
        choice,
        (query, kind, role, phase) => {
          const asked = { query, kind, role, phase };
          expect(requestFromAddress(queryString(asked))).toEqual(asked);
        },
      ),
    );
  });

  it.each(['?kind=nonsense', '?role=%3Cscript%3E&phase=../..', '?role='])(
    'leaves out what it does not know in “%s”',
    (text) => {
      expect(requestFromAddress(text)).toEqual({ query: '', kind: undefined, role: undefined, phase: undefined });
    },
  );

  it('cuts a query that nobody typed', () => {
    expect(requestFromAddress(`?q=${'x'.repeat(5000)}`).query).toHaveLength(maxQueryLength);
  });
});
