import { describe, expect, it } from 'vitest';
import { curlyMarks } from '../../../src/domain/ledger/quotation-marks.ts';
import { statements } from '../../support/content-files.ts';

describe('the marks of a statement', () => {
  it.each([
    { typed: "The CSP's 'security POC' answers.", shown: 'The CSP’s “security POC” answers.' },
    { typed: "'only to a CSP's first submission' differs", shown: '“only to a CSP’s first submission” differs' },
    { typed: "the agencies' buy-in", shown: 'the agencies’ buy-in' },
    { typed: "links show only '#'.", shown: 'links show only “#”.' },
    {
      typed: "prints 'Authored services' where 'Authorized' is meant",
      shown: 'prints “Authored services” where “Authorized” is meant',
    },
    { typed: "mismatched verbs ('address ... resubmits')", shown: 'mismatched verbs (“address ... resubmits”)' },
  ])('are curly: $shown', ({ typed, shown }) => {
    expect(curlyMarks(typed)).toBe(shown);
  });

  it('come in pairs throughout the ledger, and no straight one is left', () => {
    const odd = statements().filter(
      ({ statement }) => /['"]/.test(statement) || !/^[^“”]*(?:“[^“”]*”[^“”]*)*$/.test(statement),
    );
    expect(odd.map(({ id, statement }) => `${id}: ${statement}`)).toEqual([]);
  });
});
