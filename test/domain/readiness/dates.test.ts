import { describe, expect, it } from 'vitest';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { targetDates } from '../../../src/domain/readiness/dates.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples, reportWords } from '../../../src/tools/readiness/words/report.ts';

describe('the dates of an assessment', () => {
  it.each(readinessExamples)('are the target dates of its open items, and no others: $title', ({ facts, title }) => {
    const assessment = assess(facts, words);
    const items = assessment.stages.flatMap((stage) =>
      stage.items.map((item) => ({ ...item, stageTitle: stage.title })),
    );
    const open = items.filter(({ status, target }) => status === 'open' && target !== undefined);
    const { entries } = targetDates(assessment, title, reportWords);
    expect(open.length).toBeGreaterThan(0);
    expect(entries.map((entry) => [entry.id, entry.kind === 'day' && entry.date, entry.title])).toEqual(
      open.map((item) => [item.id, item.target, `Target date: ${item.title} (${title})`]),
    );
    for (const [index, { owner, stageTitle }] of open.entries()) {
      const text = entries[index]?.text?.split('\n');
      expect(text).toContain(`Stage: ${stageTitle}`);
      if (owner !== undefined) expect(text).toContain(`Owner: ${owner}`);
    }
    expect(entryFaults(entries)).toEqual([]);
  });

  it('leave out what is done, does not apply, or has no date', () => {
    const [example] = readinessExamples;
    const done = Object.fromEntries(
      Object.entries(example?.facts.items ?? {}).map(([id, item]) => [id, { ...item, state: 'done' as const }]),
    );
    expect(targetDates(assess({ ...example?.facts, items: done }, words), 'T', reportWords).entries).toEqual([]);
    expect(targetDates(assess({}, words), 'T', reportWords).entries).toEqual([]);
  });
});
