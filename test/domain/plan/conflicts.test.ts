import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { headline } from '../../../src/domain/plan/words.ts';
import { allOf, conflictsIn, planned, stepIn, today, withStep } from '../../support/planned.ts';

const day = plainDate;

describe('what a plan cannot keep', () => {
  const facts = { ...allOf('just-in-time', 1), start: day('2027-03-01') };
  const given = stepIn(planned(facts), 'final-package').end ?? today;

  it('is a debrief 13 days after the final SAR and POA&M; 14 days are enough', () => {
    const at = (days: number) => planned(withStep(facts, 'sar-debrief', { movedTo: addDays(given, days) }));
    expect(at(14).conflicts).toEqual([]);
    expect(at(15).conflicts).toEqual([]);
    const [conflict, ...others] = conflictsIn(at(13));
    expect(others).toEqual([]);
    expect(conflict).toContain('It comes at least two weeks after “Final SAR and POA&M given to the agency,” so');
    expect(conflict).toContain('so this is 1 day too soon. The playbook says so (AP-384). Move “SAR Debrief” to');
    expect(at(13).edges.find(({ constraint }) => constraint?.id === 'final-sar-and-poam')?.slack).toBe(-1);
  });

  it('is a target before the earliest day, which is named with what would help', () => {
    const end = planned(facts).last ?? today;
    expect(planned({ ...facts, target: end }).conflicts).toEqual([]);
    const [conflict] = conflictsIn(planned({ ...facts, target: addDays(end, -1) }));
    expect(conflict).toMatch(/^The target of .* cannot be kept\. The earliest day is .*, 1 day after it\./);
    expect(conflict).toContain('Move the target to');
    expect(conflict).toMatch(/start by February 2[0-8], 2027/);
  });

  it('is a start that has passed, for a plan that is counted back', () => {
    const back = planned({ ...allOf('just-in-time', 5), target: addDays(today, 120) });
    const [conflict] = conflictsIn(back);
    expect(conflict).toMatch(/^To keep the target, work that is still open had to start by .* before today\./);
    expect(conflict).toMatch(/move the target to .* or later, the earliest day from today/i);
  });

  it.each([
    ['a start after the target', { start: day('2027-05-02'), target: day('2027-05-01') }, 'start-after-target'],
    ['a target that has passed', { target: addDays(today, -1) }, 'target-passed'],
  ])('is %s', (_, days, kind) => {
    expect(planned({ ...allOf('simultaneous', 1), ...days }).conflicts[0]?.kind).toBe(kind);
  });

  it('is a step done on a day to come, one done before what it waits for, and one before its earliest day', () => {
    const ahead = planned(withStep(facts, 'partnership', { doneOn: addDays(today, 1) }));
    expect(ahead.conflicts.map(({ kind }) => kind)).toEqual(['done-ahead']);
    const early = planned(withStep(facts, 'kickoff', { doneOn: day('2026-11-20') }));
    expect(early.conflicts.some(({ kind }) => kind === 'too-soon')).toBe(true);
    expect(conflictsIn(early)[0]).toContain('Enter the day on which');
    const before = planned(withStep(facts, 'upload', { notBefore: day('2027-09-02'), movedTo: day('2027-09-01') }));
    expect(before.conflicts.some(({ kind }) => kind === 'before-earliest')).toBe(true);
  });

  it('is not a day that the calendar does not hold: such a plan says that it leads beyond it', () => {
    const plan = planned({ ...allOf('just-in-time', 1_827), start: day('2195-01-01') });
    expect([plan.isOutOfCalendar, plan.last]).toEqual([true, undefined]);
    expect(headline(plan, undefined)).toBe('This plan leads beyond the years that the calendar knows.');
    expect(planned({ ...allOf('just-in-time', 1_827), target: day('1992-01-01') }).isOutOfCalendar).toBe(true);
  });
});
