import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, weekdayOf } from '../../../src/domain/calendar/days.ts';
import { datePartsOf, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { meetingIntervals, weekdays, weeksOfMonth } from '../../../src/domain/charter/facts.ts';
import { comingMeetings, onHolidays, shortestLead, uploadDay } from '../../../src/domain/charter/meeting-days.ts';
import { anyDay } from './arbitrary-charter.ts';

const asOf = plainDate('2026-11-30');
const from = (day: string) => plainDate(day);

describe('the coming meetings', () => {
  it.each([
    {
      given: { every: 'month', week: 'second', weekday: 'wednesday', from: from('2026-12-09') },
      expect: ['2026-12-09', '2027-01-13', '2027-02-10'],
    },
    {
      given: { every: 'month', week: 'second', weekday: 'wednesday', from: from('2026-12-10') },
      expect: ['2027-01-13', '2027-02-10', '2027-03-10'],
    },
    {
      given: { every: 'month', week: 'last', weekday: 'thursday' },
      expect: ['2026-12-31', '2027-01-28', '2027-02-25'],
    },
    {
      given: { every: 'quarter', week: 'first', weekday: 'tuesday', from: from('2026-12-31') },
      expect: ['2027-01-05', '2027-04-06', '2027-07-06'],
    },
    {
      given: { every: 'two-weeks', weekday: 'tuesday', week: 'last' },
      expect: ['2026-12-01', '2026-12-15', '2026-12-29'],
    },
    { given: { every: 'two-weeks', weekday: 'monday' }, expect: ['2026-11-30', '2026-12-14', '2026-12-28'] },
    // A first day that is past: the rule goes on from it, and what is over is left out.
    {
      given: { every: 'quarter', week: 'first', weekday: 'tuesday', from: from('2026-08-31') },
      expect: ['2026-12-01', '2027-03-02', '2027-06-01'],
    },
    {
      given: { every: 'two-weeks', weekday: 'monday', from: from('2026-11-17') },
      expect: ['2026-12-07', '2026-12-21', '2027-01-04'],
    },
    {
      given: { every: 'two-weeks', weekday: 'monday', from: from('2026-11-15') },
      expect: ['2026-11-30', '2026-12-14', '2026-12-28'],
    },
    { given: { every: 'month', weekday: 'monday' }, expect: [] },
    { given: { every: 'month', week: 'first' }, expect: [] },
    { given: { weekday: 'monday', week: 'first' }, expect: [] },
    {
      given: { every: 'month', week: 'last', weekday: 'friday', from: from('2199-11-01') },
      expect: ['2199-11-29', '2199-12-27'],
    },
    { given: { every: 'two-weeks', weekday: 'tuesday', from: from('2199-12-31') }, expect: ['2199-12-31'] },
  ] as const)('of $given are $expect', ({ given, expect: days }) => {
    expect(comingMeetings(given, asOf, 3)).toEqual(days);
  });

  it('are on their weekday and in their week, none before the first day, as far apart as chosen', () => {
    const rule = fc.record({
      every: fc.constantFrom(...meetingIntervals),
      week: fc.constantFrom(...weeksOfMonth),
      weekday: fc.constantFrom(...weekdays),
      from: anyDay,
    });
    fc.assert(
      fc.property(rule, (schedule) => {
        const days = comingMeetings(schedule, asOf, 12);
        const month = (day: (typeof days)[number]) => datePartsOf(day).year * 12 + datePartsOf(day).month;
        for (const [index, day] of days.entries()) {
          expect(day >= schedule.from && day >= asOf).toBe(true);
          expect(weekdays[weekdayOf(day)]).toBe(schedule.weekday);
          const before = days[index - 1];
          if (before === undefined) continue;
          if (schedule.every === 'two-weeks') expect(daysBetween(before, day)).toBe(14);
          else expect(month(day) - month(before)).toBe(schedule.every === 'month' ? 1 : 3);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('on a federal holiday are found with its name', () => {
    const days = comingMeetings(
      { every: 'month', week: 'second', weekday: 'wednesday', from: from('2026-09-01') },
      plainDate('2026-09-01'),
      12,
    );
    expect(onHolidays(days).map(({ day, holiday }) => [day, holiday.name])).toEqual([['2026-11-11', 'Veterans Day']]);
  });
});

describe('the day of the upload', () => {
  const meeting = plainDate('2027-03-10');
  it.each([
    { upload: undefined, expect: undefined },
    { upload: {}, expect: undefined },
    { upload: { rule: 'before-meeting' }, expect: '2027-03-03' },
    { upload: { rule: 'before-meeting', days: 0 }, expect: '2027-03-10' },
    { upload: { rule: 'before-meeting', days: 10 }, expect: '2027-02-28' },
    { upload: { rule: 'day-of-month' }, expect: undefined },
    { upload: { rule: 'day-of-month', day: 1 }, expect: '2027-03-01' },
    { upload: { rule: 'day-of-month', day: 10 }, expect: '2027-03-10' },
    { upload: { rule: 'day-of-month', day: 11 }, expect: '2027-02-11' },
    // February has no day 31: its last day counts.
    { upload: { rule: 'day-of-month', day: 31 }, expect: '2027-02-28' },
  ] as const)('by $upload is $expect', ({ upload, expect: day }) => {
    expect(uploadDay(upload, meeting)).toBe(day);
  });

  it('leaves the shortest time before the meeting that comes soonest after it', () => {
    const days = comingMeetings({ every: 'month', week: 'second', weekday: 'wednesday' }, asOf, 12);
    const found = shortestLead({ rule: 'day-of-month', day: 5 }, days);
    expect(found).toEqual({ meeting: '2027-09-08', upload: '2027-09-05', days: 3 });
    expect(shortestLead({ rule: 'day-of-month', day: 5 }, [])).toBeUndefined();
    expect(shortestLead(undefined, days)).toBeUndefined();
  });
});
