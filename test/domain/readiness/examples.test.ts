import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import { exampleOn } from '../../../src/domain/readiness/examples.ts';
import type { AssessmentFacts } from '../../../src/domain/readiness/facts.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';

const assess = (facts: AssessmentFacts, asOf: PlainDate) => assessWith(facts, words, asOf);

describe('a worked example', () => {
  it.each(readinessExamples)('stands on any day as on its own: $title', (example) => {
    const today = plainDate('2027-03-05');
    const told = exampleOn(example, today);
    expect(assess(told, today).stages.map(({ sentence, counts }) => [sentence, counts])).toEqual(
      assess(example.facts, example.asOf).stages.map(({ sentence, counts }) => [sentence, counts]),
    );
    const lateness = (facts: typeof told, on: typeof today) =>
      assess(facts, on).stages.flatMap(({ items }) => items.map(({ daysLate }) => daysLate));
    expect(lateness(told, today)).toEqual(lateness(example.facts, example.asOf));
    expect(readinessTool.check(told).problems).toEqual([]);
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
