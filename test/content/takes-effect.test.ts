import { describe, expect, it } from 'vitest';
import { takesEffect } from '../../src/content/takes-effect.ts';

describe('when a change takes effect', () => {
  it.each([
    { given: { from: null, dates: [] }, expect: '' },
    { given: { from: '2026-06-24', dates: [{ day: '2026-06-24', label: 'x' }] }, expect: '24 June 2026' },
    {
      given: {
        from: '2026-07-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'obtain' as const },
          { day: '2026-07-04', label: 'x', kind: 'maintain' as const },
          { day: '2026-07-04', label: 'x', kind: 'grace-ends' as const },
        ],
      },
      expect: '4 July 2026',
    },
    {
      given: {
        from: '2026-07-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'optional-adoption' as const },
          { day: '2027-01-01', label: 'x', kind: 'obtain' as const },
          { day: '2027-01-01', label: 'x', kind: 'maintain' as const },
          { day: '2027-06-01', label: 'x', kind: 'grace-ends' as const },
        ],
      },
      expect: 'optional from 4 July 2026, mandatory from 1 January 2027, with grace to 1 June 2027',
    },
    {
      given: {
        from: '2026-07-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'optional-adoption' as const },
          { day: '2027-01-01', label: 'x', kind: 'obtain' as const },
          { day: '2027-04-02', label: 'x', kind: 'maintain' as const },
          { day: '2027-10-01', label: 'x', kind: 'grace-ends' as const },
        ],
      },
      expect:
        'optional from 4 July 2026, mandatory from 1 January 2027 to obtain a certification and from 2 April 2027 to maintain one, with grace to 1 October 2027',
    },
    {
      given: {
        from: '2026-07-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'optional-adoption' as const },
          { day: '2027-01-01', label: 'x', kind: 'obtain' as const },
          { day: '2027-01-01', label: 'x', kind: 'maintain' as const },
        ],
      },
      expect: 'optional from 4 July 2026, mandatory from 1 January 2027',
    },
    {
      given: {
        from: '2023-12-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'optional-adoption' as const },
          { day: '2027-01-01', label: 'x', kind: 'obtain' as const },
        ],
      },
      expect: '4 December 2023',
    },
    {
      given: {
        from: '2026-07-04',
        dates: [
          { day: '2026-07-04', label: 'x', kind: 'optional-adoption' as const },
          { day: '2027-01-01', label: 'x', kind: 'obtain' as const },
          { day: '2026-07-04', label: 'x', kind: 'in-force' as const },
        ],
      },
      expect: '4 July 2026',
    },
  ])('reads “$expect”', ({ given, expect: words }) => {
    expect(takesEffect(given)).toBe(words);
  });
});
