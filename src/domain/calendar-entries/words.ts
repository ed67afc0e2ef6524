import type { PlainDate } from '../calendar/plain-date.ts';
import { countText, dateInWords, listText } from '../wording.ts';
import { earliestStart, longestReminder, type Recurrence } from './calendar-entries.ts';

/*
 * What is said of dates for a calendar.
 */

/** What is wrong with an entry, in a sentence. */
export const faultTexts = {
  /** @param title Of the entry; may be empty. */
  of: (title: string, fault: string) =>
    `${title === '' ? 'An entry' : `“${title}”`} cannot go into a calendar. ${fault}`,
  noTitle: 'It has no title. Give it one.',
  sameId: 'Another entry has the same ID. Give each entry an ID of its own.',
  date: (date: string, problem: string) =>
    date === '' ? 'It has no date. Enter one.' : `“${date}” is not a date. ${problem}`,
  endsBefore: (first: PlainDate, last: PlainDate) =>
    `It ends on ${dateInWords(last)}, before it starts on ${dateInWords(first)}. Correct one of these dates.`,
  reminder: `Its reminder has to come a whole number of days before it, from 1 to ${longestReminder}.`,
  start: (start: string) =>
    `“${start}” is not a start time. Enter an Eastern time from ${earliestStart} on, in the form HH:MM, such as 13:00.`,
  length: (minutes: number) => `It cannot last ${minutes} minutes. Enter a whole number of minutes, 1 or more.`,
  endsNextDay: (start: string, minutes: number) =>
    `It starts at ${start} and lasts ${countText(minutes, 'minute')}, past midnight. Start it earlier or shorten it.`,
  weeks: 'It has to recur every 1 week or more. Enter a whole number of weeks.',
  count: 'It has to take place once or more. Enter a whole number of meetings.',
  notByRule: (date: PlainDate) =>
    `Its first day, ${dateInWords(date)}, does not follow its own rule. Change the day or the rule.`,
  exceptsFirst: (date: PlainDate) =>
    `It leaves out a day that is not after its first day, ${dateInWords(date)}. Start it on the first day that it has.`,
} as const;

/** The columns of dates as a table. */
export const entryColumns = {
  first: 'Date',
  last: 'Last day',
  start: 'Start (Eastern time)',
  minutes: 'Minutes',
  repeats: 'Repeats',
  title: 'What',
  place: 'Where',
  text: 'Details',
} as const;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const places = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;

/** How a meeting recurs: “third Wednesday of each month, 12 meetings”. Days left out are named, and are not counted. */
export function recurrenceText(rule: Recurrence): string {
  const when =
    rule.every === 'month'
      ? `${places[rule.nth]} ${weekdays[rule.weekday]} of each month`
      : `every ${rule.weeks === 1 ? 'week' : `${rule.weeks} weeks`}`;
  const { except = [] } = rule;
  const end = 'count' in rule ? countText(rule.count - except.length, 'meeting') : `until ${dateInWords(rule.until)}`;
  return `${when}, ${end}${except.length === 0 ? '' : `, not on ${listText(except.map(dateInWords))}`}`;
}
