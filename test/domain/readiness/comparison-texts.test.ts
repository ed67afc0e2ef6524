import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { compare } from '../../../src/domain/readiness/compare.ts';
import {
  comparisonBlocks,
  comparisonColumns,
  comparisonTexts,
} from '../../../src/domain/readiness/comparison-texts.ts';
import type { ReadinessFacts } from '../../../src/domain/readiness/facts.ts';
import { daysToCompare } from '../../../src/domain/readiness/kept-days.ts';
import { assessmentTable } from '../../../src/domain/readiness/report.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { compareWords, dayNames } from '../../../src/tools/readiness/words/compare.ts';
import { reportWords } from '../../../src/tools/readiness/words/report.ts';

const facts: ReadinessFacts = {
  role: 'csp',
  level: 'High',
  items: { 'proven-maturity': { state: 'done', owner: 'A. Diaz' } },
  kept: [
    { on: plainDate('2026-11-02'), role: 'csp', level: 'Moderate' },
    { on: plainDate('2026-11-09'), role: 'csp', level: 'High' },
  ],
};

describe('the two days of a comparison', () => {
  it('are the first kept day and now, unless the user chose others', () => {
    expect(daysToCompare(facts, {})).toMatchObject({ earlier: { on: '2026-11-02' }, later: { level: 'High' } });
    expect(daysToCompare(facts, {})?.laterOn).toBeUndefined();
    expect(daysToCompare(facts, { from: '2026-11-09', to: '2026-11-02' })).toMatchObject({
      earlier: { on: '2026-11-09' },
      laterOn: '2026-11-02',
    });
    expect(daysToCompare(facts, { from: '2020-01-01', to: 'now' })).toMatchObject({ earlier: { on: '2026-11-02' } });
    expect(daysToCompare({ ...facts, kept: undefined }, {})).toBeUndefined();
  });

  it('are told with what moved, what is new and which answers above changed', () => {
    const days = daysToCompare(facts, {});
    if (!days) throw new Error('No day is kept.');
    const texts = comparisonTexts(compare(days.earlier, days.later, words), compareWords, words);
    expect(texts.scope).toEqual(['Impact level: Moderate, then High.']);
    expect(texts.items.find(({ id }) => id === 'proven-maturity')).toMatchObject({
      move: 'Done since',
      news: 'New: owner',
      states: ['Not answered', 'Done'],
    });
    const blocks = comparisonBlocks(texts, compareWords, dayNames(days));
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'What changed from November 2, 2026, to now' });
    expect(JSON.stringify(blocks)).toContain('Done since\\nNew: owner');
  });

  it('stand as columns behind the table of all items, whether an item moved or not', () => {
    const days = daysToCompare(facts, {});
    if (!days) throw new Error('No day is kept.');
    const texts = comparisonTexts(compare(days.earlier, days.later, words), compareWords, words);
    const later = assess(days.later, words);
    const added = comparisonColumns(texts, compareWords, later, dayNames(days));
    const { columns, rows } = assessmentTable(later, reportWords, added);
    expect(columns.slice(-3)).toEqual(['November 2, 2026', 'Now', 'Change']);
    expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
    const behind = (id: string) => rows.find((row) => row.includes(id))?.slice(-3);
    expect(behind('proven-maturity')).toEqual(['Not answered', 'Done', 'Done since\nNew: owner']);
    const still = later.stages
      .flatMap(({ items }) => items)
      .find(({ id }) => !texts.items.some((one) => one.id === id));
    expect(behind(still?.id ?? '')).toEqual([still?.statusName, still?.statusName, '']);
  });
});
