import type { PlainDate } from '../calendar/plain-date.ts';
import type { BlockDocument } from '../documents/blocks.ts';
import type { MonthlyFacts } from './facts.ts';
import type { PaperWords } from './monthly-words.ts';
import { agendaPaper } from './papers/agenda.ts';
import { followUp, invitation, skippedNotice } from './papers/letters.ts';
import { changeLog, requestLog } from './papers/logs.ts';
import { packageList } from './papers/package-list.ts';
import { summaryReport } from './papers/summary-report.ts';

/** The papers of a month, in the order in which they are needed. */
export const paperIds = [
  ...(['summary-report', 'agenda', 'package-list', 'invitation', 'follow-up'] as const),
  ...(['skipped-notice', 'request-log', 'change-log'] as const),
] as const;

/** A paper of a month. */
export type PaperId = (typeof paperIds)[number];

/** The papers that are sent as email: their title is the subject. */
export const emails: readonly PaperId[] = ['invitation', 'follow-up', 'skipped-notice'];

type Writer = (facts: MonthlyFacts, words: PaperWords, asOf: PlainDate) => BlockDocument;

const writers: Readonly<Record<PaperId, Writer>> = {
  'summary-report': summaryReport,
  agenda: agendaPaper,
  'package-list': packageList,
  invitation,
  'follow-up': (facts, words) => followUp(facts, words, facts.meeting?.followUpSent),
  'skipped-notice': skippedNotice,
  'request-log': requestLog,
  'change-log': changeLog,
};

/**
 * A paper of a month.
 *
 * @param asOf Today: deliverables are overdue as of it.
 */
export const paperOf = (id: PaperId, facts: MonthlyFacts, words: PaperWords, asOf: PlainDate): BlockDocument =>
  writers[id](facts, words, asOf);

/**
 * The papers that a month needs, in their order: the emails around a meeting unless it may be skipped, and otherwise the
 * notice that there is none.
 *
 * @param isSkipped Whether the month’s meeting is left out.
 */
export const papersFor = (isSkipped: boolean): PaperId[] =>
  paperIds.filter((id) => (isSkipped ? !['agenda', 'invitation', 'follow-up'].includes(id) : id !== 'skipped-notice'));
