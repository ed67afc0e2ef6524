import { describe, expect, it } from 'vitest';
import { countEvidence } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamItem } from '../../../src/domain/poam/evidence.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import { countingSwitches } from '../../../src/domain/poam/switches/counting-switches.ts';
import { daysAgo, poam, poamItem } from './build-evidence.ts';

/** Counts every reading of a field, however deep the code is that reads it. */
function watched(items: readonly PoamItem[], read: () => void): PoamItem[] {
  return items.map(
    (item) =>
      new Proxy(item, {
        get: (target, name, receiver) => {
          read();
          return Reflect.get(target, name, receiver);
        },
      }),
  );
}

/** Items as a large POA&M has them: few names, many ids, ages of all kinds, some shared identifiers. */
function manyItems(amount: number): PoamItem[] {
  return Array.from({ length: amount }, (_, index) =>
    poamItem(index, {
      name: `Weakness ${index % 900}`,
      sourceId: String(index % Math.ceil(amount / 3)),
      detected: daysAgo(index % 400),
      originalRating: (['critical', 'high', 'moderate', 'low'] as const)[index % 4] ?? 'low',
      ...(index % 7 === 0 ? { vendorDependency: 'yes', vendorCheckIn: daysAgo(index % 60) } : {}),
    }),
  );
}

/** How many fields are read while the work is done. */
function readings(amount: number, work: (items: PoamItem[]) => unknown): number {
  let count = 0;
  const items = manyItems(amount);
  // The builder copies the items to place them, so they are watched afterwards.
  const given = watched(poam(items).items, () => {
    count += 1;
  });
  work(given);
  return count;
}

describe('the work of counting', () => {
  it('grows in proportion to the items', () => {
    const work = (items: PoamItem[]) => countEvidence([{ ...poam([]), items }], []);
    const [once, twice] = [readings(2_000, work), readings(4_000, work)];
    expect(twice / once).toBeLessThan(2.05);
    const options = countingSwitches.reduce((sum, one) => sum + one.options.length, 0);
    expect(once / 2_000).toBeLessThan(15 * options);
  });

  it('grows in proportion to the rows of all months together', () => {
    const work = (items: PoamItem[]) => {
      const months = [2, 1, 0].map((back) => ({ ...poam([], daysAgo(back * 31), `${back}.xlsx`), items }));
      return historyOf(months, []);
    };
    expect(readings(4_000, work) / readings(2_000, work)).toBeLessThan(2.05);
  });

  it('takes 50,000 items and gives every one of them back', () => {
    const items = manyItems(50_000);
    const { states, late } = countEvidence([poam(items)], []);
    expect(states).toEqual({ counted: expect.any(Number), excluded: expect.any(Number), 'not-assessed': 0 });
    expect(states.counted + states.excluded).toBe(50_000);
    expect(late.map(({ late: listed, items: number }) => listed.length - number)).toEqual([0, 0, 0, 0]);
  });
});
