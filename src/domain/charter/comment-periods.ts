import { isBusinessDay } from '../calendar/business-days.ts';
import { daysBetween } from '../calendar/days.ts';
import { calendarYears, datePartsOf, type PlainDate } from '../calendar/plain-date.ts';
import { commentDays, commentPeriodEnd } from '../collaborative-conmon/comment-period-end.ts';
import { daysIn, periods } from '../schedule/periods.ts';
import type { CharterContent, Matter, Objection } from './facts.ts';
import { agencyNames, sameName } from './members.ts';

/**
 * How a comment period stands on a day. Nothing is decided before its last day is over (CC-143). `dates-wrong`: its last
 * day is before its first one.
 */
export type PeriodState =
  | 'no-start'
  | 'ahead'
  | 'open'
  | 'open-with-objection'
  | 'approved'
  | 'not-approved'
  | 'dates-wrong';

/** What is worth saying of a comment period. */
export const periodRemarks = [
  'short',
  'notice-late',
  'meeting-before-notice',
  'email-before-meeting',
  'ends-on-day-off',
  'objection-late',
  'objection-early',
  'objection-ahead',
  'objection-undated',
  'withdrawn-late',
  'withdrawn-before-raised',
  'unlisted-agency',
  'closed-early',
] as const;

/** What is worth saying of a comment period. */
export type PeriodRemark = (typeof periodRemarks)[number];

/** A comment period as it stands on a day. */
export interface JudgedPeriod {
  readonly state: PeriodState;
  readonly first?: PlainDate;
  /** The last day; it belongs to the period. */
  readonly last?: PlainDate;
  /** Days after today that the period still has; 0 on its last day. For one that is open. */
  readonly daysLeft?: number;
  /** The objections that stand in the way of the matter. */
  readonly standing: readonly Objection[];
  readonly remarks: readonly PeriodRemark[];
}

/** How many days before the meeting a matter is made available at the latest (CC-148). */
const noticeLead = daysIn(periods['proposal-before-meeting']);

/** The day from which a comment period runs by the charter: by our reading of CC-156 that of the follow-up email. */
function firstDay({ decisions }: CharterContent, { followUp, meeting, notice }: Matter): PlainDate | undefined {
  switch (decisions?.from) {
    case 'meeting':
      return meeting;
    case 'notice':
      return notice;
    default:
      return followUp;
  }
}

/**
 * Whether an objection stands in the way of a matter: raised by the last day, and not taken back by it. One without a day
 * counts. The source does not say what follows an objection, or a late one: readings `comment-period-start` and
 * `comment-period-objections`.
 */
const stands = ({ date, withdrawn }: Objection, last: PlainDate): boolean =>
  (date === undefined || date <= last) && (withdrawn === undefined || withdrawn > last);

/**
 * How the comment period of a matter stands.
 *
 * @param content The charter by which it runs.
 * @param asOf Today.
 */
export function judgePeriod(content: CharterContent, matter: Matter, asOf: PlainDate): JudgedPeriod {
  const first = firstDay(content, matter);
  const last = matter.last ?? (first && endOf(first, content));
  const { objections = [] } = matter;
  const standing = last === undefined ? [] : objections.filter((one) => stands(one, last));
  const found = { standing, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
  const remarks = remarksOf(content, matter, { asOf, first, last });
  if (first === undefined || last === undefined) return { state: 'no-start', ...found, remarks };
  if (last < first) return { state: 'dates-wrong', ...found, remarks };
  if (asOf < first) return { state: 'ahead', ...found, remarks };
  if (asOf <= last) {
    const state = standing.length > 0 ? 'open-with-objection' : 'open';
    return { state, ...found, daysLeft: daysBetween(asOf, last), remarks };
  }
  return { state: standing.length > 0 ? 'not-approved' : 'approved', ...found, remarks };
}

/** The last day of a period; nothing where it is after the years of the calendar. */
function endOf(first: PlainDate, { decisions }: CharterContent): PlainDate | undefined {
  const last = commentPeriodEnd(first, decisions?.days);
  return datePartsOf(last).year <= calendarYears.last ? last : undefined;
}

interface PeriodDays {
  readonly asOf: PlainDate;
  readonly first: PlainDate | undefined;
  readonly last: PlainDate | undefined;
}

function remarksOf(content: CharterContent, matter: Matter, { asOf, first, last }: PeriodDays): PeriodRemark[] {
  const { notice, meeting, followUp, closed, objections = [] } = matter;
  const isOrdered = first !== undefined && last !== undefined && last >= first;
  const listed = new Set(agencyNames(content).map(sameName));
  const holds: Readonly<Record<PeriodRemark, boolean>> = {
    short: isOrdered && daysBetween(first, last) < commentDays,
    'notice-late':
      notice !== undefined && meeting !== undefined && notice <= meeting && daysBetween(notice, meeting) < noticeLead,
    'meeting-before-notice': isBefore(meeting, notice),
    'email-before-meeting': isBefore(followUp, meeting),
    'ends-on-day-off': isOrdered && !isBusinessDay(last),
    'objection-late': objections.some(({ date }) => isBefore(last, date)),
    'objection-early': objections.some(({ date }) => isBefore(date, first)),
    'objection-ahead': objections.some(({ date }) => isBefore(asOf, date)),
    'objection-undated': objections.some(({ date }) => date === undefined),
    'withdrawn-late': objections.some(({ withdrawn }) => isBefore(last, withdrawn)),
    'withdrawn-before-raised': objections.some(({ date, withdrawn }) => isBefore(withdrawn, date)),
    'unlisted-agency':
      listed.size > 0 && objections.some(({ agency }) => sameName(agency) !== '' && !listed.has(sameName(agency))),
    'closed-early': closed !== undefined && last !== undefined && closed <= last,
  };
  return periodRemarks.filter((remark) => holds[remark]);
}

const isBefore = (one: PlainDate | undefined, other: PlainDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;
