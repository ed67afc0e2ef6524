import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar/days.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import type { CalendarEntry } from '../../src/domain/calendar-entries/calendar-entries.ts';

/* Dates of all kinds for a calendar, with hostile texts. */

const pieces = [
  ...['a', 'ATO', 'é', '世界', '🙂', '👩🏽‍💻', 'POA&M', 'שלום', '\u202e', 'e\u0301', ' ', '\u00a0', '\ufeff'],
  ...[';', ',', '\\', '\\n', '\\N', ':', '"', '^', '=', '\r\n', '\n', '\r', '\t', '\u2028', '\u0085', '\v'],
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u009f', '\ud800', '\udc00', '\uffff', '{title}', '$&', '<b>'],
  ...['END:VEVENT', '\r\nEND:VCALENDAR\r\n', '\nBEGIN:VALARM\r\n', 'x'.repeat(80), '🙂'.repeat(30), 'é'.repeat(74)],
];
/** A text with marks, letters of several units, line breaks and control characters. */
export const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));

/** Days on which clocks change, years turn or leap, the first and last days that are read, and any other. */
const anyDate = fc
  .oneof(
    fc.constantFrom(
      ...['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02', '2026-12-31'],
      ...['2027-01-01', '2028-02-28', '2028-02-29', '1990-01-01', '2199-11-30'],
    ),
    fc.integer({ min: 0, max: 70_000 }).map((days) => addDays(plainDate('2000-01-01'), days)),
  )
  .map(plainDate);

const shared = {
  title: anyText.map((text) => `T${text}`),
  text: fc.option(anyText, { nil: undefined }),
  page: fc.constantFrom(undefined, 'tools/escalation/', 'guide/monthly-meeting/'),
  // The program that reads them back takes a comma behind a backslash for part of a name, even behind an escaped one.
  categories: fc.option(
    fc.array(
      anyText.map((text) => text.replaceAll('\\', '')),
      { maxLength: 3 },
    ),
    {
      nil: undefined,
    },
  ),
  reminder: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
};

/** Leaves out what is undefined, as the types want it. */
const given = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

const anyDay = fc.record({ kind: fc.constant('day' as const), date: anyDate, ...shared });
const anyPeriod = fc
  .record({ kind: fc.constant('period' as const), first: anyDate, length: fc.integer({ min: 0, max: 400 }), ...shared })
  .map(({ length, ...period }) => ({ ...period, last: addDays(period.first, period.first > '2198' ? 0 : length) }));
const anyMeeting = fc
  .record({
    kind: fc.constant('meeting' as const),
    date: anyDate,
    from: fc.integer({ min: 5 * 60, max: 23 * 60 + 58 }),
    minutes: fc.integer({ min: 1, max: 300 }),
    place: fc.option(anyText, { nil: undefined }),
    ...shared,
  })
  .map(({ from, minutes, ...meeting }) => ({
    ...meeting,
    start: `${String(Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}`,
    minutes: Math.min(minutes, 24 * 60 - 1 - from),
  }));

/** Entries of all kinds, each with an id of its own. */
export const anyEntries: fc.Arbitrary<CalendarEntry[]> = fc
  .array(fc.oneof(anyDay, anyPeriod, anyMeeting), { maxLength: 5 })
  .map((entries) => entries.map((entry, index) => given({ ...entry, id: `entry ${index}` }) as CalendarEntry));
