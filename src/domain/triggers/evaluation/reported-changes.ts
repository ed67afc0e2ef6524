import { addDays, daysBetween } from '../../calendar/days.ts';
import { dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { compare, firstBeyond, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason } from './known-facts.ts';
import { judgeEachChange, type ListedChange, lackingDates, unclearKind, withoutNotice } from './listed-changes.ts';
import type { Reason } from './results.ts';
import { unitText } from './wording.ts';

const { days } = triggerOf('late-notice-of-emergency-change').thresholds;

/**
 * Judges the notice of emergency changes. Where none has come, the row on unreported changes applies instead.
 * Source: ConMon Performance Management, Table 1 (PM-205 to PM-209); reading `trigger-late-notice-of-emergency-change`.
 */
export function judgeEmergencyNotices(known: KnownFacts): Reason[] {
  return judgeEachChange(
    known,
    (change) => (change.kind === 'planned' ? [] : [judgeEmergencyNotice(change, known)]),
    'No emergency change is listed.',
  );
}

function judgeEmergencyNotice(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date } = change;
  const notice = cameBy(change.notice, known);
  const flags = datedLater(`The notice of ${name}`, change.notice, known);
  if (notice === 'none') return withoutNotice(change, flags);
  if (date === undefined || notice === undefined) return lackingDates(change);
  const sum = compare(days, daysBetween(date, notice));
  const side = sum.actual < 0 ? 'before' : 'after';
  const text = `${name}: notice of ${dateInWords(notice)}, ${unitText(Math.abs(sum.actual), 'days')} ${side} the change; more than ${unitText(days.value, days.unit)} after it is late.`;
  if (sum.holds && change.kind === undefined) return unclearKind(change, text);
  const basis = { about, sums: [sum], margin: marginOf(sum) };
  if (!sum.holds) return reason('not-met', text, basis);
  return reason('met', text, { ...basis, since: addDays(date, firstBeyond(days)) });
}

/**
 * Judges whether changes went without any notice. A planned change does so on its day; an emergency change once the days
 * have passed within which its notice is in time.
 * Source: ConMon Performance Management, Table 1 (PM-210 to PM-214); reading `trigger-undocumented-unreported-change`.
 */
export function judgeUnreportedChanges(known: KnownFacts): Reason[] {
  return judgeEachChange(known, (change) => [judgeUnreported(change, known)], 'No change is listed.');
}

function judgeUnreported(change: ListedChange, known: KnownFacts): Reason {
  const { name, about, date, kind } = change;
  const notice = cameBy(change.notice, known);
  if (notice !== undefined && notice !== 'none') {
    return reason('not-met', `${name}: notice was received on ${dateInWords(notice)}.`, { about });
  }
  if (date === undefined || notice === undefined) return lackingDates(change);
  const flags = datedLater(`The notice of ${name}`, change.notice, known);
  const overdue = addDays(date, firstBeyond(days));
  const turns = kind === 'planned' ? date : overdue;
  if (kind === undefined && date <= known.day && known.day < overdue) {
    return unclearKind(change, `${name}: no notice by ${dateInWords(known.day)}.`);
  }
  if (turns > known.day) {
    const basis = { about, flags, comesTrue: turns };
    if (date > known.day) {
      return reason('not-met', `${name}: no notice yet, and the change lies ahead, on ${dateInWords(date)}.`, basis);
    }
    const sum = compare(days, daysBetween(date, known.day));
    const text = `${name}: no notice yet, ${unitText(sum.actual, 'days')} after the change; the ${unitText(days.value, days.unit)} for it are not over.`;
    return reason('not-met', text, { ...basis, sums: [sum], margin: marginOf(sum) });
  }
  const text = `${name}: no notice by ${dateInWords(known.day)}, ${unitText(daysBetween(date, known.day), 'days')} after the change.`;
  return reason('met', text, { about, flags, since: turns });
}
