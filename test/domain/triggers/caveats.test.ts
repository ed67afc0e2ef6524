import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { firstBeyond } from '../../../src/domain/triggers/evaluation/comparisons.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate, reportWords } from '../../support/trigger-words.ts';

const asOf = plainDate('2026-11-20');
const enough = firstBeyond(triggerOf('incident-frequency').thresholds.count);

/** As many incidents as meet the trigger, a month apart, none like another. */
const incidentsFrom = (first: string): TriggerFacts => ({
  incidents: Array.from({ length: enough }, (_, index) => ({
    date: addDays(plainDate(first), 30 * index),
    type: `type ${index}`,
    cause: `cause ${index}`,
  })),
});

describe('what the agency decides and may change the level', () => {
  it('stands beside the level where incidents long past meet a trigger', () => {
    const { minimum, caveats, text } = evaluate(incidentsFrom('2024-01-10'), asOf);
    expect(minimum?.level).toBe('DFR');
    expect(caveats).toEqual([
      { trigger: 'incident-frequency', text: expect.stringContaining('The agency decides whether it still counts') },
    ]);
    expect(text).toContain('The agency’s decision may change it.');
  });

  it('is nothing where the incidents are recent', () => {
    const { minimum, caveats } = evaluate(incidentsFrom('2026-07-10'), asOf);
    expect([minimum?.level, caveats]).toEqual(['DFR', []]);
  });

  it('is nothing where another trigger carries the level by itself', () => {
    const sure = { vulnerabilities: { atBaseline: 10, now: 100 } };
    expect(evaluate({ ...incidentsFrom('2024-01-10'), ...sure }, asOf).caveats).toEqual([]);
  });

  it('is that a repetition of an incident is long past', () => {
    const incident = (date: string) => ({ date: plainDate(date), type: 'phishing', cause: 'password' });
    const { minimum, caveats } = evaluate({ incidents: [incident('2024-01-10'), incident('2024-03-10')] }, asOf);
    expect(minimum?.level).toBe('CAP');
    expect(caveats[0]).toMatchObject({
      trigger: 'incident-recurring-type',
      text: expect.stringContaining('no period'),
    });
    expect(caveats).toHaveLength(1);
    const recent = [incident('2024-01-10'), incident('2024-03-10'), incident('2026-11-10')];
    expect(evaluate({ incidents: recent }, asOf).caveats).toEqual([]);
  });
});

describe('what a sum measures', () => {
  it('has words that its unit fits: an increase in vulnerabilities is no share', () => {
    const [reason] = evaluate({ vulnerabilities: { atBaseline: 52, now: 63 } }, asOf).results[0]?.reasons ?? [];
    const measured = reason?.sums.map(({ measure, unit }) => [measure, unit]);
    expect(measured).toEqual([
      ['increase-share', 'vulnerabilities'],
      ['increase', 'vulnerabilities'],
    ]);
    expect(reportWords.report.measures['increase-share']).not.toContain('as a share');
  });
});
