import { addDays, daysBetween } from '../../calendar/days.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import {
  emergencyNotice,
  noChange,
  noEmergencyChange,
  noNoticeBy,
  noNoticeOfChangeAhead,
  noNoticeYetDue,
  noticeOf,
  noticeReceived,
  unreportedText,
} from '../words/changes.ts';
import { compare, firstBeyond, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason } from './known-facts.ts';
import { judgeEachChange, type ListedChange, lackingDates, unclearKind, withoutNotice } from './listed-changes.ts';
import type { Reason } from './results.ts';

const { days } = triggerOf('late-notice-of-emergency-change').thresholds;

/**
 * Judges the notice of emergency changes. It is late when it comes more days after the change than the threshold; exactly
 * that many is in time. A change of which no notice has come is left to the row on unreported changes.
 * Source: ConMon Performance Management, Table 1 (PM-205 to PM-209); reading `trigger-late-notice-of-emergency-change`.
 */
export function judgeEmergencyNotices(known: KnownFacts): Reason[] {
  return judgeEachChange(
    known,
    (change) => (change.kind === 'planned' ? [] : [judgeEmergencyNotice(change, known)]),
    noEmergencyChange,
  );
}

function judgeEmergencyNotice(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date } = change;
  const notice = cameBy(change.notice, known);
  const flags = datedLater(noticeOf(name), change.notice, known);
  if (notice === 'none') return withoutNotice(change, flags);
  if (date === undefined || notice === undefined) return lackingDates(change);
  const sum = compare(days, daysBetween(date, notice));
  const text = emergencyNotice(name, notice, sum.actual, days);
  if (sum.holds && change.kind === undefined) return unclearKind(change, text);
  const basis = { about, sums: [sum], margin: marginOf(sum) };
  if (!sum.holds) return reason('not-met', text, basis);
  return reason('met', text, { ...basis, since: addDays(date, firstBeyond(days)) });
}

/**
 * Judges whether any change went without notice. A planned change is unreported from its own day on; an emergency change
 * from the first day on which notice of it would be late.
 * Source: ConMon Performance Management, Table 1 (PM-210 to PM-214); reading `trigger-undocumented-unreported-change`.
 */
export function judgeUnreportedChanges(known: KnownFacts): Reason[] {
  return judgeEachChange(known, (change) => [judgeUnreported(change, known)], noChange);
}

function judgeUnreported(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date, kind } = change;
  const notice = cameBy(change.notice, known);
  if (notice !== undefined && notice !== 'none') {
    return reason('not-met', noticeReceived(name, notice), { about });
  }
  if (date === undefined || notice === undefined) return lackingDates(change);
  const flags = datedLater(noticeOf(name), change.notice, known);
  const overdue = addDays(date, firstBeyond(days));
  const turns = kind === 'planned' ? date : overdue;
  if (kind === undefined && date <= known.day && known.day < overdue) {
    return unclearKind(change, noNoticeBy(name, known.day));
  }
  if (turns > known.day) {
    const basis = { about, flags, comesTrue: turns };
    if (date > known.day) {
      return reason('not-met', noNoticeOfChangeAhead(name, date), basis);
    }
    const sum = compare(days, daysBetween(date, known.day));
    return reason('not-met', noNoticeYetDue(name, sum.actual, days), { ...basis, sums: [sum], margin: marginOf(sum) });
  }
  const text = unreportedText(name, known.day, daysBetween(date, known.day));
  return reason('met', text, { about, flags, since: turns });
}
