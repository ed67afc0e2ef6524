import type { PlainDate } from '../calendar/plain-date.ts';
import type { CalendarDocument, CalendarEntry, Recurrence } from '../calendar-entries/calendar-entries.ts';
import { writable } from '../calendar-entries/check-entries.ts';
import { meetingAt } from '../calendar-entries/meeting-hours.ts';
import { dateInWords, listText } from '../wording.ts';
import { toolNames } from '../work-documents/tools.ts';
import type { CharterWords } from './charter-words.ts';
import { meetingsAhead } from './checks/judge-checks.ts';
import { judgePeriod } from './comment-periods.ts';
import { type CharterFacts, weekdays } from './facts.ts';
import { comingMeetings, onHolidays, uploadDay, weekNumbers } from './meeting-days.ts';
import { lengthText, type PaperWriter, startPaper, whenText } from './papers/paper-writer.ts';

const page = 'tools/charter/';
const categories = [toolNames.charter];

/**
 * The dates of a charter for a calendar: the recurring meeting, the days of the uploads before it, and the comment periods.
 * There is no meeting on a federal holiday: the text of the meeting names those days, and what the group does then.
 * A meeting without a start or a length is a whole day, and so is one at hours that a calendar entry cannot have. What was
 * not given has no date. Every entry can be written.
 *
 * @param title The title of the work.
 * @param asOf Today: meetings begin here where the schedule names no first day.
 */
export function charterDates(
  title: string,
  facts: CharterFacts,
  words: CharterWords,
  asOf: PlainDate,
): CalendarDocument {
  const writer = startPaper(facts, words);
  const days = comingMeetings(facts.schedule, asOf, meetingsAhead);
  return {
    title,
    source: ['charter', facts.csp ?? '', facts.service ?? ''],
    entries: writable([
      ...meetingEntries(writer, facts, days),
      ...uploadEntries(writer, facts, days),
      ...periodEntries(writer, facts, asOf),
    ]),
  };
}

function meetingEntries(
  writer: PaperWriter,
  { schedule = {} }: CharterFacts,
  days: readonly PlainDate[],
): CalendarEntry[] {
  const { say, service } = writer;
  const { every, week, weekday, place } = schedule;
  const closed = onHolidays(days);
  const isOpen = (day: PlainDate) => closed.every((one) => one.day !== day);
  const open = days.filter(isOpen);
  const [first] = open;
  if (first === undefined || weekday === undefined) return [];
  const holidays = closed.map(({ day, holiday }) => `${dateInWords(day)} (${holiday.name})`);
  const { holidays: rule } = schedule;
  const lines = [
    whenText(schedule, writer),
    lengthText(schedule),
    ...(holidays.length === 0 ? [] : [say('on-holidays', { days: listText(holidays) })]),
    ...(holidays.length === 0 || rule === undefined ? [] : [`${say('holidays')}: ${rule}`]),
  ].filter((line) => line !== undefined);
  const shared = { title: say('meeting-title', { service }), text: lines.join('\n'), page, categories, reminder: 1 };
  const singles = (): CalendarEntry[] =>
    open.map((date, index) => ({
      ...shared,
      kind: 'day',
      id: `meeting-${index + 1}`,
      date,
      text: place === undefined ? shared.text : `${shared.text}\n${place}`,
    }));
  // The count of a rule includes the days that it leaves out, and begins with its first day.
  const ruled = days.slice(days.indexOf(first));
  const except = ruled.filter((day) => !isOpen(day));
  const span = { count: ruled.length, ...(except.length === 0 ? {} : { except }) };
  const repeats: Recurrence | undefined =
    every === 'two-weeks'
      ? { every: 'weeks', weeks: 2, ...span }
      : every === 'month' && week !== undefined
        ? { every: 'month', nth: weekNumbers[week], weekday: weekdays.indexOf(weekday), ...span }
        : // Calendars have no rule for a weekday of every third month that all programs know.
          undefined;
  const timed = repeats
    ? [meetingAt(schedule, { ...shared, id: 'meeting', date: first, repeats })]
    : open.map((date, index) => meetingAt(schedule, { ...shared, id: `meeting-${index + 1}`, date }));
  const found = timed.filter((meeting) => meeting !== undefined);
  return found.length === timed.length ? found : singles();
}

function uploadEntries(
  { say, service, content: { repository } }: PaperWriter,
  { upload }: CharterFacts,
  days: readonly PlainDate[],
): CalendarEntry[] {
  const dates = [...new Set(days.flatMap((meeting) => uploadDay(upload, meeting) ?? []))];
  return dates.map((date, index) => ({
    kind: 'day',
    id: `upload-${index + 1}`,
    date,
    title: say('upload-title', { service }),
    ...(repository === undefined ? {} : { text: say('repository', { repository }) }),
    page,
    categories,
    reminder: 3,
  }));
}

function periodEntries({ say, service }: PaperWriter, facts: CharterFacts, asOf: PlainDate): CalendarEntry[] {
  return (facts.matters ?? []).flatMap((matter, index): CalendarEntry[] => {
    const { first, last } = judgePeriod(facts, matter, asOf);
    if (first === undefined || last === undefined || last < first) return [];
    return [
      {
        kind: 'period',
        id: `comment-period-${index + 1}`,
        first,
        last,
        title: say('comment-title', { matter: matter.title ?? say('the-matter'), service }),
        text: say('comment-until', { last: dateInWords(last) }),
        page,
        categories,
      },
    ];
  });
}
