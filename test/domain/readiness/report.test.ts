import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import { readinessExamples } from '../../../src/domain/readiness/examples.ts';
import { reportAssessment, reportOpenItems, tableColumns, tableRows } from '../../../src/domain/readiness/report.ts';
import { assessorRoles, itemStates } from '../../../src/domain/readiness/types.ts';
import {
  actorNames,
  assessorNames,
  forceNames,
  standingName,
  stateNames,
} from '../../../src/domain/readiness/words.ts';
import { anyFacts } from './arbitrary-facts.ts';

const [example] = readinessExamples;
if (!example) throw new Error('No example.');
const assessment = assess(example.facts, example.asOf);
const { blocks, title } = reportAssessment(assessment, example.title, example.asOf);

describe('the report of an assessment', () => {
  it('says first who judges what', () => {
    expect(title).toBe('Harborlight Cloud (example)');
    expect(blocks.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : []))).toEqual([
      ['Who judges', 'A CSP, of itself'],
      ['Impact level', 'Moderate'],
      ['More than one active ATO or ATU on file', 'No'],
      ['As of', '15 September 2025'],
      ['Items', `${assessment.counts.done} done, ${assessment.counts.open} open, 27 not applicable, 98 in all`],
    ]);
  });

  it('lists what stands between you and the next stage, with who acts and by when', () => {
    const list = blocks.find((block) => block.kind === 'list');
    expect(list).toMatchObject({ ordered: true });
    expect(list?.kind === 'list' && list.items).toHaveLength(assessment.next?.between.length ?? 0);
    expect(list?.kind === 'list' && list.items[0]).toBe(
      'Sharing of deliverables settled (in progress; for: CSP, 3PAO, Agency; owner: M. Chen; by 2025-09-12, 3 days ago)',
    );
  });

  it('has a table for each stage, and in them every item once', () => {
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(assessment.stages.length);
    expect(tables.flatMap((table) => table.rows)).toHaveLength(itemIds.length);
  });

  it('says why an item does not apply', () => {
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.find((row) => row.join().includes('own secure repository'))).toContain(
      'Low and Moderate packages go to MAX.gov instead.',
    );
  });

  it('names the force that the source has, and none where it says only what happens', () => {
    const cells = tableRows(assessment).map((row) => row[3]);
    expect([...new Set(cells)].sort()).toEqual(['', 'may', 'must', 'should']);
    expect(forceNames.does).toBe('');
  });

  it('says that nothing is open once all is done', () => {
    const items = Object.fromEntries(itemIds.map((id) => [id, { state: 'done' as const }]));
    const done = assess({ role: 'csp', level: 'High', severalAuthorizations: true, items });
    const texts = reportAssessment(done, 'Done').blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts).toContain('Nothing on this checklist is open.');
  });

  it('leaves open what was not given', () => {
    const fields = reportAssessment(assess({}), 'New').blocks.filter((block) => block.kind === 'field');
    expect(fields.slice(0, 3).map((field) => field.value)).toEqual([undefined, undefined, undefined]);
  });

  it('can be had with the open items only', () => {
    const open = reportOpenItems(assessment, example.title, example.asOf);
    expect(open.title).toBe('Harborlight Cloud (example): open items');
    const tables = open.blocks.filter((block) => block.kind === 'table');
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(assessment.counts.open);
    expect(tables.map(({ rows }) => rows.length)).not.toContain(0);
    expect(open.blocks.filter(({ kind }) => kind === 'field').slice(0, 4)).toEqual(blocks.slice(0, 4));
  });

  it('counts apart what waits for an answer', () => {
    const { blocks } = reportAssessment(assess({ role: 'csp', level: 'Moderate' }), 'New');
    const items = blocks.find((block) => block.kind === 'field' && block.label === 'Items');
    expect(items).toMatchObject({ value: '0 done, 73 open, 15 not applicable, 10 not assessed, 98 in all' });
  });

  it('has as many cells as columns in every row, and holds every note', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const result = assess(facts, plainDate('2026-01-01'));
        const tables = reportAssessment(result, 'Any').blocks.filter((block) => block.kind === 'table');
        for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
        const rows = tableRows(result);
        expect(rows.map((row) => row.at(-1))).toEqual(itemIds);
        for (const row of rows) expect(row).toHaveLength(tableColumns.length);
        const cells = new Set(rows.flat());
        for (const item of Object.values(facts.items ?? {})) {
          if (item?.note) expect(cells).toContain(item.note);
          if (item?.owner) expect(cells).toContain(item.owner);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('the words for where an item stands', () => {
  const wordsFor = (facts: Parameters<typeof assess>[0], id: string) => {
    const item = assess(facts)
      .stages.flatMap((stage) => stage.items)
      .find((one) => one.id === id);
    return item && [standingName(item), actorNames(item)];
  };

  it('are its state, where it applies', () => {
    for (const state of itemStates) {
      expect(
        wordsFor({ role: 'csp', items: { 'in-process-request-sent': { state } } }, 'in-process-request-sent'),
      ).toEqual([stateNames[state], 'Agency']);
    }
    expect(wordsFor({}, 'agreed-to-partner')).toEqual(['Not answered', 'Agency, CSP']);
  });

  it('are that it does not apply or is not assessed, whatever was entered', () => {
    const items = { 'package-uploaded-to-max-gov': { state: 'done' } } as const;
    expect(wordsFor({ level: 'High', items }, 'package-uploaded-to-max-gov')?.[0]).toBe('Does not apply');
    expect(wordsFor({ items }, 'package-uploaded-to-max-gov')?.[0]).toBe('Not assessed');
  });

  it('name each assessor and each state differently', () => {
    expect(new Set(assessorRoles.map((role) => assessorNames[role])).size).toBe(assessorRoles.length);
    expect(new Set(Object.values(stateNames)).size).toBe(itemStates.length + 1);
  });
});
