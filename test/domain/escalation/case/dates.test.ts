import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../../src/domain/calendar-entries/check-entries.ts';
import { caseDates } from '../../../../src/domain/escalation/case/dates.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { escalationExamples } from '../../../../src/domain/escalation/examples.ts';
import { scenarioWords, escalationWords as words } from '../../../support/escalation-words.ts';

const datesOf = (document: EscalationCase) => caseDates('A case', document, words).entries;
const first = escalationExamples(scenarioWords)[0]?.facts ?? startCase();

describe('the dates of a case', () => {
  it('are the last days of what is due, and no others, in every example', () => {
    for (const { facts } of escalationExamples(scenarioWords)) {
      const days = situationOf(facts).due.flatMap(({ by }) => by ?? []);
      const entries = datesOf(facts);
      expect(entries.map((entry) => entry.kind === 'day' && entry.date)).toEqual(days);
      expect(entryFaults(entries)).toEqual([]);
    }
  });

  it('say who acts, in which step, and that the source sets no dates', () => {
    const entries = datesOf(first);
    expect(entries.length).toBeGreaterThan(0);
    for (const { title, text } of entries) {
      expect(title).toMatch(/^Last day: .+ \(A case\)$/);
      expect(text?.split('\n')).toEqual(
        expect.arrayContaining([
          `CSP: ${first.names?.csp}`,
          'Who: CSP',
          'Step: 9 of 9: Release when resolved',
          'The date was entered in the case. The source sets no dates.',
        ]),
      );
    }
  });

  it('keep their ids when another day is agreed on', () => {
    const until = plainDate('2027-01-15');
    const later: EscalationCase = {
      ...first,
      events: [...first.events, { kind: 'date-agreed', on: plainDate('2026-11-20'), which: 'deadline', until }],
    };
    const [before, after] = [datesOf(first), datesOf(later)];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after).not.toEqual(before);
    expect(after.some((entry) => entry.kind === 'day' && entry.date === until)).toBe(true);
  });

  it('are none while no last day was entered', () => {
    expect(datesOf(startCase())).toEqual([]);
    const found = { kind: 'deficiency-found', on: plainDate('2026-11-02'), existing: 'none' } as const;
    expect(datesOf({ ...startCase(), events: [found] })).toEqual([]);
  });
});
