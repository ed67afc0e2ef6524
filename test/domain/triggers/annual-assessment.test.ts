import { describe, expect, it } from 'vitest';
import { plainDate as on } from '../../../src/domain/calendar/plain-date.ts';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('the annual assessment', () => {
  const anniversary = on('2026-10-30');

  it.each([
    { sap: daysAgo(0), state: 'not-met', says: 'delivered on 31 August 2026, 60 days before the anniversary' },
    { sap: 'none', state: 'not-met', says: 'is not delivered, and 60 days are left to the anniversary' },
    { sap: daysAgo(-5), state: 'not-met', says: 'is not delivered, and 60 days are left' },
  ] as const)('SAP $sap: $state', ({ sap, state, says }) => {
    const result = judge('late-annual-assessment-sap', { annualAssessment: { anniversary, sap } });
    expect(result.state).toBe(state);
    expect(result.text).toContain(says);
    expect(result.margin?.text).toBe('On the limit, with no day to spare');
    expect(result.flagIds).toEqual(sap === daysAgo(-5) ? ['dated-later'] : []);
  });

  it.each([
    { days: 1, says: 'it is 1 day past the anniversary', state: 'met' },
    { days: 0, says: '0 days are left to the anniversary', state: 'not-met' },
    { days: -1, says: '1 day is left to the anniversary', state: 'not-met' },
  ])('package not delivered, $days days after: $state', ({ days, says, state }) => {
    const facts = { annualAssessment: { anniversary: daysAgo(days), package: 'none' } } as const;
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
