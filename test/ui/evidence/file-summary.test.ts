import { describe, expect, it } from 'vitest';
import type { PoamEvidence, ReadIssue, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { summaryOf } from '../../../src/ui/evidence/store/file-summary.ts';

const file = 'a.csv';
const poam = (issues: readonly ReadIssue[]): PoamEvidence => ({
  kind: 'poam',
  file,
  format: 'FedRAMP POA&M as text',
  items: [],
  issues,
  rows: issues.length,
});

describe('the summary of a file', () => {
  it('tells first that rows are missing, then rows left out, however many these are', () => {
    const leftOut = Array.from({ length: 250 }, (_, row): ReadIssue => {
      return { kind: 'left-out', place: { file, row }, what: 'It is no item.', done: 'It is left out.' };
    });
    const done = 'Rows after it are missing.';
    const summary = summaryOf(poam([...leftOut, { kind: 'noted', place: { file, row: 251 }, what: 'It ends.', done }]));
    expect(summary.issues.slice(0, 2)).toEqual([
      'a.csv, row 251: It ends. Rows after it are missing.',
      'a.csv, row 0: It is no item. It is left out.',
    ]);
    expect([summary.issues.length, summary.issueCount]).toEqual([200, 251]);
  });

  it('counts a host once that was scanned both with and without credentials', () => {
    const hosts = (['yes', 'no'] as const).map((authentication) => ({ name: 'web-1', authentication, basis: 'x' }));
    const scan: ScanEvidence = { kind: 'scan', file, format: 'x', tool: 'x', hosts, findings: [], issues: [], rows: 2 };
    expect(summaryOf(scan).text).toBe('0 different findings on 1 host, in 2 rows of data.');
  });
});
