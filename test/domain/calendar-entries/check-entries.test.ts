import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { CalendarEntry, MeetingEntry } from '../../../src/domain/calendar-entries/calendar-entries.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { entryTable } from '../../../src/domain/calendar-entries/entry-table.ts';
import { anyEntries } from '../../support/any-entry.ts';

const date = plainDate('2026-12-01');
const day: CalendarEntry = { kind: 'day', id: 'd', title: 'Answer', date };
const meeting: MeetingEntry = { kind: 'meeting', id: 'm', title: 'Meeting', date, start: '13:00', minutes: 60 };
const period: CalendarEntry = {
  kind: 'period',
  id: 'p',
  title: 'Comments',
  first: date,
  last: plainDate('2026-12-14'),
};

describe('entries for a calendar', () => {
  it.each<[says: string, entry: object]>([
    ['“Answer” cannot go into a calendar. It has no date. Enter one.', { ...day, date: undefined }],
    ['There is no February 30, 2027: that month has 28 days.', { ...day, date: '2027-02-30' }],
    ['An entry cannot go into a calendar. It has no title. Give it one.', { ...day, title: ' ' }],
    ['It ends on November 30, 2026, before it starts on December 1, 2026.', { ...period, last: '2026-11-30' }],
    ['“04:59” is not a start time. Enter an Eastern time from 05:00 on', { ...meeting, start: '04:59' }],
    ['“9:00” is not a start time.', { ...meeting, start: '9:00' }],
    ['It cannot last 0 minutes.', { ...meeting, minutes: 0 }],
    ['It starts at 23:00 and lasts 60 minutes, past midnight.', { ...meeting, start: '23:00' }],
    ['a whole number of days before it, from 1 to 60', { ...day, reminder: 61 }],
    ['a whole number of days before it, from 1 to 60', { ...day, reminder: 0 }],
    ['Enter a whole number of weeks.', { ...meeting, repeats: { every: 'weeks', weeks: 0, count: 2 } }],
    ['Enter a whole number of meetings.', { ...meeting, repeats: { every: 'weeks', weeks: 1, count: 0 } }],
    ['It ends on November 30, 2026', { ...meeting, repeats: { every: 'weeks', weeks: 1, until: '2026-11-30' } }],
    [
      'It leaves out a day that is not after its first day',
      { ...meeting, repeats: { every: 'weeks', weeks: 1, count: 2, except: [meeting.date] } },
    ],
    ['“2026-13-01” is not a date.', { ...meeting, repeats: { every: 'weeks', weeks: 1, until: '2026-13-01' } }],
    [
      'Its first day, December 1, 2026, does not follow its own rule.',
      { ...meeting, repeats: { every: 'month', nth: 3, weekday: 2, count: 2 } },
    ],
    ['does not follow its own rule', { ...meeting, repeats: { every: 'month', nth: 'last', weekday: 2, count: 2 } }],
  ])('are refused with what is wrong: %s', (says, entry) => {
    const faults = entryFaults([entry as CalendarEntry]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
  });

  it('are refused where two have one ID', () => {
    expect(entryFaults([day, { ...period, id: 'd' }])).toEqual([
      '“Comments” cannot go into a calendar. Another entry has the same ID. Give each entry an ID of its own.',
    ]);
  });

  it('are taken with every date, time, length and reminder within bounds', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(entryFaults(entries)).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
    const last = { every: 'month', nth: 'last', weekday: 2, count: 24 } as const;
    expect(entryFaults([{ ...meeting, date: plainDate('2026-12-29'), repeats: last }])).toEqual([]);
    expect(entryFaults([{ ...meeting, start: '05:00', minutes: 18 * 60 + 59 }])).toEqual([]);
  });
});

describe('the same entries as a table', () => {
  it('stand from early to late, in the columns that they need', () => {
    expect(entryTable([period, { ...day, id: 'x', date: plainDate('2026-11-30'), text: 'CSP' }])).toEqual({
      columns: ['Date', 'Last day', 'What', 'Details'],
      rows: [
        ['2026-11-30', '', 'Answer', 'CSP'],
        ['2026-12-01', '2026-12-14', 'Comments', ''],
      ],
    });
    const monthly = { every: 'month', nth: 1, weekday: 2, count: 12 } as const;
    expect(entryTable([{ ...meeting, place: 'Online', repeats: monthly }])).toEqual({
      columns: ['Date', 'Start (Eastern time)', 'Minutes', 'Repeats', 'What', 'Where'],
      rows: [['2026-12-01', '13:00', '60', 'first Tuesday of each month, 12 meetings', 'Meeting', 'Online']],
    });
    const weekly = { every: 'weeks', weeks: 2, until: plainDate('2027-01-12') } as const;
    expect(entryTable([{ ...meeting, repeats: weekly }]).rows[0]?.[3]).toBe('every 2 weeks, until January 12, 2027');
    const left = { ...weekly, except: [plainDate('2026-12-29')] };
    expect(entryTable([{ ...meeting, repeats: left }]).rows[0]?.[3]).toMatch(/2027, not on December 29, 2026$/);
    const counted = { every: 'weeks', weeks: 2, count: 4, except: left.except } as const;
    expect(entryTable([{ ...meeting, repeats: counted }]).rows[0]?.[3]).toMatch(/^every 2 weeks, 3 meetings, not on/);
  });
});
