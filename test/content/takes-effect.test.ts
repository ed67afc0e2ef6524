import { describe, expect, it } from 'vitest';
import { takesEffect, takesEffectBriefly } from '../../src/content/takes-effect.ts';
import { rulesets } from '../support/content-files.ts';

const all = rulesets();
const ruled = (...codes: string[]) => all.filter(({ id }) => codes.includes(id));

describe('when a change takes effect', () => {
  it.each([
    { given: { from: null, rulesets: [] }, expect: '', brief: '' },
    { given: { from: '2026-06-24', rulesets: [] }, expect: '24 June 2026', brief: '24 June 2026' },
    { given: { from: '2026-07-04', rulesets: ruled('AGU') }, expect: '4 July 2026', brief: '4 July 2026' },
    {
      given: { from: '2026-06-24', rulesets: ruled('AGU') },
      expect: '24 June 2026; from 4 July 2026',
      brief: '24 June 2026; 4 July 2026',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('VDR') },
      expect: 'optional from 4 July 2026, mandatory from 7 December 2026, with grace to 7 March 2027',
      brief: '7 December 2026',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('CCM') },
      expect:
        'Rev5: optional from 4 July 2026, mandatory from 1 January 2027 (new), 2 April 2027 (active), with grace to 1 October 2027; ' +
        '20x: mandatory from 4 July 2026 (new), 1 January 2027 (active), with grace to the first assessment begun after 1 January 2027',
      brief: 'Rev5: 1 January 2027 (new), 2 April 2027 (active); 20x: 4 July 2026 (new), 1 January 2027 (active)',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('FRC'), onlyRev5: true as const },
      expect:
        'Rev5: optional from 4 July 2026, mandatory from 1 January 2027, with grace to the first assessment begun after 1 January 2027',
      brief: 'Rev5: 1 January 2027',
    },
    {
      given: { from: '2026-07-04', rulesets: ruled('CPO', 'SDR') },
      expect:
        'Rev5, CPO: optional from 4 July 2026, mandatory from 1 January 2027 (new), 1 July 2027 (active), with grace to the first assessment begun after 1 January 2027; ' +
        'Rev5, SDR: optional from 4 July 2026, mandatory from 1 January 2027 (new), 1 August 2027 (active), with grace to the first assessment begun after 1 August 2027; ' +
        '20x: mandatory from 4 July 2026 (new), 1 January 2027 (active), with grace to the first assessment begun after 1 January 2027',
      brief:
        'Rev5, CPO: 1 January 2027 (new), 1 July 2027 (active); Rev5, SDR: 1 January 2027 (new), 1 August 2027 (active); ' +
        '20x: 4 July 2026 (new), 1 January 2027 (active)',
    },
  ])('reads “$expect”, in short “$brief”', ({ given, expect: words, brief }) => {
    expect(takesEffect(given)).toBe(words);
    expect(takesEffectBriefly(given)).toBe(brief);
  });
});
