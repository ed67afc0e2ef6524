import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { deliverables } from '../../../src/domain/review-approach/approaches.ts';
import { criteria } from '../../../src/domain/review-approach/criteria.ts';
import { decisionRule, type RuleStep, ruleValues } from '../../../src/domain/review-approach/rule.ts';

describe('the rule in words', () => {
  it('is given the numbers of the questions: the conditions first, one for each deliverable, then the preferences', () => {
    const { conditions, preferences, firstPreference } = ruleValues;
    expect(conditions).toBe(deliverables.length);
    expect(conditions + preferences).toBe(criteria.length);
    expect(criteria[firstPreference - 1]?.kind).toBe('preference');
    expect(criteria[firstPreference - 2]?.kind).toBe('condition');
  });

  it('cites something wherever it says that the source words it', () => {
    for (const { id, basis, statements = '' } of decisionRule as readonly RuleStep[]) {
      if (basis === 'source') expect(expandStatementIds(statements), id).not.toEqual([]);
    }
  });
});
