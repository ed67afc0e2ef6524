import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { anyFacts, dayNear } from './arbitrary-facts.ts';

describe('what is not known', () => {
  /** The paths of all facts that can go missing. */
  const pathsOf = (value: unknown, path: string[] = []): string[][] => {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]));
    return path.length === 0 || !Number.isNaN(Number(path.at(-1))) ? inner : [path, ...inner];
  };
  /** Settings, names, and what only the history reads. */
  const kept = /^(off|history)|countExceptions$|\.(id|title)$/;
  const without = (facts: TriggerFacts, paths: readonly string[][]): TriggerFacts => {
    const copy = structuredClone(facts) as Record<string, unknown>;
    for (const path of paths) {
      let place: Record<string, unknown> | undefined = copy;
      for (const name of path.slice(0, -1)) place = place?.[name] as Record<string, unknown> | undefined;
      if (place) delete place[path.at(-1) ?? ''];
    }
    return copy as TriggerFacts;
  };

  it('never turns a met trigger into one that is not, nor the reverse', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyFacts(false), dayNear(0, 120), fc.infiniteStream(fc.nat({ max: 5 })), (facts, day, dice) => {
        const paths = pathsOf(facts).filter((path) => !kept.test(path.join('.')));
        // An incident without a date has happened, so the day must not lie before any of them.
        const gone = paths.filter(() => dice.next().value === 0);
        const all = evaluate(facts, day).results;
        const some = evaluate(without(facts, gone), day).results;
        const turned = some.filter(
          // What may recur is known by all other triggers, each at its day: see the tests of recurrences.
          ({ trigger, byFacts }, index) =>
            trigger !== 'multiple-recurrences' && byFacts !== 'not-assessed' && byFacts !== all[index]?.byFacts,
        );
        expect(turned).toEqual([]);
      }),
      { seed: 1, numRuns: 600 },
    );
  });
});
