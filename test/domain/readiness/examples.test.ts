import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { checkFacts } from '../../../src/domain/readiness/check-facts.ts';
import { exampleOn, readinessExamples } from '../../../src/domain/readiness/examples.ts';

describe('a worked example', () => {
  it.each(readinessExamples)('can be read without a problem: $title', ({ facts }) => {
    expect(checkFacts(facts)).toEqual({ facts, problems: [], unread: [] });
  });

  it.each(readinessExamples)('stands on any day as on its own: $title', (example) => {
    const today = plainDate('2027-03-05');
    const told = exampleOn(example, today);
    expect(assess(told, today).stages.map(({ sentence, counts }) => [sentence, counts])).toEqual(
      assess(example.facts, example.asOf).stages.map(({ sentence, counts }) => [sentence, counts]),
    );
    const lateness = (facts: typeof told, on: typeof today) =>
      assess(facts, on).stages.flatMap(({ items }) => items.map(({ daysLate }) => daysLate));
    expect(lateness(told, today)).toEqual(lateness(example.facts, example.asOf));
    expect(checkFacts(told).problems).toEqual([]);
  });

  it('keeps its earlier day as far back', () => {
    const [example] = readinessExamples;
    if (!example) throw new Error('No example.');
    const told = exampleOn(example, addDays(example.asOf, 10));
    expect(told.kept?.[0]?.on).toBe('2025-06-12');
    expect(told.kept?.[0]?.items?.['federal-mandates']?.target).toBe('2025-08-10');
    expect(exampleOn(example, example.asOf)).toEqual(example.facts);
  });
});
