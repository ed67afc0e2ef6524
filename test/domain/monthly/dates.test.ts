import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { calendarYears, type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { monthDates } from '../../../src/domain/monthly/dates.ts';
import type { MonthlyFacts, MonthMeeting, PlainMonth } from '../../../src/domain/monthly/facts.ts';
import { writeCalendar } from '../../../src/formats/calendar/write-calendar.ts';
import { paperWords as words } from '../../../src/tools/monthly/words/papers.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';

const meeting: MonthMeeting = {
  ...{ date: plainDate('2026-11-12'), start: '13:00', minutes: 60, place: 'Room 1' },
  followUpSent: plainDate('2026-11-13'),
};
const facts: MonthlyFacts = {
  month: '2026-10' as PlainMonth,
  service: 'Example Offering',
  repository: 'https://repository.example/folder',
  meeting,
};
const written = (month: MonthlyFacts) =>
  writeCalendar(monthDates('Work', month, words), {
    moment: '2026-11-30T09:00:00-05:00',
    home: 'https://example.gov/docs/',
  });
const entriesOf = (more: Partial<MonthMeeting>) =>
  monthDates('Work', { ...facts, meeting: { ...meeting, ...more } }, words).entries;

describe('the dates of a month', () => {
  it('are read back from a calendar file: the upload a week before, the meeting, two weeks for comments', async () => {
    const text = await written(facts);
    expect(calendarFileFaults(text)).toEqual([]);
    const { entries } = readCalendar(text);
    expect(entries.map(({ start, end, zone, place }) => ({ start, end, zone, place }))).toEqual([
      { start: '2026-11-05', end: '2026-11-06', zone: undefined, place: null },
      { start: '2026-11-12T13:00:00', end: '2026-11-12T14:00:00', zone: 'America/New_York', place: 'Room 1' },
      // The last day is included, so the entry ends with the day after it.
      { start: '2026-11-13', end: '2026-11-28', zone: undefined, place: null },
    ]);
    expect(entries[2]?.text).toContain(`until November 27, 2026`);
    expect(addDays(plainDate('2026-11-13'), 14)).toBe('2026-11-27');
    expect(entries[0]?.text).toContain('https://repository.example/folder');
  });

  it('are those that were given, and none for an empty package', () => {
    expect(monthDates('Work', {}, words).entries).toEqual([]);
    expect(monthDates('Work', { meeting: { start: '13:00', minutes: 60 } }, words).entries).toEqual([]);
    expect(entriesOf({ followUpSent: undefined }).map(({ id }) => id)).toEqual(['upload', 'meeting']);
    expect(entriesOf({ date: undefined }).map(({ id }) => id)).toEqual(['comment-period']);
  });

  it.each([
    { what: 'without a length', minutes: undefined },
    { what: 'that ends after midnight', start: '23:30' },
    { what: 'in the night', start: '04:00' },
    { what: 'longer than a day', minutes: 3000 },
  ])('have a meeting $what as a whole day, with its time in words', ({ what, ...more }) => {
    const [, entry] = entriesOf(more);
    expect(entry, what).toMatchObject({ kind: 'day', date: '2026-11-12' });
    expect(entry?.text).toMatch(/^When: November 12, 2026, \d+:\d\d [ap]\.m\. Eastern time\nWhere: Room 1\n/);
  });

  it('can all be written, whatever was entered', async () => {
    const day = fc
      .integer({ min: 0, max: 76_700 })
      .map((days) => addDays(plainDate('1990-01-01'), days) as PlainDate)
      .filter((one) => Number(one.slice(0, 4)) <= calendarYears.last);
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\u0000', '\r\nEND:VEVENT', ' '),
    );
    const anyMeeting = fc.record(
      {
        date: fc.oneof(day, fc.constantFrom(plainDate('1990-01-03'), plainDate('2199-12-31'))),
        start: fc
          .tuple(fc.nat(23), fc.nat(59))
          .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
        minutes: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1_000_000 })),
        place: anyText,
        followUpSent: fc.oneof(day, fc.constant(plainDate('2199-12-31'))),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anyMeeting, anyText, anyText, async (given, service, repository) => {
        const month = { service, repository, meeting: given };
        const { entries } = monthDates(service, month, words);
        expect(entryFaults(entries)).toEqual([]);
        if (entries.length > 0) expect(calendarFileFaults(await written(month))).toEqual([]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
