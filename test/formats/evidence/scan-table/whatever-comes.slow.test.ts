import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../../../support/evidence/nessus-builder-damage.ts';
import { tableText, tenableHeadings } from '../../../support/evidence/scan-table-builder.ts';
import {
  countedIn,
  leftOutOf,
  passedOverIn,
  resultOf,
  tenableRow,
} from '../../../support/evidence/scan-table-builder-reading.ts';

describe('the reading of a table', () => {
  it('never throws, whatever bytes are lost, flipped, doubled or put in', async () => {
    const bytes = new TextEncoder().encode(
      tableText(tenableHeadings, [tenableRow(), tenableRow({ Host: 'b' })], { preamble: [['x'], []] }),
    );
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (content) => {
        const evidence = await resultOf(content);
        expect(['scan', 'question', 'refused']).toContain(evidence.kind);
        if (evidence.kind === 'scan')
          expect(countedIn(evidence) + leftOutOf(evidence) + passedOverIn(evidence)).toBe(evidence.rows);
      }),
      { seed: 4, numRuns: 600 },
    );
  });

  it.each([
    ['quotation marks alone', '"'.repeat(3_000_000)],
    ['quotation marks and separators in turn', '","'.repeat(1_000_000)],
    ['quotation marks, each with a blank', '" '.repeat(1_500_000)],
    ['one endless line', 'a,'.repeat(1_500_000)],
    ['empty lines', '\n'.repeat(3_000_000)],
    ['a quotation mark that is never closed', `1,High,"${'x\n'.repeat(1_500_000)}`],
  ])('takes no more time for %s than for others of its size', async (_, text) => {
    for (const content of [text, `Plugin ID,Severity,Host,Name\n${text}`]) {
      const before = process.cpuUsage().user;
      const result = await resultOf(content);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
      if (result.kind === 'scan')
        expect(countedIn(result) + leftOutOf(result) + passedOverIn(result)).toBe(result.rows);
    }
  });
});
