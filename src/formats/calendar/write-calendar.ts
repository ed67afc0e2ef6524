import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../domain/calendar/days.ts';
import {
  type CalendarDocument,
  type CalendarEntry,
  daysOf,
  type MeetingEntry,
  meetingZone,
  minutesOf,
  type Recurrence,
} from '../../domain/calendar-entries/calendar-entries.ts';
import { entryFaults } from '../../domain/calendar-entries/check-entries.ts';
import { linesOf } from '../text-lines.ts';
import { xmlText } from '../xml-text.ts';
import { entryUid } from './entry-uid.ts';

/** Surroundings of a calendar file. */
export interface CalendarSetting {
  /** The moment of writing, as in a work document. A program that has an entry takes the one written later. */
  readonly moment: string;
  /** The address of the home page, for links to its pages. */
  readonly home: string;
}

type EasternTime = typeof import('./eastern-time.ts');

/**
 * Dates as the text of a calendar file: RFC 5545, with lines of at most 75 octets and CRLF behind each. An entry keeps its
 * UID from file to file, and its SEQUENCE rises with the minutes.
 * @throws RangeError where entries cannot be written, with what {@link entryFaults} says of them.
 */
export async function writeCalendar(
  { title, source, entries }: CalendarDocument,
  setting: CalendarSetting,
): Promise<string> {
  const faults = entryFaults(entries);
  if (faults.length > 0) throw new RangeError(faults.join(' '));
  const eastern = entries.some(({ kind }) => kind === 'meeting') ? await import('./eastern-time.ts') : undefined;
  const calendar = ical({
    prodId: { company: 'Agency Authorization Playbook', product: 'Interactive edition', language: 'EN' },
    // With any other method, Outlook takes the first entry alone.
    method: ICalCalendarMethod.PUBLISH,
    // With a name here, the times that have to be in UTC would lose their Z.
    timezone: { name: null, generator: (zone) => eastern?.zoneBlock(zone) ?? null },
    // For a single entry, Outlook would make a calendar of its own.
    ...(entries.length > 1 ? { name: unmarked(oneLine(title)) } : {}),
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entryUid([...source, entry.id]),
      sequence: sequenceAt(setting.moment),
      stamp: new Date(setting.moment),
      ...timesOf(entry, eastern),
      ...wordsOf(entry, setting.home),
      ...reminderOf(entry),
    });
  }
  return `${alarmsLast(calendar.toString())}\r\n`;
}

/** The days of an entry: the end of whole days is the day after the last one. Whole days leave their reader free. */
function timesOf(entry: CalendarEntry, eastern: EasternTime | undefined): ICalEventData {
  if (entry.kind === 'meeting') return meetingTimes(entry, eastern);
  const { first, last } = daysOf(entry);
  return {
    start: first,
    end: addDays(last, 1),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** The times of a meeting as texts without a zone: a `Date` would be moved by the clock of the computer. */
function meetingTimes({ date, start, minutes, place, repeats }: MeetingEntry, eastern?: EasternTime): ICalEventData {
  const end = (minutesOf(start) ?? 0) + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  const location = place === undefined ? '' : oneLine(place);
  return {
    start: `${date}T${start}:00`,
    end: `${date}T${two(Math.floor(end / 60))}:${two(end % 60)}:00`,
    timezone: meetingZone,
    transparency: ICalEventTransparency.OPAQUE,
    ...(repeats && eastern ? { repeating: recurrenceRule(repeats, start, eastern) } : {}),
    ...(location === '' ? {} : { location }),
  };
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The rule and the days that it leaves out as RFC 5545 has them, written here because the library would call the last day
 * UTC without converting it.
 */
function recurrenceRule(rule: Recurrence, start: string, { endOfDayInUtc }: EasternTime): string {
  const when =
    rule.every === 'month'
      ? `MONTHLY;BYDAY=${rule.nth === 'last' ? -1 : rule.nth}${days[rule.weekday]}`
      : `WEEKLY;INTERVAL=${rule.weeks}`;
  const end = 'count' in rule ? `COUNT=${rule.count}` : `UNTIL=${endOfDayInUtc(rule.until)}`;
  const left = (rule.except ?? []).map((day) => `${day.replaceAll('-', '')}T${start.replace(':', '')}00`);
  const except = left.length === 0 ? [] : [`EXDATE;TZID=${meetingZone}:${left.join(',')}`];
  return [`RRULE:FREQ=${when};${end}`, ...except].join('\n');
}

/** The texts of an entry. Not every program shows the address of an entry, so that it stands in the text as well. */
function wordsOf({ title, text = '', page, categories = [] }: CalendarEntry, home: string): Partial<ICalEventData> {
  const url = page === undefined ? undefined : new URL(page, home).href;
  const description = [...safeLines(text), ...(url === undefined ? [] : [url])].join('\n');
  const names = categories.map(oneLine).filter((name) => name !== '');
  return {
    summary: oneLine(title),
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(names.length === 0 ? {} : { categories: names.map((name) => ({ name })) }),
  };
}

/** A reminder so many days before: of whole days, at nine in the morning. */
function reminderOf({ kind, reminder }: CalendarEntry): Partial<ICalEventData> {
  if (reminder === undefined) return {};
  const hours = reminder * 24 - (kind === 'meeting' ? 0 : 9);
  return { alarms: [{ type: ICalAlarmType.display, trigger: hours * 3600 }] };
}

/** Puts reminders behind the other lines of their entry, where RFC 5545 wants them. Texts have no line like these. */
function alarmsLast(text: string): string {
  return text.replace(/^(BEGIN:VALARM\r\n.*?^END:VALARM\r\n)(.*?)(?=^END:VEVENT\r\n)/gms, '$2$1');
}

/** Minutes since the year 2020: whole, and within 31 bits for thousands of years. */
function sequenceAt(moment: string): number {
  return Math.max(0, Math.floor((Date.parse(moment) - Date.UTC(2020, 0, 1)) / 60_000));
}

/** The lines of a text, without the characters that no program may be given. */
function safeLines(text: string): string[] {
  return linesOf(text)
    .map((line) => xmlText(line).replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}

const oneLine = (text: string) => safeLines(text).join(' ');

/** A line without what would have to be escaped: the library does not escape the name of a calendar, and some readers keep the marks. */
const unmarked = (line: string) => line.replace(/\s*[\\;,]+/g, '');
