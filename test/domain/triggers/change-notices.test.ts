import { describe, expect, it } from 'vitest';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('changes', () => {
  const rows = [
    'insufficient-notice-of-planned-change',
    'late-notice-of-emergency-change',
    'undocumented-unreported-change',
  ] as const;
  const fine = { analysisSufficient: true } as const;
  /** The days before a planned change by which its notice is in time, and those after an emergency change. */
  const before = triggerOf(rows[0]).thresholds.days.value;
  const after = triggerOf(rows[1]).thresholds.days.value;

  it.each([
    {
      title: 'planned, in time',
      change: { ...fine, kind: 'planned', date: daysAgo(0), notice: daysAgo(before) },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'planned, late',
      change: { ...fine, kind: 'planned', date: daysAgo(0), notice: daysAgo(before - 1) },
      expect: ['met', 'not-met', 'not-met'],
    },
    {
      title: 'planned, noticed afterwards',
      change: { ...fine, kind: 'planned', date: daysAgo(9), notice: daysAgo(2) },
      expect: ['met', 'not-met', 'not-met'],
    },
    {
      title: 'planned, analysis not sufficient',
      change: { kind: 'planned', date: daysAgo(0), notice: daysAgo(before), analysisSufficient: false },
      expect: ['met', 'not-met', 'not-met'],
    },
    {
      title: 'planned for today, no notice',
      change: { ...fine, kind: 'planned', date: daysAgo(0), notice: 'none' },
      expect: ['not-met', 'not-met', 'met'],
    },
    {
      title: 'planned for tomorrow, no notice',
      change: { ...fine, kind: 'planned', date: daysAgo(-1), notice: 'none' },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'planned for later, notice to come',
      change: { ...fine, kind: 'planned', date: daysAgo(-40), notice: daysAgo(-5) },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'emergency, in time',
      change: { ...fine, kind: 'emergency', date: daysAgo(after + 4), notice: daysAgo(4) },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'emergency, late',
      change: { ...fine, kind: 'emergency', date: daysAgo(after + 4), notice: daysAgo(3) },
      expect: ['not-met', 'met', 'not-met'],
    },
    {
      title: 'emergency, noticed before',
      change: { ...fine, kind: 'emergency', date: daysAgo(9), notice: daysAgo(12) },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'emergency, no notice on the last day in time',
      change: { ...fine, kind: 'emergency', date: daysAgo(after), notice: 'none' },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'emergency, no notice on the day after',
      change: { ...fine, kind: 'emergency', date: daysAgo(after + 1), notice: 'none' },
      expect: ['not-met', 'not-met', 'met'],
    },
    {
      title: 'emergency, still to come',
      change: { ...fine, kind: 'emergency', date: daysAgo(-6), notice: 'none' },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'of unknown kind, noticed too few days before',
      change: { ...fine, date: daysAgo(0), notice: daysAgo(before - 8) },
      expect: ['not-assessed', 'not-met', 'not-met'],
    },
    {
      title: 'of unknown kind, noticed too many days after',
      change: { ...fine, date: daysAgo(after + 15), notice: daysAgo(8) },
      expect: ['not-assessed', 'not-assessed', 'not-met'],
    },
    {
      title: 'of unknown kind, noticed long before',
      change: { ...fine, date: daysAgo(0), notice: daysAgo(before + 60) },
      expect: ['not-met', 'not-met', 'not-met'],
    },
    {
      title: 'of unknown kind, no notice for two days',
      change: { ...fine, date: daysAgo(2), notice: 'none' },
      expect: ['not-met', 'not-met', 'not-assessed'],
    },
    {
      title: 'of unknown kind, no notice for too many days',
      change: { ...fine, date: daysAgo(after + 1), notice: 'none' },
      expect: ['not-met', 'not-met', 'met'],
    },
    {
      title: 'without its date',
      change: { ...fine, kind: 'planned', notice: daysAgo(3) },
      expect: ['not-assessed', 'not-met', 'not-met'],
    },
    {
      title: 'without a word on notice',
      change: { ...fine, kind: 'emergency', date: daysAgo(3) },
      expect: ['not-met', 'not-assessed', 'not-assessed'],
    },
    { title: 'of which nothing is known', change: {}, expect: ['not-assessed', 'not-assessed', 'not-assessed'] },
  ] as const)('$title: $expect', ({ change, expect: expected }) => {
    expect(rows.map((row) => judge(row, { changes: [change] }).state)).toEqual(expected);
  });

  it('meet no row when there are none, and are not assessed when nobody said so', () => {
    expect(rows.map((row) => judge(row, { changes: [] }).state)).toEqual(['not-met', 'not-met', 'not-met']);
    expect(rows.map((row) => judge(row, {}).state)).toEqual(['not-assessed', 'not-assessed', 'not-assessed']);
  });

  it('carry a warning while a notice would be late, and a remark on the analysis of an emergency change', () => {
    const [planned] = rows;
    const soon = { ...fine, kind: 'planned', date: daysAgo(1 - before), notice: 'none' } as const;
    expect(judge(planned, { changes: [soon] }).flagIds).toEqual(['notice-would-be-late', 'printed-elsewhere']);
    expect(judge(planned, { changes: [{ ...soon, date: daysAgo(-before) }] })).toMatchObject({
      flagIds: ['printed-elsewhere'],
      margin: { amount: 0 },
    });
    const patch = { kind: 'emergency', date: daysAgo(1), notice: daysAgo(1), analysisSufficient: false } as const;
    expect(judge(planned, { changes: [patch] })).toMatchObject({
      state: 'met',
      flagIds: ['emergency-analysis', 'printed-elsewhere'],
    });
  });

  it('are all reasons of their row, the nearest to the threshold named first', () => {
    const late = (title: string, days: number) =>
      ({ ...fine, title, kind: 'planned', date: daysAgo(0), notice: daysAgo(days) }) as const;
    const { text, reasons } = judge(rows[0], {
      changes: [late('A', before - 10), late('B', 3), late('C', before - 5), late('D', before)],
    });
    expect(text).toBe(
      `“B”: notice of August 28, 2026, 3 days before the change; fewer than ${before} days before the change is late. 2 others meet it too.`,
    );
    expect(reasons.filter(({ state }) => state === 'met').map(({ about }) => about)).toEqual([
      'changes.0',
      'changes.1',
      'changes.2',
    ]);
    expect(reasons).toHaveLength(8);
  });
});
