import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { ZeroDay } from '../facts/trigger-facts.ts';
import {
  attackName,
  firstMissedText,
  noZeroDay,
  undatedUpdatesText,
  updatesText,
  updatesUnknown,
  zeroDaysUnknown,
} from '../words/incidents.ts';
import { compare } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';

const { updates: threshold } = triggerOf('zero-day-daily-updates').thresholds;

/**
 * Judges the daily updates on zero-day attacks, with one reason for each attack. A day is missed once it is over, so the
 * as-of day itself is never missed. Updates are due from the first to the last day, both included, on weekends too.
 * Source: ConMon Performance Management, Table 1 (PM-242 to PM-247); reading `trigger-zero-day-daily-updates`.
 */
export function judgeZeroDayUpdates(known: KnownFacts): Reason[] {
  const { zeroDays } = known.facts;
  if (zeroDays === undefined) return [unknown(zeroDaysUnknown, ['zeroDays'])];
  if (zeroDays.length === 0) return [reason('not-met', noZeroDay)];
  return zeroDays.map((attack, index) => judgeAttack(attack, index, known));
}

function judgeAttack(attack: ZeroDay, index: number, known: KnownFacts): Reason {
  const { first, last, updates } = attack;
  const about = `zeroDays.${index}`;
  const name = attackName(attack.title, index);
  if (first === undefined || last === undefined || updates === undefined) {
    const missing = (['first', 'last', 'updates'] as const).filter((field) => attack[field] === undefined);
    return unknown(
      updatesUnknown(name),
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
  const text = updatesText(name, { first, due, sent: covered.length });
  if (missed > undated.length) {
    return reason('met', firstMissedText(text, next), { ...basis, since: addDays(next, 1) });
  }
  if (missed > 0) return unknown(undatedUpdatesText(text, undated.length), undated, basis);
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
