import { describe, expect, it } from 'vitest';
import { takesEffect, takesEffectBriefly } from '../../src/content/takes-effect.ts';
import { rulesets } from '../support/content-files.ts';

const all = rulesets();
const ruled = (...codes: string[]) => all.filter(({ id }) => codes.includes(id));

describe('when a change takes effect', () => {
  it.each([
    { given: { from: null, rulesets: [] }, expect: '', brief: '' },
    { given: { from: '2026-06-24', rulesets: [] }, expect: 'June 24, 2026', brief: 'June 24, 2026' },
    { given: { from: '2026-07-04', rulesets: ruled('AGU') }, expect: 'July 4, 2026', brief: 'July 4, 2026' },
    {
      given: { from: '2026-06-24', rulesets: ruled('AGU') },
      expect: 'June 24, 2026; from July 4, 2026',
      brief: 'June 24, 2026; July 4, 2026',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('VDR') },
      expect: 'optional from July 4, 2026, mandatory from December 7, 2026, with grace to March 7, 2027',
      brief: 'December 7, 2026',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('CCM') },
      expect:
        'Rev5: optional from July 4, 2026, mandatory from January 1, 2027 (new) and April 2, 2027 (active), with grace to October 1, 2027; ' +
        '20x: mandatory from July 4, 2026 (new) and January 1, 2027 (active), with grace to the first assessment begun after January 1, 2027',
      brief:
        'Rev5: January 1, 2027 (new) and April 2, 2027 (active); 20x: July 4, 2026 (new) and January 1, 2027 (active)',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('FRC'), onlyRev5: true as const },
      expect:
        'Rev5: optional from July 4, 2026, mandatory from January 1, 2027, with grace to the first assessment begun after January 1, 2027',
      brief: 'Rev5: January 1, 2027',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('CPO', 'SDR') },
      expect:
        'Rev5, CPO: optional from July 4, 2026, mandatory from January 1, 2027 (new) and July 1, 2027 (active), with grace to the first assessment begun after January 1, 2027; ' +
        'Rev5, SDR: optional from July 4, 2026, mandatory from January 1, 2027 (new) and August 1, 2027 (active), with grace to the first assessment begun after August 1, 2027; ' +
        '20x: mandatory from July 4, 2026 (new) and January 1, 2027 (active), with grace to the first assessment begun after January 1, 2027',
      brief:
        'Rev5, CPO: January 1, 2027 (new) and July 1, 2027 (active); Rev5, SDR: January 1, 2027 (new) and August 1, 2027 (active); ' +
        '20x: July 4, 2026 (new) and January 1, 2027 (active)',
    },
  ])('reads “$expect”, in short “$brief”', ({ given, expect: words, brief }) => {
    expect(takesEffect(given)).toBe(words);
    expect(takesEffectBriefly(given)).toBe(brief);
  });
});
