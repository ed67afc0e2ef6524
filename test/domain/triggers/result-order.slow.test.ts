import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../../src/domain/escalation/levels.ts';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { inReadingOrder, nextRise } from '../../../src/domain/triggers/evaluation/result-order.ts';
import { triggerStates } from '../../../src/domain/triggers/evaluation/results.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';
import { anyFacts, middle } from './arbitrary-facts.ts';

describe('the reading order', () => {
  it('is met, not met, not assessed, switched off; the severe before the mild; the near before the far', () => {
    fc.assert(
      fc.property(anyFacts(true), (facts) => {
        const ordered = inReadingOrder(evaluate(facts, middle).results);
        expect(ordered.map(({ trigger }) => trigger).toSorted()).toEqual(triggerIds.toSorted());
        for (const [index, one] of ordered.entries()) {
          const next = ordered[index + 1];
          if (next === undefined) continue;
          const step = triggerStates.indexOf(next.state) - triggerStates.indexOf(one.state);
          expect(step).toBeGreaterThanOrEqual(0);
          if (step > 0) continue;
          if (one.state === 'met') expect(compareLevels(one.level, next.level)).toBeGreaterThanOrEqual(0);
          if (one.state === 'not-met' && next.margin) {
            expect(one.margin?.amount).toBeLessThanOrEqual(next.margin.amount);
          }
          const isTied = one.state === 'met' ? one.level === next.level : one.margin?.amount === next.margin?.amount;
          if (isTied || one.state === 'not-assessed' || one.state === 'off') {
            expect(triggerIds.indexOf(one.trigger)).toBeLessThan(triggerIds.indexOf(next.trigger));
          }
        }
      }),
    );
  });
});

describe('the next rise of the level', () => {
  it('is a day on which the level is higher indeed, and none comes before it', () => {
    fc.assert(
      fc.property(anyFacts(false), (facts) => {
        // A recurrence follows from others and is not foreseen by a reason of its own.
        const used = { ...facts, off: [...(facts.off ?? []), 'multiple-recurrences' as const] };
        const evaluation = evaluate(used, middle);
        const first = lookAhead(used, middle).days.find(({ level }) => level !== evaluation.minimum?.level);
        const next = nextRise(evaluation);
        expect(next?.on).toBe(first?.date);
        expect(next?.level).toBe(first?.level);
      }),
    );
  });
});
