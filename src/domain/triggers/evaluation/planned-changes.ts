import { daysBetween } from '../../calendar/days.ts';
import { dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { compare, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import { judgeEachChange, type ListedChange, lackingDates, unclearKind, withoutNotice } from './listed-changes.ts';
import type { Reason } from './results.ts';
import { unitText } from './wording.ts';

/**
 * Judges the notice of planned changes, and the security impact analysis of all changes, each a reason of its own. Where
 * no notice has come by the day of the change, the row on unreported changes applies instead.
 * Source: ConMon Performance Management, Table 1 (PM-199 to PM-204); reading `trigger-insufficient-notice-of-planned-change`.
 */
export function judgePlannedChanges(known: KnownFacts): Reason[] {
  return judgeEachChange(
    known,
    (change) => [...(change.kind === 'emergency' ? [] : [judgeNotice(change, known)]), judgeAnalysis(change, known)],
    'No change is listed.',
  );
}

function judgeNotice(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date } = change;
  const notice = cameBy(change.notice, known);
  if (date === undefined || notice === undefined) return lackingDates(change);
  const flags = datedLater(`The notice of ${name}`, change.notice, known);
  const { days } = triggerOf('insufficient-notice-of-planned-change').thresholds;
  const rule = `fewer than ${unitText(days.value, days.unit)} before the change is late`;
  if (notice === 'none') {
    if (date <= known.day) return withoutNotice(change, flags);
    const sum = compare(days, daysBetween(known.day, date));
    const text = `${name}: no notice yet, ${unitText(sum.actual, 'days')} before the change; ${rule}.`;
    const wouldBeLate = { id: 'notice-would-be-late', text: `${name}: a notice received now would be late.` } as const;
    if (sum.holds) return reason('not-met', text, { about, sums: [sum], flags: [...flags, wouldBeLate] });
    return reason('not-met', text, { about, sums: [sum], flags, margin: marginOf(sum) });
  }
  const sum = compare(days, daysBetween(notice, date));
  const side = sum.actual < 0 ? 'after' : 'before';
  const text = `${name}: notice of ${dateInWords(notice)}, ${unitText(Math.abs(sum.actual), 'days')} ${side} the change; ${rule}.`;
  if (sum.holds && change.kind === undefined) return unclearKind(change, text);
  const basis = { about, sums: [sum], flags, margin: marginOf(sum) };
  return sum.holds ? reason('met', text, { ...basis, since: notice }) : reason('not-met', text, basis);
}

function judgeAnalysis(
  { name, about, kind, notice: given, analysisSufficient }: ListedChange,
  known: KnownFacts,
): Reason {
  const whose = `${name}: the documentation of the security impact analysis is`;
  if (analysisSufficient === undefined) {
    return unknown(`${whose} not known to be sufficient.`, [`${about}.analysisSufficient`], { about });
  }
  if (analysisSufficient) return reason('not-met', `${whose} sufficient.`, { about });
  const text = `The row is named for planned changes. Whether the analysis of an emergency change (${name}) counts is for the agency to decide.`;
  const notice = cameBy(given, known);
  return reason('met', `${whose} insufficient.`, {
    about,
    flags: kind === 'emergency' ? [{ id: 'emergency-analysis', text }] : [],
    ...(notice === undefined || notice === 'none' ? {} : { since: notice }),
  });
}
