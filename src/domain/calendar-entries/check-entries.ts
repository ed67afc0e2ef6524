import { weekdayOf } from '../calendar/days.ts';
import { datePartsOf, daysInMonth, type PlainDate, readPlainDate } from '../calendar/plain-date.ts';
import {
  type CalendarEntry,
  daysOf,
  earliestStart,
  longestReminder,
  type MeetingEntry,
  minutesOf,
  type Recurrence,
} from './calendar-entries.ts';
import { faultTexts } from './words.ts';

const isWhole = (value: number, least: number, most = 1000) =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * What is wrong with entries, a sentence for each fault that names its entry; empty where they can be written. Programs
 * that write calendars put right what they cannot write, silently: a missing start becomes today.
 */
export function entryFaults(entries: readonly CalendarEntry[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const isSecond = seen.has(entry.id);
    seen.add(entry.id);
    const faults = [...(isSecond ? [faultTexts.sameId] : []), ...faultsOf(entry)];
    return faults.map((fault) => faultTexts.of(entry.title.trim(), fault));
  });
}

/**
 * The entries that can be written. A day before or after all years that calendars have is no reason to leave out the other
 * dates.
 */
export const writable = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.filter((entry) => entryFaults([entry]).length === 0);

function faultsOf(entry: CalendarEntry): string[] {
  const { first, last } = daysOf(entry);
  const dates = [first, ...(last === first ? [] : [last])].flatMap(dateFaults);
  const { reminder } = entry;
  return [
    ...(entry.title.trim() === '' ? [faultTexts.noTitle] : []),
    ...dates,
    ...(dates.length === 0 && last < first ? [faultTexts.endsBefore(first, last)] : []),
    ...(reminder === undefined || isWhole(reminder, 1, longestReminder) ? [] : [faultTexts.reminder]),
    ...(entry.kind === 'meeting' ? meetingFaults(entry, dates.length === 0) : []),
  ];
}

/** @param date May be missing where an entry was made of what someone else has written. */
function dateFaults(date: PlainDate | undefined): string[] {
  const reading = readPlainDate(date ?? '');
  return 'problem' in reading ? [faultTexts.date(date ?? '', reading.problem)] : [];
}

function meetingFaults({ date, start, minutes, repeats }: MeetingEntry, hasDate: boolean): string[] {
  const from = minutesOf(start);
  if (from === undefined || start < earliestStart) return [faultTexts.start(start)];
  if (!isWhole(minutes, 1, 24 * 60)) return [faultTexts.length(minutes)];
  if (from + minutes >= 24 * 60) return [faultTexts.endsNextDay(start, minutes)];
  return repeats === undefined || !hasDate ? [] : recurrenceFaults(repeats, date);
}

function recurrenceFaults(rule: Recurrence, date: PlainDate): string[] {
  const until = 'until' in rule ? rule.until : undefined;
  const untilFaults = 'until' in rule ? dateFaults(rule.until) : [];
  const except = rule.except ?? [];
  const exceptFaults = except.flatMap(dateFaults);
  return [
    ...exceptFaults,
    // Some programs still show a first meeting that a rule leaves out.
    ...(exceptFaults.length === 0 && except.some((day) => day <= date) ? [faultTexts.exceptsFirst(date)] : []),
    ...(rule.every === 'weeks' && !isWhole(rule.weeks, 1) ? [faultTexts.weeks] : []),
    ...(rule.every === 'month' && !isNthWeekday(date, rule.nth, rule.weekday) ? [faultTexts.notByRule(date)] : []),
    ...('count' in rule && !isWhole(rule.count, 1) ? [faultTexts.count] : []),
    ...untilFaults,
    ...(until !== undefined && untilFaults.length === 0 && until < date ? [faultTexts.endsBefore(date, until)] : []),
  ];
}

/** Whether a date is the given weekday of its month: its first (1) to fourth, or its last. */
function isNthWeekday(date: PlainDate, nth: 1 | 2 | 3 | 4 | 'last', weekday: number): boolean {
  const { year, month, day } = datePartsOf(date);
  const isPlaced = nth === 'last' ? day > daysInMonth(year, month) - 7 : Math.ceil(day / 7) === nth;
  return weekdayOf(date) === weekday && isPlaced;
}
