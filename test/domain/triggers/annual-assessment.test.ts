import { describe, expect, it } from 'vitest';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('the annual assessment', () => {
  const { value: days } = triggerOf('late-annual-assessment-sap').thresholds.days;
  const anniversary = daysAgo(-days);

  it.each([
    { sap: daysAgo(0), state: 'not-met', says: `delivered on August 31, 2026, ${days} days before the anniversary` },
    { sap: 'none', state: 'not-met', says: `has not been delivered, and ${days} days are left to the anniversary` },
    { sap: daysAgo(-5), state: 'not-met', says: `has not been delivered, and ${days} days are left` },
  ] as const)('SAP $sap: $state', ({ sap, state, says }) => {
    const result = judge('late-annual-assessment-sap', { annualAssessment: { anniversary, sap } });
    expect(result.state).toBe(state);
    expect(result.text).toContain(says);
    expect(result.margin?.text).toBe('On the limit, with no day to spare');
    expect(result.flagIds).toEqual(sap === daysAgo(-5) ? ['dated-later'] : []);
  });

  it.each([
    { past: 1, says: 'it is 1 day past the anniversary', state: 'met' },
    { past: 0, says: '0 days are left to the anniversary', state: 'not-met' },
    { past: -1, says: '1 day is left to the anniversary', state: 'not-met' },
  ])('package not delivered, $past days after: $state', ({ past, says, state }) => {
    const facts = { annualAssessment: { anniversary: daysAgo(past), package: 'none' } } as const;
    expect(judge('late-annual-assessment-package', facts)).toMatchObject({ state });
    expect(judge('late-annual-assessment-package', facts).text).toContain(says);
  });

  it('is not assessed without the anniversary, or without a word on the delivery', () => {
    expect(judge('late-annual-assessment-sap', { annualAssessment: { sap: 'none' } }).missing).toEqual([
      'annualAssessment.anniversary',
    ]);
    expect(judge('late-annual-assessment-package', { annualAssessment: { anniversary } }).missing).toEqual([
      'annualAssessment.package',
    ]);
  });
});
