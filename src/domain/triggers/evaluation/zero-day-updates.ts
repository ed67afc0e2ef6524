import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords, numberText } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { ZeroDay } from '../facts/trigger-facts.ts';
import { compare } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';
import { entryName, unitText } from './wording.ts';

const { updates: threshold } = triggerOf('zero-day-daily-updates').thresholds;

/**
 * Judges the daily updates on zero-day attacks, one reason an attack. A day is missed once it is over, so the day as of which
 * is judged is not missed yet. Weekends count.
 * Source: ConMon Performance Management, Table 1 (PM-242 to PM-247); reading `trigger-zero-day-daily-updates`.
 */
export function judgeZeroDayUpdates(known: KnownFacts): Reason[] {
  const { zeroDays } = known.facts;
  if (zeroDays === undefined) return [unknown('Whether there was a zero-day attack is not known.', ['zeroDays'])];
  if (zeroDays.length === 0) return [reason('not-met', 'No zero-day attack is listed.')];
  return zeroDays.map((attack, index) => judgeAttack(attack, index, known));
}

function judgeAttack(attack: ZeroDay, index: number, known: KnownFacts): Reason {
  const { first, last, updates } = attack;
  const about = `zeroDays.${index}`;
  const name = entryName('Attack', attack.title, index);
  if (first === undefined || last === undefined || updates === undefined) {
    const missing = (['first', 'last', 'updates'] as const).filter((field) => attack[field] === undefined);
    const text = `${name}: the first or last day, or the updates sent, are not known.`;
    return unknown(
      text,
      missing.map((field) => `${about}.${field}`),
      { about },
    );
  }
  const yesterday = addDays(known.day, -1);
  const to = last === 'none' || last > yesterday ? yesterday : last;
  const due = Math.max(0, daysBetween(first, to) + 1);
  const sent = coveredDays(updates, known);
  const covered = [...sent].filter((day) => day >= first && day <= to);
  const missed = due - covered.length;
  const undated = updates.flatMap(({ date }, place) => (date === undefined ? [`${about}.updates.${place}.date`] : []));
  const next = firstMissed(first, sent);
  const basis = { about, sums: missed > 0 ? [compare(threshold, 0)] : [] };
  const text = `${name}: an update was due on ${unitText(due, 'days')} so far, from ${dateInWords(first)}, and sent on ${numberText(covered.length)}: ${numberText(missed)} missed.`;
  if (missed > undated.length) {
    return reason('met', `${text} The first of them is ${dateInWords(next)}.`, { ...basis, since: addDays(next, 1) });
  }
  if (missed > 0) return unknown(`${text} ${countText(undated.length, 'update')} without a date.`, undated, basis);
  const isMissable = last === 'none' || next <= last;
  return reason('not-met', text, { ...basis, ...(isMissable ? { comesTrue: addDays(next, 1) } : {}) });
}

/** The days on which an update was sent. */
function coveredDays(updates: NonNullable<ZeroDay['updates']>, known: KnownFacts): Set<PlainDate> {
  return new Set(updates.flatMap(({ date }) => (date !== undefined && hasHappened(date, known) ? [date] : [])));
}

/** The first day from `first` on without an update. */
function firstMissed(first: PlainDate, sent: ReadonlySet<PlainDate>): PlainDate {
  let day = first;
  while (sent.has(day)) day = addDays(day, 1);
  return day;
}
