import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { decisionRule } from '../../../src/domain/review-approach/rule.ts';

describe('the rule in words', () => {
  const words = decisionRule.map(({ text }) => text).join(' ');

  it('carries the numbers of the questions and names both approaches', () => {
    expect(words).toMatch(/The first 4 questions .* each of the 4 deliverables/);
    expect(words).toMatch(/the other 6 questions speaks for Just-In-Time, for all at once, or for neither/);
    expect(words).not.toContain('undefined');
  });

  it('says that a tie goes to what the PMO recommends, and that an open question is no “No”', () => {
    expect(words).toMatch(/the result is Just-In-Time\. A tie, too, goes to what the PMO recommends/);
    expect(words).toMatch(/never read as a “No”/);
  });

  it('cites something wherever it says that the source words it', () => {
    for (const { basis, statements = '', text } of decisionRule) {
      if (basis === 'source') expect(expandStatementIds(statements), text).not.toEqual([]);
    }
  });
});
