import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import type { AssessmentFacts } from '../../../src/domain/readiness/facts.ts';
import {
  assessmentTable,
  reportAssessment,
  reportOpenItems,
  tableColumns,
} from '../../../src/domain/readiness/report.ts';
import { countsText } from '../../../src/domain/readiness/words.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { words as checklist } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples, reportWords as report } from '../../../src/tools/readiness/words/report.ts';
import { anyFacts } from './arbitrary-facts.ts';

const words = { checklist, report };
const assess = (facts: AssessmentFacts, asOf?: PlainDate) => assessWith(facts, checklist, asOf);
const [example] = readinessExamples;
if (!example) throw new Error('No example.');
const assessment = assess(example.facts, example.asOf);
const { blocks, title } = reportAssessment(assessment, example.title, words, example.asOf);

describe('the report of an assessment', () => {
  it('says first who judges what', () => {
    expect(title).toBe(example.title);
    expect(blocks.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : []))).toEqual([
      ['Who judges', 'A CSP, of itself'],
      ['Impact level', 'Moderate'],
      ['More than one active ATO or ATU on file', 'No'],
      ['As of', dateInWords(example.asOf)],
      ['Items', countsText(assessment.counts)],
    ]);
  });

  it('lists what stands between you and the next stage, with who acts and by when', () => {
    const list = blocks.find((block) => block.kind === 'list');
    expect(list).toMatchObject({ ordered: true });
    expect(list?.kind === 'list' && list.items).toHaveLength(assessment.next?.between.length ?? 0);
    expect(list?.kind === 'list' && list.items[0]).toBe(
      `${checklist.items['deliverable-sharing-determined'].title} (in progress; for: CSP, 3PAO, Agency; owner: M. Chen; by 2025-09-12, 3 days ago)`,
    );
  });

  it('has a table for each stage, and in them every item once', () => {
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(assessment.stages.length);
    expect(tables.flatMap((table) => table.rows)).toHaveLength(itemIds.length);
  });

  it('says why an item does not apply', () => {
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const { csp } = checklist.items['package-uploaded-to-csp-repository'];
    expect(rows.find((row) => row.includes(csp))).toContain(checklist.limits['own-repository-level']);
  });

  it('names the force that the source has, and none where it says only what happens', () => {
    const cells = assessmentTable(assessment, report).rows.map((row) => row[tableColumns.indexOf('force')]);
    expect([...new Set(cells)].sort()).toEqual(['', 'may', 'must', 'should']);
  });

  it('says that nothing is open once all is done', () => {
    const items = Object.fromEntries(itemIds.map((id) => [id, { state: 'done' as const }]));
    const done = assess({ role: 'csp', level: 'High', severalAuthorizations: true, items });
    const texts = reportAssessment(done, 'Done', words).blocks.flatMap((block) =>
      'text' in block ? [block.text] : [],
    );
    expect(texts).toContain('Nothing on this checklist is open.');
  });

  it('leaves open what was not given', () => {
    const fields = reportAssessment(assess({}), 'New', words).blocks.filter((block) => block.kind === 'field');
    expect(fields.slice(0, 3).map((field) => field.value)).toEqual([undefined, undefined, undefined]);
  });

  it('can be had with the open items only', () => {
    const open = reportOpenItems(assessment, example.title, words, example.asOf);
    expect(open.title).toBe(`${example.title}: open items`);
    const tables = open.blocks.filter((block) => block.kind === 'table');
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(assessment.counts.open);
    expect(tables.map(({ rows }) => rows.length)).not.toContain(0);
    expect(open.blocks.filter(({ kind }) => kind === 'field').slice(0, 4)).toEqual(blocks.slice(0, 4));
  });

  it('counts apart what waits for an answer', () => {
    const counts = { all: 10, done: 1, open: 4, notAnswered: 2, notApplicable: 3, notAssessed: 2 };
    expect(countsText(counts)).toBe('1 done, 4 open, 3 not applicable, 2 not assessed, 10 in all');
    expect(countsText({ ...counts, notAssessed: 0 })).toBe('1 done, 4 open, 3 not applicable, 10 in all');
  });

  it('has as many cells as columns in every row, and holds every note', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const result = assess(facts, plainDate('2026-01-01'));
        const tables = reportAssessment(result, 'Any', words).blocks.filter((block) => block.kind === 'table');
        const whole = assessmentTable(result, report);
        const uneven = [...tables, whole].flatMap(({ columns, rows }) =>
          rows.filter((row) => row.length !== columns.length),
        );
        expect(uneven).toEqual([]);
        expect(whole.rows.map((row) => row.at(-1))).toEqual(itemIds);
        const cells = new Set(whole.rows.flat());
        const notes = Object.values(facts.items ?? {}).flatMap((item) => [item?.note, item?.owner]);
        expect(notes.filter((note) => note && !cells.has(note))).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
