import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { isChosen, soonDays } from '../../../src/domain/changes/filter.ts';

const today = plainDate('2026-11-29');
const change = { roles: ['csp'], steps: ['escalation'], status: 'changed', days: [today] };

describe('choosing among the changes', () => {
  it('chooses all where nothing is given', () => {
    expect(isChosen({ ...change, days: [] }, {}, today)).toBe(true);
  });

  it('chooses by role, step and status, all of them at once', () => {
    expect(isChosen(change, { role: 'csp', step: 'escalation', status: 'changed' }, today)).toBe(true);
    expect(isChosen(change, { role: 'agency', step: 'escalation', status: 'changed' }, today)).toBe(false);
    expect(isChosen(change, { role: 'csp', step: 'process', status: 'changed' }, today)).toBe(false);
    expect(isChosen(change, { role: 'csp', step: 'escalation', status: 'ended' }, today)).toBe(false);
  });

  it.each([
    { away: -1, begun: true, soon: false, ahead: false },
    { away: 0, begun: true, soon: true, ahead: false },
    { away: 1, begun: false, soon: true, ahead: true },
    { away: soonDays, begun: false, soon: true, ahead: true },
    { away: soonDays + 1, begun: false, soon: false, ahead: true },
  ])('tells past and coming days apart, a day that is $away days away', ({ away, ...expected }) => {
    const given = { ...change, days: [addDays(today, away)] };
    const found = Object.fromEntries(
      (['begun', 'soon', 'ahead'] as const).map((when) => [when, isChosen(given, { when }, today)]),
    );
    expect(found).toEqual(expected);
  });
});
