import { describe, expect, it } from 'vitest';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { evaluate } from '../../../src/domain/triggers/evaluation/evaluate.ts';
import { lookAhead } from '../../../src/domain/triggers/evaluation/look-ahead.ts';
import { triggerExamples } from '../../../src/domain/triggers/examples.ts';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';

describe.each(triggerExamples)('the worked example “$title”', ({ facts, asOf, expected, text }) => {
  it('comes to what it says', () => {
    const { results, minimum } = evaluate(facts, asOf);
    const inState = (state: string) => results.filter((result) => result.state === state).map(({ trigger }) => trigger);
    expect(inState('met')).toEqual(expected.met);
    expect(inState('not-assessed')).toEqual(expected.notAssessed);
    expect(minimum?.level).toBe(expected.level);
  });

  it('looks ahead as it says', () => {
    const coming = lookAhead(facts, asOf).forecasts.filter(({ outcome }) => outcome === 'comes-true');
    expect(coming.map(({ trigger, on }) => [trigger, on])).toEqual(expected.comesTrue);
  });

  it('is sound, and the same after a way through a file', () => {
    expect(checkFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ facts, problems: [], unread: [] });
    expect(text).toMatch(/\.$/);
  });
});

describe('the worked examples', () => {
  it('have ids of their own', () => {
    const ids = triggerExamples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('show each trigger met somewhere, now or in time', () => {
    const shown = triggerExamples.flatMap(({ expected }) => [
      ...expected.met,
      ...expected.comesTrue.map(([trigger]) => trigger),
    ]);
    expect(triggerIds.filter((id) => !shown.includes(id))).toEqual([
      'late-remediation-moderate-cap',
      'lack-of-transparency',
      'degradation-of-change-processes',
    ]);
  });
});
