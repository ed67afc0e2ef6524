import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import {
  type CalendarDocument,
  type CalendarEntry,
  daysOf,
  type MeetingEntry,
  minutesOf,
} from '../../../src/domain/calendar-entries/calendar-entries.ts';
import { writeCalendar } from '../../../src/formats/calendar/write-calendar.ts';
import { anyEntries, anyText } from '../../support/any-entry.ts';
import { calendarFileFaults, type ReadEntry, readCalendar } from '../../support/calendar-reader.ts';
import { expectSame } from '../../support/expect-same.ts';

const setting = { moment: '2026-11-30T09:00:00-05:00', home: 'https://example.gov/docs/' };
const documentOf = (entries: readonly CalendarEntry[], title = 'The work'): CalendarDocument => ({
  title,
  source: ['escalation', title],
  entries,
});
const write = (entries: readonly CalendarEntry[], title?: string) => writeCalendar(documentOf(entries, title), setting);
const read = async (...entries: readonly CalendarEntry[]) => readCalendar(await write(entries)).entries;

const date = plainDate('2026-12-01');
const day = (more: Partial<CalendarEntry> = {}) =>
  ({ kind: 'day', id: 'answer', title: 'Last day', date, ...more }) as CalendarEntry;
const meeting: MeetingEntry = { kind: 'meeting', id: 'm', title: 'Meeting', date, start: '13:00', minutes: 60 };

/** The lines of a text that a calendar can hold. */
const lines = (text: string) =>
  text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      [...line]
        .filter((letter) => letter === '\t' || !/[\p{Cc}\p{Cs}\uffff]/u.test(letter))
        .map((letter) => (letter === '\t' ? ' ' : letter))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '');
const line = (text: string) => lines(text).join(' ');

/** What a reader has to find of an entry, but for its UID and its sequence. */
function expected(entry: CalendarEntry): Omit<ReadEntry, 'uid' | 'sequence' | 'meetings'> {
  const { first, last } = daysOf(entry);
  const link = entry.page === undefined ? null : `https://example.gov/docs/${entry.page}`;
  const text = [...lines(entry.text ?? ''), ...(link === null ? [] : [link])].join('\n');
  const isMeeting = entry.kind === 'meeting';
  const time = (minutes: number) =>
    `${first}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
  const from = isMeeting ? (minutesOf(entry.start) ?? Number.NaN) : 0;
  return {
    title: line(entry.title),
    text: text === '' ? null : text,
    place: isMeeting ? line(entry.place ?? '') || null : null,
    start: isMeeting ? time(from) : first,
    end: isMeeting ? time(from + entry.minutes) : addDays(last, 1),
    zone: isMeeting ? 'America/New_York' : undefined,
    link,
    categories: (entry.categories ?? []).map(line).filter((name) => name !== ''),
    reminders: entry.reminder === undefined ? [] : [reminderText(entry.reminder, isMeeting)],
  };
}

/** Whole days remind at nine in the morning, meetings at their own time of day. */
function reminderText(days: number, isMeeting: boolean): string {
  if (isMeeting) return `-P${days}D`;
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

describe('dates as a calendar file', () => {
  it('are the same dates in another program, whatever their texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, anyText, async (entries, title) => {
        const text = await write(entries, title);
        expectSame(calendarFileFaults(text), []);
        const found = readCalendar(text);
        const own = found.entries.map(({ uid, sequence, meetings, ...entry }) => entry);
        expectSame(own, entries.map(expected));
        // For a single date, Outlook would make a calendar of its own.
        expect(found.name ?? '').toBe(entries.length > 1 ? line(title).replace(/\s*[\\;,]+/g, '') : '');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('end whole days the day after, over the ends of months, years, and leap days', async () => {
    const ends = [
      ['2026-12-31', '2027-01-01'],
      ['2028-02-28', '2028-02-29'],
      ['2028-02-29', '2028-03-01'],
      ['2026-03-08', '2026-03-09'],
      ['2026-11-01', '2026-11-02'],
    ];
    for (const [on, end] of ends) {
      const [entry] = await read(day({ date: plainDate(on ?? '') } as Partial<CalendarEntry>));
      expect([entry?.start, entry?.end]).toEqual([on, end]);
    }
    const period = { kind: 'period', id: 'p', title: 'Comments', first: date, last: plainDate('2026-12-14') } as const;
    expect(await read(period)).toMatchObject([{ start: '2026-12-01', end: '2026-12-15' }]);
  });

  it('keep their UIDs when dates and texts change, and have a higher sequence in a later file', async () => {
    const before = await read(day(), meeting);
    const changed = [day({ date: plainDate('2026-12-09'), title: 'Moved' } as Partial<CalendarEntry>), meeting];
    const later = { ...setting, moment: '2026-11-30T09:01:00-05:00' };
    const after = readCalendar(await writeCalendar(documentOf(changed), later)).entries;
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    for (const [index, { sequence }] of after.entries()) expect(sequence).toBeGreaterThan(before[index]?.sequence ?? 0);
    expect(await write([day(), meeting])).toBe(await write([day(), meeting]));
  });

  it('have other UIDs in other work', async () => {
    const uids = await Promise.all(
      [['a', 'b'], ['a,b'], ['ab'], ['a', 'b', '']].map(async (source) => {
        const { entries } = readCalendar(await writeCalendar({ ...documentOf([day()]), source }, setting));
        return entries[0]?.uid;
      }),
    );
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('stamp the moment of writing in UTC, and describe the time zone once, where a meeting is', async () => {
    const days = await write([day()]);
    expect(days).toContain('\r\nDTSTAMP:20261130T140000Z\r\n');
    expect(days).not.toContain('VTIMEZONE');
    const meetings = await write([meeting, { ...meeting, id: 'other' }, day()]);
    expect(meetings.split('BEGIN:VTIMEZONE\r\n')).toHaveLength(2);
    expect(meetings).toContain('\r\nDTSTART;TZID=America/New_York:20261201T130000\r\n');
    expect(calendarFileFaults(meetings)).toEqual([]);
  });

  it('are not written where something is wrong with them', async () => {
    const faulty = [
      { ...day(), date: undefined as never },
      { ...meeting, start: '25:00' },
    ];
    await expect(write(faulty)).rejects.toThrow(/“Last day” cannot go into a calendar. It has no date.*“25:00”/);
  });
});

describe('a meeting that recurs', () => {
  const recurring = async (more: Partial<MeetingEntry>) => {
    const text = await write([{ ...meeting, ...more }]);
    expect(calendarFileFaults(text)).toEqual([]);
    return readCalendar(text).entries[0]?.meetings ?? [];
  };

  it('is at the same local time on both sides of a clock change', async () => {
    const third = { every: 'month', nth: 3, weekday: 3 } as const;
    const found = await recurring({ date: plainDate('2026-01-21'), repeats: { ...third, count: 12 } });
    expect(found.map(({ local }) => local)).toEqual([
      ...['2026-01-21T13:00:00', '2026-02-18T13:00:00', '2026-03-18T13:00:00', '2026-04-15T13:00:00'],
      ...['2026-05-20T13:00:00', '2026-06-17T13:00:00', '2026-07-15T13:00:00', '2026-08-19T13:00:00'],
      ...['2026-09-16T13:00:00', '2026-10-21T13:00:00', '2026-11-18T13:00:00', '2026-12-16T13:00:00'],
    ]);
    const hours = found.map(({ utc }) => utc.slice(11, 16));
    expect(hours).toEqual([...Array(2).fill('18:00'), ...Array(8).fill('17:00'), ...Array(2).fill('18:00')]);
  });

  it('leaves out single days, on both sides of a clock change', async () => {
    const except = ['2026-10-13', '2026-11-10', '2026-12-08'].map((one) => plainDate(one));
    const weekly = { every: 'weeks', weeks: 1, count: 12, except } as const;
    const found = await recurring({ date: plainDate('2026-09-29'), start: '09:30', repeats: weekly });
    expect(found.map(({ local }) => local)).toEqual(
      [0, 7, 21, 28, 35, 49, 56, 63, 77].map((days) => `${addDays(plainDate('2026-09-29'), days)}T09:30:00`),
    );
  });

  it('takes place on its last day, whatever the hour, and not after it', async () => {
    const every = { every: 'weeks', weeks: 1 } as const;
    for (const [first, start] of [
      ['2026-02-22', '05:00'],
      ['2026-02-22', '22:59'],
      ['2026-10-18', '05:00'],
      ['2026-10-18', '22:59'],
    ] as const) {
      const until = addDays(plainDate(first), 14);
      const found = await recurring({ date: plainDate(first), start, repeats: { ...every, until } });
      expect(found.map(({ local }) => local)).toEqual(
        [0, 7, 14].map((days) => `${addDays(plainDate(first), days)}T${start}:00`),
      );
      const short = await recurring({
        date: plainDate(first),
        start,
        repeats: { ...every, until: addDays(until, -1) },
      });
      expect(short).toHaveLength(2);
    }
  });

  it('can be every other week, or on the last such weekday of each month', async () => {
    const weeks = await recurring({ repeats: { every: 'weeks', weeks: 2, count: 3 } });
    expect(weeks.map(({ local }) => local.slice(0, 10))).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
    const last = { every: 'month', nth: 'last', weekday: 2 } as const;
    const months = await recurring({ date: plainDate('2026-12-29'), repeats: { ...last, count: 3 } });
    expect(months.map(({ local }) => local.slice(0, 10))).toEqual(['2026-12-29', '2027-01-26', '2027-02-23']);
  });
});

describe('the check of calendar files', () => {
  it('finds what another program lets pass', async () => {
    const text = await write([day({ reminder: 1 }), meeting]);
    const faultsOf = (from: string | RegExp, to: string) => {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      return calendarFileFaults(changed).length;
    };
    expect(calendarFileFaults(text)).toEqual([]);
    expect(faultsOf(/\r\n$/, '')).toBeGreaterThan(0);
    expect(faultsOf('VERSION:2.0\r\n', 'VERSION:2.0\n')).toBeGreaterThan(0);
    expect(faultsOf('SUMMARY:Last day', `SUMMARY:${'é'.repeat(40)}`)).toBeGreaterThan(0);
    expect(faultsOf('SUMMARY:Last day', 'SUMMARY:Last, day')).toBeGreaterThan(0);
    expect(faultsOf('SUMMARY:Last day', 'SUMMARY:Last\u0007day')).toBeGreaterThan(0);
    expect(faultsOf('END:VALARM', 'END:VEVENT')).toBeGreaterThan(0);
    expect(faultsOf(/(SUMMARY:Last day\r\n)(.*?END:VALARM\r\n)/s, '$2$1')).toBeGreaterThan(0);
    expect(faultsOf(/DTSTAMP:(\d+T\d+)Z/, 'DTSTAMP:$1')).toBeGreaterThan(0);
    expect(faultsOf('DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:2026-12-01')).toBeGreaterThan(0);
    expect(faultsOf('TZID:America/New_York', 'TZID:US/Eastern')).toBeGreaterThan(0);
    expect(faultsOf(/UID:.*?\r\n/, '')).toBeGreaterThan(0);
    expect(faultsOf('METHOD:PUBLISH', 'METHOD:REQUEST')).toBeGreaterThan(0);
  });
});
