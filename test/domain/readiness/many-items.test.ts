import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import type { ReadinessFacts } from '../../../src/domain/readiness/facts.ts';
import { restoreItems, setForItems } from '../../../src/domain/readiness/many-items.ts';
import { setSentence } from '../../../src/domain/readiness/words.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { anyFacts } from './arbitrary-facts.ts';

const [first = 'proven-maturity', second = 'proven-maturity', third = 'proven-maturity'] = itemIds;
const facts: ReadinessFacts = {
  role: 'csp',
  items: { [first]: { state: 'done', owner: 'A', note: 'Kept.' }, [third]: { owner: 'C' } },
};

describe('the same values for many items', () => {
  it('are set for each of them, and leave every other entry and item as it was', () => {
    expect(setForItems(facts, [first, second], { owner: 'B', target: '2026-12-01' })).toEqual({
      role: 'csp',
      items: {
        [first]: { state: 'done', owner: 'B', target: '2026-12-01', note: 'Kept.' },
        [second]: { owner: 'B', target: '2026-12-01' },
        [third]: { owner: 'C' },
      },
    });
  });

  it('can take an entry out', () => {
    expect(setForItems(facts, [first], { state: undefined })).toMatchObject({
      items: { [first]: { owner: 'A', note: 'Kept.' } },
    });
  });

  it('can empty an owner and a target date, and say so apart from what was set', () => {
    expect(setForItems(facts, [first, third], { owner: undefined, target: undefined })).toEqual({
      role: 'csp',
      items: { [first]: { state: 'done', note: 'Kept.' }, [third]: {} },
    });
    expect(setSentence(2, ['state'], ['owner', 'target date'])).toBe(
      'Set for 2 items: state. Cleared for 2 items: owner, target date.',
    );
    expect(setSentence(1, [], ['owner'])).toBe('Cleared for 1 item: owner.');
  });

  it('are taken back in one step, and what was entered meanwhile stays', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray([...itemIds]), (before, items) => {
        const values = { state: 'done', owner: 'B' };
        const after = setForItems(setForItems(before, items, values), items, { target: '2026-12-01' });
        const back = restoreItems(after, before, items, values);
        const wanted = setForItems(before, items, { target: '2026-12-01' });
        // A group that holds nothing is read as no group.
        expect(readinessTool.check(back)).toEqual(readinessTool.check(wanted));
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
