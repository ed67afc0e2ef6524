import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { triggerExamples } from '../../../src/domain/triggers/examples.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { outlookDates } from '../../../src/domain/triggers/report/dates.ts';
import { lookAhead, reportWords } from '../../support/trigger-words.ts';

const asOf = plainDate('2026-11-22');
const datesOf = (facts: TriggerFacts, day = asOf) =>
  outlookDates('A', lookAhead(facts, day), reportWords, facts.basis).entries;
/** Open items of high impact, each detected so many days ago. */
const highItems = (ages: readonly number[], isLowerBound = false): TriggerFacts => ({
  remediation: {
    items: ages.map((age, index) => ({ id: `A-${index}`, impact: 'high', detected: addDays(asOf, -age) })),
    ...(isLowerBound ? { isLowerBound } : {}),
  },
});

describe('the dates of the outlook', () => {
  it('are days of the outlook after the evaluation date, and each day on which a trigger will be met', () => {
    for (const { facts, asOf: day } of triggerExamples) {
      const ahead = lookAhead(facts, day);
      const entries = datesOf(facts, day);
      const shown = new Set(ahead.days.map(({ date }) => date));
      for (const entry of entries) {
        if (entry.kind !== 'day') throw new Error('An outlook has days only.');
        expect(shown.has(entry.date)).toBe(true);
        expect(entry.date > day).toBe(true);
      }
      const coming = ahead.forecasts.filter(({ outcome }) => outcome === 'comes-true');
      expect(entries.filter(({ title }) => title.startsWith('Will be met'))).toHaveLength(coming.length);
      expect(entryFaults(entries)).toEqual([]);
    }
  });

  it('count late items up to the day on which they meet the trigger', () => {
    const titles = datesOf(highItems([25, 26, 27, 28, 29])).map(({ title, ...entry }) =>
      entry.kind === 'day' ? `${entry.date} ${title}` : '',
    );
    expect(titles.filter((title) => title.includes('30 days'))).toEqual([
      '2026-11-28 Will be met: Late Remediation High Impact Vulnerabilities, more than 30 days (A)',
      '2026-11-24 High impact items over 30 days (limit 5): 1 (A)',
      '2026-11-25 High impact items over 30 days (limit 5): 2 (A)',
      '2026-11-26 High impact items over 30 days (limit 5): 3 (A)',
      '2026-11-27 High impact items over 30 days (limit 5): 4 (A)',
    ]);
  });

  it('say “at least” and “at the latest” where items may be missing', () => {
    const entries = datesOf(highItems([25, 26, 27, 28, 29], true));
    expect(entries.length).toBeGreaterThan(0);
    for (const { title } of entries) expect(title).toMatch(/at least|at the latest/);
  });

  it('say what they assume, and whose they are', () => {
    const [entry] = datesOf({ ...highItems([25, 26, 27, 28, 29]), basis: { csp: 'Acme', system: 'Acme Cloud' } });
    expect(entry?.text?.split('\n')).toEqual([
      'CSP and service: Acme and Acme Cloud',
      'Minimum level: DFR',
      'This holds only if nothing is done after November 22, 2026.',
    ]);
  });

  it('are none without facts that have dates', () => {
    expect(datesOf({})).toEqual([]);
    expect(datesOf({ remediation: { counts: {} } })).toEqual([]);
  });
});
