import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type Assessment, assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import { type ItemId, itemIds, itemsOf } from '../../../src/domain/readiness/checklist.ts';
import type { AssessmentFacts, ItemFacts } from '../../../src/domain/readiness/facts.ts';
import { limits } from '../../../src/domain/readiness/limits.ts';
import { stages } from '../../../src/domain/readiness/stages.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';

const assess = (facts: AssessmentFacts, asOf?: PlainDate) => assessWith(facts, words, asOf);
const moderate = { role: 'csp', level: 'Moderate', severalAuthorizations: false } as const satisfies AssessmentFacts;
const allItems = (entered: ItemFacts) => Object.fromEntries(itemIds.map((id) => [id, entered]));
const stageOfResult = (result: Assessment, id: string) => {
  const found = result.stages.find((stage) => stage.id === id);
  if (!found) throw new Error(id);
  return found;
};
describe('an assessment of no facts', () => {
  const result = assess({});

  it('asks for role, level and authorizations', () => {
    expect(result.missing).toEqual(['role', 'level', 'severalAuthorizations']);
  });

  it('gives every stage its note, with every number filled in', () => {
    expect(result.stages.filter(({ note }) => !/^[^{}]+\.$/.test(note))).toEqual([]);
  });

  it('reads nothing as done and nothing as refused', () => {
    const states = new Set(result.stages.flatMap((stage) => stage.items.map((item) => item.state)));
    expect([...states]).toEqual(['not-answered']);
    expect(result.counts).toMatchObject({ all: itemIds.length, done: 0, notApplicable: 1 });
    expect(result.counts.open).toBe(result.counts.notAnswered);
  });

  it('does not say whose part an item is before it is said who judges', () => {
    expect(result.stages.flatMap((stage) => stage.items.flatMap((item) => item.yours ?? []))).toEqual([]);
    expect(result.next?.sentence).toBe(
      `${itemsOf('fit-to-partner').length} items stand between you and a partnership.`,
    );
  });
});

describe('what stands between you and the next stage', () => {
  it('is what is open, in the order of the checklist', () => {
    const ids = itemsOf('fit-to-partner').map((item) => item.id);
    const { next } = assess({ ...moderate, items: { [ids[1] as ItemId]: { state: 'done' } } });
    expect(next?.id).toBe('fit-to-partner');
    expect(next?.between.map((item) => item.id)).toEqual(ids.filter((_, index) => index !== 1));
    expect(next?.sentence).toBe(
      `${ids.length - 1} items stand between you and a partnership. You have to act on all of them.`,
    );
  });

  it('is said with how much of it is yours', () => {
    const items = { ...allItems({ state: 'done' }), 'in-process-request-sent': { state: 'in-progress' } } as const;
    expect(assess({ ...moderate, items }).next?.sentence).toBe(
      '1 item stands between you and the In Process designation. Others have to act.',
    );
    expect(assess({ ...moderate, role: 'agency', items }).next?.sentence).toBe(
      '1 item stands between you and the In Process designation. You have to act on it.',
    );
    const mixed = { ...items, 'agreed-to-partner': { state: 'not-started' } } as const;
    expect(assess({ ...moderate, items: mixed }).next?.sentence).toBe(
      '2 items stand between you and the In Process designation. You have to act on 1 of them, others on 1.',
    );
  });

  it('is nothing once all is done', () => {
    const result = assess({ ...moderate, items: allItems({ state: 'done' }) });
    expect(result.next).toBeUndefined();
    expect(result.stages.map((stage) => stage.state)).toEqual(stages.map(() => 'reached'));
    expect(stageOfResult(result, 'sar-debrief').sentence).toBe('Nothing stands between you and the SAR Debrief.');
  });

  it('leaves out what only may be, and lists it apart', () => {
    const items = { ...allItems({ state: 'done' }), 'ssp-and-sap-approved': { state: 'not-started' } } as const;
    const stage = stageOfResult(assess({ ...moderate, items }), 'full-security-assessment');
    expect([stage.state, stage.between, stage.counts.open]).toEqual(['reached', [], 1]);
    expect(stage.optional.map((item) => item.id)).toEqual(['ssp-and-sap-approved']);
  });

  it('passes over a stage that does not apply, such as the Readiness Assessment for Low', () => {
    const done = Object.fromEntries(itemsOf('fit-to-partner').map((item) => [item.id, { state: 'done' }]));
    const result = assess({ ...moderate, level: 'Low', items: done });
    const stage = stageOfResult(result, 'readiness-assessment');
    expect([stage.state, stage.sentence]).toEqual([
      'not-applicable',
      'Nothing on the way to a Readiness Assessment applies to you.',
    ]);
    expect(result.next?.id).toBe('in-process');
  });

  it('waits, for a stage that turns on a missing fact, for that fact', () => {
    const { level: _, ...withoutLevel } = moderate;
    const result = assess({ ...withoutLevel, items: allItems({ state: 'done' }) });
    expect(result.missing).toEqual(['level']);
    expect(result.next?.id).toBe('readiness-assessment');
    const stage = stageOfResult(result, 'pmo-review');
    const waiting = itemsOf('pmo-review').filter((item) => item.limits?.some((id) => limits[id].by === 'level')).length;
    expect([stage.state, stage.counts.notAssessed]).toEqual(['not-assessed', waiting]);
    expect(stage.sentence).toBe(
      `As far as is known, nothing stands between you and FedRAMP Authorized. ${waiting} items can be judged once the questions above are answered.`,
    );
  });
});

describe('the first worked example', () => {
  it('has something to show of everything: what is next, what is late, what has moved', () => {
    const [example] = readinessExamples;
    if (!example) throw new Error('No example.');
    const { next, stages: statuses } = assess(example.facts, example.asOf);
    expect(next?.between).not.toEqual([]);
    expect(statuses.map(({ state }) => state)).toContain('reached');
    expect(statuses.flatMap(({ items }) => items.flatMap(({ daysLate }) => daysLate ?? []))).not.toEqual([]);
    expect(example.facts.kept).toHaveLength(1);
  });
});
