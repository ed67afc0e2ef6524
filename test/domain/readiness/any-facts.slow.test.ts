import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import { compare as compareWith } from '../../../src/domain/readiness/compare.ts';
import type { AssessmentFacts } from '../../../src/domain/readiness/facts.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { expectSame } from '../../support/expect-same.ts';
import { anyFacts } from './arbitrary-facts.ts';

const assess = (facts: AssessmentFacts) => assessWith(facts, words);
const compare = (earlier: AssessmentFacts, later: AssessmentFacts) => compareWith(earlier, later, words);

describe('every assessment', () => {
  it('counts each item once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const result = assess(facts);
        for (const { counts } of [result, ...result.stages]) {
          expect(counts.done + counts.open + counts.notApplicable + counts.notAssessed).toBe(counts.all);
          expect(counts.notAnswered).toBeLessThanOrEqual(counts.open);
        }
        expect(result.stages.reduce((sum, stage) => sum + stage.counts.all, 0)).toBe(itemIds.length);
      }),
      { seed: 1 },
    );
  });

  it('has as its next stage the first at which something is left', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { stages: all, next } = assess(facts);
        const place = next ? all.indexOf(next) : all.length;
        expect(all.slice(0, place).flatMap((stage) => stage.between)).toEqual([]);
        if (next) expect(next.between.length + next.counts.notAssessed).toBeGreaterThan(0);
      }),
      { seed: 1 },
    );
  });

  it('is no farther from any stage when one more item is done', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...itemIds), (facts, id) => {
        const before = assess(facts);
        const after = assess({ ...facts, items: { ...facts.items, [id]: { state: 'done' } } });
        const left = (result: Assessment) => result.stages.map(({ between }) => between.length);
        const farther = left(after).filter((amount, index) => amount > (left(before)[index] ?? Number.NaN));
        expect(farther).toEqual([]);
        expect(after.stages).toHaveLength(before.stages.length);
      }),
      { seed: 1 },
    );
  });

  it('is a JSON value, and the same for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const result = assess(facts);
        expectSame(JSON.parse(JSON.stringify(result)), result);
        expectSame(assess(JSON.parse(JSON.stringify(facts))), result);
      }),
      { seed: 1 },
    );
  });
});

describe('a comparison of two days', () => {
  it('finds nothing between facts and themselves', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(compare(facts, facts)).toMatchObject({ scope: [], items: [], sentence: 'Nothing has changed.' });
      }),
      { seed: 1 },
    );
  });

  it('finds the same items from either side, and leaves out only what is as it was', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const there = compare(one, other).items;
        const back = compare(other, one).items;
        expect(there.map((change) => change.id)).toEqual(back.map((change) => change.id));
        expect(there.filter((change) => change.move === 'done')).toHaveLength(
          back.filter((change) => change.move === 'no-longer-done').length,
        );
        const changed = new Set(there.map((change) => change.id));
        const later = new Map(assess(other).stages.flatMap((stage) => stage.items.map((item) => [item.id, item])));
        const items = assess(one).stages.flatMap((stage) => stage.items);
        expect(items.filter(({ id, state }) => !changed.has(id) && later.get(id)?.state !== state)).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
