import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryTable } from '../../../src/domain/calendar-entries/entry-table.ts';
import { charterDates } from '../../../src/domain/charter/dates.ts';
import type { CharterFacts, Schedule } from '../../../src/domain/charter/facts.ts';
import { writeCalendar } from '../../../src/formats/calendar/write-calendar.ts';
import { charterWords as words } from '../../../src/tools/charter/words/papers.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';

const asOf = plainDate('2026-09-01');
const schedule: Schedule = {
  ...{ every: 'month', week: 'second', weekday: 'wednesday', from: plainDate('2026-09-01') },
  ...{ start: '13:00', minutes: 60, place: 'Room 1' },
};
const facts: CharterFacts = {
  service: 'Example Offering',
  schedule,
  matters: [{ title: 'DR 7', followUp: plainDate('2026-11-12') }, { title: 'No day yet' }],
};
const dates = (given: CharterFacts) => charterDates('Charter', given, words, asOf);
const written = (given: CharterFacts) =>
  writeCalendar(dates(given), { moment: '2026-11-30T09:00:00-05:00', home: 'https://example.gov/docs/' });

describe('the dates of a charter', () => {
  it('are read back from a calendar file: the recurring meeting at its hour in any season, and the comment period', async () => {
    const file = await written(facts);
    expect(calendarFileFaults(file)).toEqual([]);
    const { entries } = readCalendar(file);
    const [meeting, period] = entries;
    expect(entries).toHaveLength(2);
    expect(meeting).toMatchObject({
      start: '2026-09-09T13:00:00',
      end: '2026-09-09T14:00:00',
      zone: 'America/New_York',
      place: 'Room 1',
    });
    expect(meeting?.meetings).toHaveLength(11);
    expect(meeting?.meetings.some(({ local }) => local.startsWith('2026-11-11'))).toBe(false);
    expect(meeting?.meetings[1]).toEqual({ local: '2026-10-14T13:00:00', utc: '2026-10-14T17:00:00.000Z' });
    expect(meeting?.meetings[2]).toEqual({ local: '2026-12-09T13:00:00', utc: '2026-12-09T18:00:00.000Z' });
    expect(meeting?.text).toContain('November 11, 2026 (Veterans Day)');
    // The last day is included, so the entry ends with the day after it.
    expect(period).toMatchObject({ start: '2026-11-12', end: '2026-11-27' });
  });

  it('say every two weeks, and name each meeting of a quarter', async () => {
    const two = readCalendar(await written({ schedule: { ...schedule, every: 'two-weeks' } })).entries[0];
    expect(two?.meetings.slice(0, 2).map(({ local }) => local)).toEqual(['2026-09-02T13:00:00', '2026-09-16T13:00:00']);
    const quarter = readCalendar(await written({ schedule: { ...schedule, every: 'quarter' } })).entries;
    expect(quarter.map(({ start }) => start).slice(0, 2)).toEqual(['2026-09-09T13:00:00', '2026-12-09T13:00:00']);
    expect(new Set(quarter.map(({ uid }) => uid)).size).toBe(12);
  });

  it('have no meeting on a federal holiday, the first one included, and say what the group does then', async () => {
    const onHoliday = { ...schedule, from: asOf, week: 'last', weekday: 'friday', holidays: 'A week later' } as const;
    for (const every of ['month', 'two-weeks', 'quarter'] as const) {
      const from = every === 'two-weeks' ? '2026-12-11' : '2026-12-01';
      const { entries } = readCalendar(await written({ schedule: { ...onHoliday, every, from: plainDate(from) } }));
      const held = entries.flatMap(({ start, meetings }) => [start, ...meetings.map(({ local }) => local)]);
      expect(held.filter((one) => one.startsWith('2026-12-25'))).toEqual([]);
      expect(held.some((one) => one > '2027-03')).toBe(true);
      expect(entries[0]?.text).toContain('December 25, 2026 (Christmas Day)');
      expect(entries[0]?.text).toContain('If the day is a federal holiday: A week later');
    }
  });

  it('have the day of each upload, on the last day of a short month for day 31', () => {
    const { entries } = dates({ schedule, upload: { rule: 'day-of-month', day: 31 } });
    const uploads = entries.flatMap((entry) => (entry.kind === 'day' ? [entry.date] : []));
    expect(uploads).toHaveLength(12);
    expect(uploads).toContain('2027-02-28');
    const before = dates({ schedule, upload: { rule: 'before-meeting' } }).entries;
    expect(before.flatMap((entry) => (entry.kind === 'day' ? [entry.date] : []))[0]).toBe('2026-09-02');
  });

  it.each([
    { what: 'without a length', minutes: undefined },
    { what: 'that ends after midnight', start: '23:30' },
    { what: 'in the night', start: '04:00' },
  ])('have a meeting $what as whole days', ({ what, ...more }) => {
    const { entries } = dates({ schedule: { ...schedule, ...more } });
    expect(entries, what).toHaveLength(11);
    expect(entries.every(({ kind }) => kind === 'day')).toBe(true);
  });

  it('are none for an empty charter, and none for a period that ends before it begins', () => {
    expect(dates({}).entries).toEqual([]);
    const wrong = { followUp: plainDate('2026-11-12'), last: plainDate('2026-11-11') };
    expect(dates({ matters: [wrong] }).entries).toEqual([]);
  });

  it('say the same as a table', () => {
    const { columns, rows } = entryTable(dates(facts).entries);
    expect(columns).toContain('Repeats');
    expect(rows[0]).toContain('second Wednesday of each month, 11 meetings, not on November 11, 2026');
  });
});
