import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import { checklist as checklistItems, itemIds } from '../../../src/domain/readiness/checklist.ts';
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
const { blocks, title } = reportAssessment(assessment, example.title, words, { asOf: example.asOf });

/** The place after the table of all stages in brief, where the stages begin. */
const from = (stage: string) => blocks.findIndex((block) => block.kind === 'table' && block.columns[0] === stage) + 1;

describe('the report of an assessment', () => {
  it('says first who judges what', () => {
    expect(title).toBe(example.title);
    const first = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'heading'),
    );
    expect(first.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : []))).toEqual([
      ['Who is judging', 'A CSP, judging itself'],
      ['Impact level', 'Moderate'],
      ['More than one active ATO or ATU on file', 'No'],
      ['As of', dateInWords(example.asOf)],
      ['Items', countsText(assessment.counts)],
    ]);
  });

  it('ends its first sheet with the lines that it is signed on, after all stages in brief', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(headings.slice(0, 4).map(({ text }) => text)).toEqual([report.next, report.stages, 'Sign-off', 'Appendix']);
    expect(headings.findIndex(({ startsPage }) => startsPage)).toBe(3);
  });

  it('lists what stands between you and the next stage, with who acts and by when', () => {
    const list = blocks.find((block) => block.kind === 'list');
    expect(list).toMatchObject({ ordered: true });
    expect(list?.kind === 'list' && list.items).toHaveLength(assessment.next?.between.length ?? 0);
    expect(list?.kind === 'list' && list.items[0]).toBe(
      `${checklist.items['deliverable-sharing-determined'].title} (in progress; for: CSP and Agency; owner: M. Chen; by 2025-09-12, 3 days ago)`,
    );
  });

  it('has a row for each item with an entry, and for no other; every other item is named once', () => {
    const entered = new Set(Object.keys(example.facts.items ?? {}));
    const stageTables = blocks.slice(from(report.stage)).filter((block) => block.kind === 'table');
    const rows = stageTables.flatMap((table) => table.rows);
    expect(rows).toHaveLength(entered.size);
    const text = blocks.slice(from(report.stage)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    for (const id of itemIds.filter((one) => !entered.has(one))) {
      const { title: name } = checklist.items[id];
      const named = text.flatMap((one) => one.split(/; |: |\. |\.$/).filter((part) => part.trim() === name));
      expect(named, name).toHaveLength(1);
    }
  });

  it('gives the state of every item that has a row', () => {
    for (const block of blocks.slice(from(report.stage))) {
      if (block.kind !== 'table') continue;
      const place = block.columns.indexOf(report.columns.state);
      expect(block.rows.filter((row) => !row[place])).toEqual([]);
    }
  });

  it('holds every entry, those of items that do not apply included', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const texts = JSON.stringify(reportAssessment(assess(facts), 'Any', words).blocks);
        const entries = Object.values(facts.items ?? {}).flatMap((item) => [
          item?.owner,
          item?.target,
          item?.evidence,
          item?.note,
        ]);
        const missing = entries.filter((one) => one !== undefined && !texts.includes(JSON.stringify(one).slice(1, -1)));
        expect(missing).toEqual([]);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it('shows all stages in brief', () => {
    const brief = blocks.find((block) => block.kind === 'table' && block.columns[0] === report.stage);
    expect(brief?.kind === 'table' && brief.rows.map(([stage]) => stage)).toEqual(
      assessment.stages.map((stage) => stage.title),
    );
  });

  it('says why an item does not apply', () => {
    const { title: name } = checklist.items['package-uploaded-to-csp-repository'];
    const told = blocks.flatMap((block) => ('text' in block && block.text.includes(name) ? [block.text] : []));
    expect(told.join()).toContain(checklist.limits['own-repository-level']);
  });

  it('names the force that the source has, and none where it says only what happens', () => {
    const cells = assessmentTable(assessment, report).rows.map((row) => row[tableColumns.indexOf('force')]);
    expect([...new Set(cells)].sort()).toEqual(['', 'may', 'must', 'should']);
  });

  it('says in the table, as in the list of open items, where the party that acts is our reading', () => {
    const cells = assessmentTable(assessment, report).rows.map((row) => row[tableColumns.indexOf('actors')]);
    expect(cells.filter((cell) => cell?.endsWith(' (our reading)'))).toHaveLength(
      checklistItems.filter(({ whoActs }) => whoActs !== undefined).length,
    );
    expect(report.origin).toContain('“Our reading”');
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
    const [, ...tables] = open.blocks.filter((block) => block.kind === 'table');
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
