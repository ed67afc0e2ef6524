import { dateInWords } from '../../wording.ts';
import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { Occurrence } from '../facts/trigger-facts.ts';
import {
  historyUnknown,
  mayBeTheSame,
  metOnDays,
  noRecurrence,
  occurrenceIncomplete,
  occurrencesLeftOut,
  recurrenceUnknown,
} from '../words/deliverables.ts';
import { atLeast, compare, marginUpTo, stateWithin } from './comparisons.ts';
import { type KnownFacts, reason, unknown } from './known-facts.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import type { Flag, Reason, TriggerResult } from './results.ts';
import { decisiveWindow, windowFlags } from './windows.ts';

const { times, window: span } = triggerOf('multiple-recurrences').thresholds;

/**
 * Judges whether any one trigger was met as often as the threshold says within a window of the months in the table, its
 * first and last day included. Occurrences in the history and in the facts both count. Triggers that the agency has
 * switched off do not. Two rows of Table 1 with the same name are two triggers.
 * Source: ConMon Performance Management, Table 1 (PM-193 to PM-198); readings `trigger-multiple-recurrences` and
 * `triggers-rolling-window`.
 *
 * @param others The results of all other triggers.
 */
export function judgeRecurrences(known: KnownFacts, others: readonly TriggerResult[]): Reason[] {
  const { history = [], off = [] } = known.facts;
  const flags = leftOut(history, off);
  const judged = others
    .filter(({ state }) => state !== 'off')
    .map((result) => judgeOne(occurrencesOf(result, known), known));
  const met = judged.filter(({ state }) => state === 'met');
  if (met.length > 0) return met.map((one) => ({ ...one, flags: [...one.flags, ...flags] }));
  const open = [...judged.filter(({ state }) => state === 'not-assessed'), ...unreadHistory(known)];
  if (open.length > 0) return open;
  const nearest = judged.find(({ counted }) => counted.length > 0) ?? judged[0];
  return [
    reason('not-met', noRecurrence(span), {
      about: 'history',
      sums: nearest?.sums ?? [],
      ...(nearest?.margin ? { margin: nearest.margin } : {}),
      flags,
    }),
  ];
}

function judgeOne({ trigger, certain, unclear, isMixed }: Occurrences, known: KnownFacts): Reason {
  const window = decisiveWindow(certain, times, span);
  const dates = window?.dates ?? [];
  const most = decisiveWindow([...certain, ...(unclear?.dates ?? [])], times, span)?.dates.length ?? 0;
  const state = stateWithin(times, dates.length, most);
  const name = fullName(triggerOf(trigger));
  const more = most - dates.length;
  const sum = atLeast(compare(times, dates.length), more);
  const basis = {
    about: 'history',
    sums: [sum],
    ...marginUpTo(sum, more, state),
    counted: dates.map((date) => ({ name: dateInWords(date), date })),
  };
  if (state === 'not-assessed' && unclear)
    return unknown(recurrenceUnknown(name, unclear.text), unclear.missing, basis);
  const text = metOnDays(name, dates, times, span);
  if (state !== 'met' || !window) return reason('not-met', text, basis);
  return reason('met', text, {
    ...basis,
    flags: [...(isMixed ? [mixedFlag] : []), ...windowFlags(window, times, span, known.day)],
  });
}

const mixedFlag: Flag = { id: 'may-be-the-same', text: mayBeTheSame };

function unreadHistory({ facts: { history } }: KnownFacts): Reason[] {
  if (history === undefined) return [unknown(historyUnknown, ['history'])];
  const missing = history.flatMap((occurrence, index) =>
    (['trigger', 'date'] as const)
      .filter((field) => occurrence[field] === undefined)
      .map((field) => `history.${index}.${field}`),
  );
  return missing.length === 0 ? [] : [unknown(occurrenceIncomplete, missing)];
}

function leftOut(history: readonly Occurrence[], off: readonly string[]): Flag[] {
  const amount = history.filter(({ trigger }) => trigger !== undefined && off.includes(trigger)).length;
  return amount === 0 ? [] : [{ id: 'left-out', text: occurrencesLeftOut(amount) }];
}
