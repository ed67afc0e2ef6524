import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { manyItems, openWorkbookOf } from '../../support/evidence/built-items.ts';

describe('the store', () => {
  it('carries every row of a file through to its lists, as an item or as a remark', async () => {
    const odd = fc.array(
      fc.record({
        'POAM ID': fc.constantFrom('', 'V-1', 'V-2'),
        'Weakness Name': fc.constantFrom('', 'Old TLS'),
        'Original Detection Date': fc.constantFrom('', '2026-05-14', 'soon', '2026-13-45'),
        'Original Risk Rating': fc.constantFrom('', 'High', 'Dire'),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(odd, async (rows) => {
        const content = new Uint8Array(openWorkbookOf([...manyItems(2), ...rows]));
        const evidence = await readEvidence(new File([content], 'poam.xlsx'));
        if (evidence.kind !== 'poam') throw new Error(evidence.kind);
        const store = startStore();
        store.hold(1, evidence);
        const { states, lists } = await store.count({ choices: {}, hosts: [] });
        const rowsOf = async (name: string) =>
          lists.some(({ list }) => list === name) ? (await store.rows(name, 0, 1_000)).rows : [];
        const [items, remarks] = [await rowsOf('items'), await rowsOf('issues')];
        const leftOut = remarks.reduce((sum, row) => sum + (row[0] === 'Row left out' ? Number(row[3]) : 0), 0);
        expect(items.length + leftOut).toBe(evidence.rows);
        expect(states.counted + states.excluded + states['not-assessed']).toBe(items.length);
      }),
      { seed: 20260831, numRuns: 40 },
    );
  });
});
