import { daysBetween } from '../../calendar/days.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import {
  analysisText,
  emergencyAnalysisText,
  noChange,
  noNoticeBeforeChange,
  noticeOf,
  noticeWouldBeLate,
  plannedNotice,
} from '../words/changes.ts';
import { compare, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import { judgeEachChange, type ListedChange, lackingDates, unclearKind, withoutNotice } from './listed-changes.ts';
import type { Reason } from './results.ts';

/**
 * Judges the notice of planned changes and the security impact analysis of all changes, with a reason for each. Notice is
 * late when it comes fewer days before the change than the threshold; exactly that many is in time. A change of which no
 * notice has come by its day is left to the row on unreported changes.
 * Source: ConMon Performance Management, Table 1 (PM-199 to PM-204); reading `trigger-insufficient-notice-of-planned-change`.
 */
export function judgePlannedChanges(known: KnownFacts): Reason[] {
  return judgeEachChange(
    known,
    (change) => [...(change.kind === 'emergency' ? [] : [judgeNotice(change, known)]), judgeAnalysis(change, known)],
    noChange,
  );
}

function judgeNotice(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date } = change;
  const notice = cameBy(change.notice, known);
  if (date === undefined || notice === undefined) return lackingDates(change);
  const flags = datedLater(noticeOf(name), change.notice, known);
  const { days } = triggerOf('insufficient-notice-of-planned-change').thresholds;
  if (notice === 'none') {
    if (date <= known.day) return withoutNotice(change, flags);
    const sum = compare(days, daysBetween(known.day, date));
    const text = noNoticeBeforeChange(name, sum.actual, days);
    const wouldBeLate = { id: 'notice-would-be-late', text: noticeWouldBeLate(name) } as const;
    if (sum.holds) return reason('not-met', text, { about, sums: [sum], flags: [...flags, wouldBeLate] });
    return reason('not-met', text, { about, sums: [sum], flags, margin: marginOf(sum) });
  }
  const sum = compare(days, daysBetween(notice, date));
  const text = plannedNotice(name, notice, sum.actual, days);
  if (sum.holds && change.kind === undefined) return unclearKind(change, text);
  const basis = { about, sums: [sum], flags, margin: marginOf(sum) };
  return sum.holds ? reason('met', text, { ...basis, since: notice }) : reason('not-met', text, basis);
}

function judgeAnalysis(
  { name, about, kind, notice: given, analysisSufficient }: ListedChange,
  known: KnownFacts,
): Reason {
  const text = analysisText(name, analysisSufficient);
  if (analysisSufficient === undefined) return unknown(text, [`${about}.analysisSufficient`], { about });
  if (analysisSufficient) return reason('not-met', text, { about });
  const notice = cameBy(given, known);
  return reason('met', text, {
    about,
    flags: kind === 'emergency' ? [{ id: 'emergency-analysis', text: emergencyAnalysisText(name) }] : [],
    ...(notice === undefined || notice === 'none' ? {} : { since: notice }),
  });
}
