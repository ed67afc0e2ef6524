import { describe, expect, it } from 'vitest';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { putBack } from '../../../src/domain/work-documents/reading/put-back.ts';
import { effortOf } from '../../support/evidence/effort.ts';

describe('work of which nothing can be read', () => {
  it('is read, and put back into its fields, in time in proportion to its length', () => {
    const history = Array.from({ length: 20_000 }, () => ({ date: '2026-05-02', resolved: '2026-05-01', note: 7 }));
    const reading = () => {
      const { facts, unread } = triggerTool.check({ history });
      expect(unread).toHaveLength(40_000);
      const { given, unplaced } = putBack(facts, unread, triggerTool.check);
      expect(unplaced).toEqual([]);
      expect((given as { history: unknown[] }).history).toHaveLength(20_000);
    };
    // One step in each entry for each other one would take many times that.
    expect(effortOf(reading)).toBeLessThan(5_000);
  });
});
