import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { CharterFacts } from '../../../src/domain/charter/facts.ts';
import { readMonth } from '../../../src/domain/monthly/next-month.ts';
import { withCharter, withoutTaken } from '../../../src/domain/monthly/taken-from-charter.ts';

const asOf = plainDate('2026-11-30');
const charter: CharterFacts = {
  csp: 'Harbor Systems',
  service: 'Harbor',
  repository: 'USDA Connect',
  schedule: { every: 'month', week: 'second', weekday: 'thursday', start: '13:00', minutes: 60, place: 'Room 4' },
  agenda: { 'annual-assessment': { isLeftOut: true }, questions: {} },
  ownItems: [{ title: 'New services' }],
};
const taken = (given: unknown, facts = charter, month = readMonth('2026-11')) => withCharter(given, facts, month, asOf);

describe('what a package takes from a charter', () => {
  it('is who, where, the meeting after the month, and the agenda', () => {
    expect(taken({ month: '2026-11' }).facts).toMatchObject({
      ...{ month: '2026-11', csp: 'Harbor Systems', service: 'Harbor', repository: 'USDA Connect' },
      meeting: { date: '2026-12-10', start: '13:00', minutes: 60, place: 'Room 4' },
      agenda: { 'annual-assessment': { isLeftOut: true } },
      ownItems: [{ title: 'New services' }],
    });
  });

  it('leaves every entry as it is, what cannot be used included, and names only what it filled', () => {
    const given = {
      csp: 'Ours',
      meeting: { date: 'soon', minutes: 'long' },
      agenda: { 'annual-assessment': { note: 'In May' } },
      ownItems: [{ title: 'Mine' }],
    };
    const { facts, paths } = taken(given);
    expect(facts).toMatchObject(given);
    expect(paths).toEqual([...['service', 'repository', 'meeting.start', 'meeting.place', 'agenda.questions']]);
    expect(taken(facts).paths).toEqual([]);
    expect(taken({}, {}).paths).toEqual([]);
  });

  it('is given back, except for what was changed since then', () => {
    const filled = taken({ month: '2026-11', csp: 'Ours' });
    const changed = { ...(filled.facts as object), repository: 'A trust center' };
    // Groups stay as they do where a person empties each field.
    const before = { month: '2026-11', csp: 'Ours', meeting: {}, agenda: {} };
    expect(withoutTaken(filled.facts, filled)).toEqual(before);
    expect(withoutTaken(changed, filled)).toEqual({ ...before, repository: 'A trust center' });
  });

  it.each([
    ['the next meeting from today where the package has no month', {}, undefined, '2026-12-10'],
    ['none on a federal holiday', {}, '2027-10', undefined],
    ['none where nothing says in which week meetings begin', { every: 'two-weeks' }, '2026-11', undefined],
    ['one every two weeks from its first day', { every: 'two-weeks', from: '2026-11-05' }, '2026-11', '2026-12-03'],
    ['one of a quarter', { every: 'quarter', from: '2026-09-01' }, '2026-12', '2027-03-11'],
  ])('has a day: %s', (_, more, month, day) => {
    const schedule = { ...charter.schedule, ...more } as CharterFacts['schedule'];
    const { facts } = withCharter({}, { schedule }, month === undefined ? undefined : readMonth(month), asOf);
    expect((facts as { meeting: { date?: string } }).meeting.date).toBe(day);
  });
});
