import type { CalendarDocument, CalendarEntry } from '../calendar-entries/calendar-entries.ts';
import { writable } from '../calendar-entries/check-entries.ts';
import { meetingAt } from '../calendar-entries/meeting-hours.ts';
import { commentPeriodEnd } from '../collaborative-conmon/comment-period-end.ts';
import { uploadBy } from '../collaborative-conmon/recommended-meeting.ts';
import { dateInWords } from '../wording.ts';
import { toolNames } from '../work-documents/tools.ts';
import type { MonthlyFacts } from './facts.ts';
import type { PaperWords } from './monthly-words.ts';
import { whenText } from './papers/agenda.ts';
import { type PaperWriter, startPaper } from './papers/paper-writer.ts';

const page = 'tools/monthly/';
const categories = [toolNames.monthly];

/**
 * The dates of a month for a calendar: the last day for the upload, the meeting, and the comment period once the follow-up
 * was sent. What was not given has no date. A meeting without a start or a length is a whole day, and so is one at hours
 * that a calendar entry cannot have, such as one that ends after midnight. Every entry can be written.
 *
 * @param title The title of the work.
 */
export function monthDates(title: string, facts: MonthlyFacts, words: PaperWords): CalendarDocument {
  const writer = startPaper(facts, words);
  const { csp = '', service = '', month = '', meeting = {} } = facts;
  const { date } = meeting;
  return {
    title,
    source: ['monthly', csp, service, month],
    entries: writable([
      ...(date === undefined ? [] : [uploadEntry(writer, uploadBy(date)), meetingEntry(writer, date)]),
      ...(meeting.followUpSent === undefined ? [] : [commentPeriod(writer, meeting.followUpSent)]),
    ]),
  };
}

type Day = NonNullable<NonNullable<MonthlyFacts['meeting']>['date']>;

function uploadEntry({ facts, say, service, month }: PaperWriter, last: Day): CalendarEntry {
  return {
    kind: 'day',
    id: 'upload',
    date: last,
    title: say('upload-title', { service, month }),
    text: facts.repository === undefined ? say('no-repository') : `${say('where')}: ${facts.repository}`,
    page,
    categories,
    reminder: 3,
  };
}

function meetingEntry({ facts, say, service, month }: PaperWriter, date: Day): CalendarEntry {
  const { meeting = {} } = facts;
  const { start, place } = meeting;
  const shared = {
    id: 'meeting',
    date,
    title: say('invitation-subject', { service, month }),
    text:
      facts.repository === undefined ? say('no-repository') : say('review-before', { repository: facts.repository }),
    page,
    categories,
    reminder: 1,
  } as const;
  // A day has no field for these.
  const time = start === undefined ? [] : [`${say('when')}: ${whenText(facts)}`];
  const where = place === undefined ? [] : [`${say('where')}: ${place}`];
  const day: CalendarEntry = { kind: 'day', ...shared, text: [...time, ...where, shared.text].join('\n') };
  return meetingAt(meeting, shared) ?? day;
}

function commentPeriod({ say, service, month }: PaperWriter, sentOn: Day): CalendarEntry {
  const last = commentPeriodEnd(sentOn);
  return {
    kind: 'period',
    id: 'comment-period',
    first: sentOn,
    last,
    title: say('comment-title', { service, month }),
    text: say('comment-until', { date: dateInWords(last) }),
    page,
    categories,
  };
}
