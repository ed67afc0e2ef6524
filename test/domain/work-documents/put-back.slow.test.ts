import { describe, expect, it } from 'vitest';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { putBack } from '../../../src/domain/work-documents/reading/put-back.ts';
import { effortOf } from '../../support/evidence/effort.ts';

describe('work of which nothing can be read', () => {
  it('is read, and put back into its fields, in time in proportion to its length', () => {
    const items = Array.from({ length: 20_000 }, () => ({ detected: '2026-05-32', title: 7 }));
    const reading = () => {
      const { facts, unread } = triggerTool.check({ remediation: { items } });
      expect(unread).toHaveLength(40_000);
      const { given, unplaced } = putBack(facts, unread, triggerTool.check);
      expect(unplaced).toEqual([]);
      expect((given as { remediation: { items: unknown[] } }).remediation.items).toHaveLength(20_000);
    };
    // One step in each entry for each other one would take many times that.
    expect(effortOf(reading)).toBeLessThan(5_000);
  });
});
