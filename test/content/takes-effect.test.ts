import { describe, expect, it } from 'vitest';
import { takesEffect } from '../../src/content/takes-effect.ts';

describe('when a change takes effect', () => {
  it.each([
    { given: { from: null, dates: {} }, expect: '' },
    { given: { from: '2026-06-24', dates: { rulesPublished: '2026-06-24' } }, expect: '24 June 2026' },
    {
      given: { from: '2026-07-04', dates: { obtain: '2026-07-04', maintain: '2026-07-04', graceEnds: '2026-07-04' } },
      expect: '4 July 2026',
    },
    {
      given: {
        from: '2026-07-04',
        dates: {
          optionalAdoption: '2026-07-04',
          obtain: '2027-01-01',
          maintain: '2027-01-01',
          graceEnds: '2027-06-01',
        },
      },
      expect: 'optional from 4 July 2026, mandatory from 1 January 2027, with grace to 1 June 2027',
    },
    {
      given: {
        from: '2026-07-04',
        dates: {
          optionalAdoption: '2026-07-04',
          obtain: '2027-01-01',
          maintain: '2027-04-02',
          graceEnds: '2027-10-01',
        },
      },
      expect:
        'optional from 4 July 2026, mandatory from 1 January 2027 to obtain a certification and from 2 April 2027 to maintain one, with grace to 1 October 2027',
    },
    {
      given: {
        from: '2026-07-04',
        dates: { optionalAdoption: '2026-07-04', obtain: '2027-01-01', maintain: '2027-01-01' },
      },
      expect: 'optional from 4 July 2026, mandatory from 1 January 2027',
    },
    {
      given: { from: '2023-12-04', dates: { optionalAdoption: '2026-07-04', obtain: '2027-01-01' } },
      expect: '4 December 2023',
    },
    {
      given: {
        from: '2026-07-04',
        dates: { optionalAdoption: '2026-07-04', obtain: '2027-01-01', agencyUseRulesInForce: '2026-07-04' },
      },
      expect: '4 July 2026',
    },
  ])('reads “$expect”', ({ given, expect: words }) => {
    expect(takesEffect(given)).toBe(words);
  });
});
