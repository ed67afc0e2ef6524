import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { inReadingOrder, nextRise } from '../../../src/domain/triggers/evaluation/result-order.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';
import { middle } from './arbitrary-facts.ts';

describe('the reading order', () => {
  it('changes nothing in the evaluation', () => {
    const { facts, asOf } = exampleOf('changes-and-incidents');
    const { results } = evaluate(facts, asOf);
    inReadingOrder(results);
    expect(results.map(({ trigger }) => trigger)).toEqual(triggerIds);
  });
});

describe('the next rise of the level', () => {
  it('is the first day on which a trigger of a higher level comes true by itself', () => {
    const { facts, asOf } = exampleOf('ageing-backlog');
    const evaluation = evaluate(facts, asOf);
    const higher = lookAhead(facts, asOf).days.find(({ level }) => level !== evaluation.minimum?.level);
    expect(nextRise(evaluation)).toEqual({ level: 'CAP', on: higher?.date });
    expect(higher?.comesTrue).toEqual(['late-remediation-high-cap']);
  });

  it('is the highest level of its day', () => {
    // Both come true on one day: the items grow too old, and too few days are left for the plan.
    const on = addDays(middle, 11);
    const items = Array.from({ length: limitOf('late-remediation-high-dfr') }, (_, index) => ({
      id: `V-${index}`,
      impact: 'high' as const,
      detected: addDays(on, -lateAge('late-remediation-high-dfr')),
      exception: 'none' as const,
    }));
    const { days } = triggerOf('late-annual-assessment-sap').thresholds;
    const annualAssessment = { anniversary: addDays(on, days.value - 1), sap: 'none', package: 'none' } as const;
    const evaluation = evaluate({ remediation: { items }, annualAssessment }, middle);
    const dates = (id: string) =>
      evaluation.results.find(({ trigger }) => trigger === id)?.reasons.map(({ comesTrue }) => comesTrue);
    expect(dates('late-remediation-high-dfr')).toEqual(dates('late-annual-assessment-sap'));
    expect(nextRise(evaluation)).toEqual({ level: 'CAP', on });
  });

  it('is none where the level is the highest of the table already', () => {
    const { facts, asOf } = exampleOf('changes-and-incidents');
    expect(nextRise(evaluate(facts, asOf))).toBeUndefined();
  });

  it('is none where nothing can be foreseen', () => {
    expect(nextRise(evaluate({}, middle))).toBeUndefined();
  });

  it('leaves out what the agency does not use', () => {
    const { facts, asOf } = exampleOf('ageing-backlog');
    const off = ['late-remediation-high-cap', 'late-annual-assessment-sap', 'late-annual-assessment-package'] as const;
    expect(nextRise(evaluate({ ...facts, off }, asOf))).toBeUndefined();
  });
});
