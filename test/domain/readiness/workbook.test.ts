import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { assessmentTable, tableColumns } from '../../../src/domain/readiness/report.ts';
import { assessmentWorkbook } from '../../../src/domain/readiness/workbook.ts';
import { words as checklist } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples, reportWords as words } from '../../../src/tools/readiness/words/report.ts';

const [example] = readinessExamples;
if (!example) throw new Error('No example.');
const assessment = assess(example.facts, checklist, example.asOf);
const { title, sheets } = assessmentWorkbook(example.title, assessment, words);
const [items, progress] = sheets;

describe('the workbook of an assessment', () => {
  it('has all items as their table has them, target dates as days, with by how many days they are late', () => {
    const table = assessmentTable(assessment, words);
    const late = (items?.columns ?? []).indexOf(words.workbook.late);
    expect(items?.columns.toSpliced(late, 1)).toEqual(table.columns);
    const target = tableColumns.indexOf('target');
    const plain = items?.rows.map((row) =>
      row.toSpliced(late, 1).map((cell) => (typeof cell === 'object' ? cell.date : (cell ?? ''))),
    );
    expect(plain).toEqual(table.rows);
    const all = assessment.stages.flatMap((stage) => stage.items);
    expect(items?.rows.map((row) => row[target])).toEqual(
      all.map((item) => (item.target === undefined ? undefined : { date: item.target })),
    );
    expect(items?.rows.map((row) => row[late])).toEqual(all.map(({ daysLate }) => daysLate));
    expect(all.some(({ daysLate }) => daysLate !== undefined)).toBe(true);
  });

  it('has each stage with its counts as numbers, which add up to those of the whole', () => {
    expect(title).toBe(example.title);
    expect(progress?.rows.map(([stage]) => stage)).toEqual(assessment.stages.map((stage) => stage.title));
    const sum = (column: number) => progress?.rows.reduce((total, row) => total + Number(row[column]), 0);
    const { all, done, open, notAnswered, notApplicable, notAssessed } = assessment.counts;
    expect([1, 2, 3, 4, 5, 6].map(sum)).toEqual([all, done, open, notAnswered, notApplicable, notAssessed]);
  });

  it('has the comparison of two days in further columns', () => {
    const [first] = assessment.stages.flatMap((stage) => stage.items);
    if (!first) throw new Error('No item.');
    const added = { columns: ['What moved'], cells: new Map([[first.id, ['Done']]]) };
    const [sheet] = assessmentWorkbook('T', assessment, words, added).sheets;
    expect(sheet?.columns.at(-1)).toBe('What moved');
    expect(sheet?.rows[0]?.at(-1)).toBe('Done');
    expect(sheet?.rows[0]).toHaveLength(sheet?.columns.length ?? 0);
  });
});
